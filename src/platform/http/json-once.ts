import type { FastifyInstance } from 'fastify';

const written = new WeakMap<object, string>();

/** The JSON of an answer that is kept with the caller's key and sent as well: written once for both. */
export function jsonOnce(answer: object): string {
  const text = written.get(answer) ?? JSON.stringify(answer);
  written.set(answer, text);
  return text;
}

/** Answers go out with the text that was kept, when there is one. */
export function sendJsonOnce(server: FastifyInstance): void {
  server.setReplySerializer((payload) => {
    const text = typeof payload === 'object' && payload !== null ? written.get(payload) : undefined;
    return text ?? JSON.stringify(payload);
  });
}
