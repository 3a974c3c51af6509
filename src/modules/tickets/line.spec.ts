import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { completeLine, type LineDefinition, type LineSteps } from './line.js';
import { Lines } from './lines.js';

const text = { zh: '字', en: 'word' };
const plain: LineDefinition = { code: 'spec', prefix: 'SP', place: 1, label: text, topics: [], fields: [] };
const steps: LineSteps = {
  actions: { weigh: text },
  transitions: [{ from: ['registered'], action: 'weigh', to: '=', by: ['agent'], guards: ['heavy'] }],
  forms: { weigh: [] },
  guards: { heavy: () => undefined },
  effects: { weigh: () => undefined },
};
const [transition] = steps.transitions;
if (!transition) throw new Error('the line has a step');

describe('a service line', () => {
  it('is the shared flow and what it adds', () => {
    const shared = completeLine(plain);
    const own = completeLine({ ...plain, steps });
    expect(own.flow.transitions.slice(0, shared.flow.transitions.length)).toEqual(shared.flow.transitions);
    expect(own.flow.transitions.at(-1)).toBe(transition);
    expect(Object.keys(own.flow.actions)).toEqual([...Object.keys(shared.flow.actions), 'weigh']);
  });

  it.each<[string, LineSteps, string]>([
    ['a step without a form', { ...steps, forms: {} }, 'weigh: no form'],
    ['a step without an effect', { ...steps, effects: {} }, 'weigh: no effect'],
    ['a guard nobody wrote', { ...steps, guards: {} }, 'weigh: unknown guard heavy'],
    ['a step nobody named', { ...steps, actions: {} }, 'unknown action weigh'],
    ['a step nobody may take', { ...steps, transitions: [{ ...transition, by: [] }] }, 'weigh: nobody may'],
  ])('with %s does not start', (_name, wrong, fault) => {
    expect(() => completeLine({ ...plain, steps: wrong })).toThrow(fault);
  });

  it('is registered once, under a prefix and at a place of its own', () => {
    const lines = new Lines();
    lines.register(plain);
    expect(() => lines.register(plain)).toThrow('registered twice');
    expect(() => lines.register({ ...plain, code: 'other' })).toThrow('registered twice');
    lines.register({ ...plain, code: 'other', prefix: 'OT', place: 0 });
    expect(lines.all().map((line) => line.code)).toEqual(['other', 'spec']);
    expect(() => lines.get('weather')).toThrow('ticket.unknown_line');
  });
});
