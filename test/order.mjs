import Sequencer from '@jest/test-sequencer';

/** The kinds of tests, those first whose files take longest: what ends last is short, and no processor stands idle. */
const longestFirst = ['faults', 'browser', 'e2e', 'speed', 'unit'];

/** `claims.e2e.ts` is of kind e2e; `clock.spec.ts` is a unit test. */
export const kindOf = (path) => /\.(\w+)\.ts$/.exec(path)?.[1].replace('spec', 'unit');

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => longestFirst.indexOf(kindOf(path));
    return super.sort(tests).toSorted((one, other) => place(one) - place(other));
  }
}
