import { readFileSync } from 'node:fs';
import { median, round } from '../lib/measure.mjs';

const questions = JSON.parse(readFileSync(new URL('../../test/relevance/questions.json', import.meta.url), 'utf8'));
const asked = [...questions.tuning, ...questions.final].map(({ q }) => q);

/** What the server is asked while somebody types a title and goes on: its beginnings, each longer by some characters. */
const typed = asked.flatMap((text, index) => {
  const whole = `${text} ${asked[(index + 7) % asked.length]} ${asked[(index + 31) % asked.length]}`;
  return [2, 4, 7, 11, 16, 24, 40].map((length) => whole.slice(0, length));
});

/** Looking articles up, and suggestions beside a call, both as fast as the connections can type. */
export async function search({ product, driver, rounds, seconds, say }) {
  const ask = (kind, ids, more = {}) =>
    driver.ask({ url: product.url, headers: product.headers, kind, connections: 8, seconds, ids, ...more });
  await ask('article', asked, { seconds: 2 });
  await ask('suggestion', typed, { seconds: 2 });
  const taken = [];
  for (let count = 0; count < rounds; count += 1) {
    taken.push({ articles: await ask('article', asked), suggestions: await ask('suggestion', typed) });
    say(`  round ${count + 1} of ${rounds}`);
  }
  const of = (kind) =>
    Object.fromEntries(
      ['perSecond', 'p50', 'p95', 'p99'].map((figure) => [
        figure,
        round(median(taken.map((one) => one[kind][figure])), 1),
      ]),
    );
  return { articles: of('articles'), suggestions: of('suggestions') };
}
