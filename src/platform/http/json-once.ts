import type { FastifyInstance } from 'fastify';

const written = new WeakMap<object, string>();
const writers = new WeakMap<object, () => string>();

/** Lets an answer be written by who knows which of its parts are always the same. The text must mean the same JSON. */
export function writtenBy<Answer extends object>(answer: Answer, write: (answer: Answer) => string): Answer {
  writers.set(answer, () => write(answer));
  return answer;
}

const jsonOf = (answer: object): string => written.get(answer) ?? writers.get(answer)?.() ?? JSON.stringify(answer);

/** The JSON of an answer that is kept with the caller's key and sent as well: written once for both. */
export function jsonOnce(answer: object): string {
  const text = jsonOf(answer);
  written.set(answer, text);
  return text;
}

/** Answers go out with the text that was kept, when there is one. */
export function sendJsonOnce(server: FastifyInstance): void {
  server.setReplySerializer((payload) =>
    typeof payload === 'object' && payload !== null ? jsonOf(payload) : JSON.stringify(payload),
  );
}
