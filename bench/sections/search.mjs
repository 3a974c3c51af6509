import { readFileSync } from 'node:fs';
import { median, round, warmSeconds } from '../lib/measure.mjs';

const questions = JSON.parse(readFileSync(new URL('../../test/relevance/questions.json', import.meta.url), 'utf8'));
const asked = [...questions.tuning, ...questions.final].map(({ q }) => q);

/** What the server is asked while somebody types a title and goes on: its beginnings, each longer by some characters. */
const typed = asked.flatMap((text, index) => {
  const whole = `${text} ${asked[(index + 7) % asked.length]} ${asked[(index + 31) % asked.length]}`;
  return [2, 4, 7, 11, 16, 24, 40].map((length) => whole.slice(0, length));
});

/** Eight people who type five characters a second each, without a rest, and every character asks. */
const typing = { connections: 8, everyMs: 200 };

/**
 * Looking articles up, and suggestions beside a call: while eight people type, and, for the limit, by eight connections
 * that ask again as soon as they are answered.
 */
export async function search({ product, driver, rounds, seconds, say }) {
  const ask = (kind, ids, more = {}) =>
    driver.ask({ url: product.url, headers: product.headers, kind, connections: 8, seconds, ids, ...more });
  await ask('article', asked, { seconds: warmSeconds });
  await ask('suggestion', typed, { seconds: warmSeconds });
  const taken = [];
  for (let count = 0; count < rounds; count += 1) {
    taken.push({
      articles: await ask('article', asked, typing),
      suggestions: await ask('suggestion', typed, typing),
      articlesAtOnce: await ask('article', asked),
      suggestionsAtOnce: await ask('suggestion', typed),
    });
    say(`  round ${count + 1} of ${rounds}`);
  }
  const of = (kind) =>
    Object.fromEntries(
      ['perSecond', 'p50', 'p95', 'p99'].map((figure) => [
        figure,
        round(median(taken.map((one) => one[kind][figure])), 1),
      ]),
    );
  return Object.fromEntries(Object.keys(taken[0]).map((kind) => [kind, of(kind)]));
}
