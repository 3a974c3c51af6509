import type { Answer } from './answer.js';

/** What goes out on the wire. */
export interface Sent {
  status: number;
  type: string;
  text: string;
}

const json = 'application/json; charset=utf-8';

export const plainly = ({ status, body }: Answer): Sent => ({ status, type: json, text: JSON.stringify(body) });

const page: Sent = { status: 200, type: 'text/html; charset=utf-8', text: '<html><body>系统维护中</body></html>' };

const spoiled =
  (where: RegExp, by: string) =>
  (answer: Sent): Sent => ({ ...answer, text: answer.text.replace(where, by) });

/** Ways to tell an answer wrong, each seen at real gateways; whoever compares it with the question can tell. */
const ways: readonly ((answer: Sent) => Sent)[] = [
  () => page,
  (answer) => ({ ...answer, text: answer.text.slice(0, Math.floor(answer.text.length / 2)) }),
  spoiled(/^\{"(number|serial|phone)":"[^"]*"/, '{"$1":"0000"'),
  spoiled(/"amount":"[^"]*"(?=[^{}]*"status")/, '"amount":"0.01"'),
  (answer) => ({ ...answer, status: 500 }),
];

/** The next way in turn; where it finds nothing to spoil, a page for people. */
export function nonsense(answer: Answer, turn: number): Sent {
  const right = plainly(answer);
  const told = ways[turn % ways.length]?.(right) ?? page;
  return told.text === right.text && told.status === right.status ? page : told;
}
