import createClient, { type Middleware } from 'openapi-fetch';
import { noteServerTime } from '../time/server-time';
import { problemOf, toProblem } from './problem';
import type { paths } from './schema';
import { csrfToken, noteSignedOut } from './session-signal';

const harmless = new Set(['GET', 'HEAD']);
/** Answers 401 in the ordinary course of things: it says that the password was wrong. */
const signInPath = '/api/auth/login';

let language = 'zh-CN';

/** The language the server answers in before it knows who asks. */
export const speak = (tag: string): void => {
  language = tag;
};

const ours: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', language);
    const token = csrfToken();
    if (!harmless.has(request.method) && token) request.headers.set('x-csrf-token', token);
    return request;
  },
  onResponse({ response, schemaPath }) {
    noteServerTime(response.headers.get('date'));
    if (response.status === 401 && schemaPath !== signInPath) noteSignedOut();
  },
};

/** The one client of the HTTP interface. Wrap every request in `answer`. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });
api.use(ours);

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * The body of a good answer.
 * @throws {Problem} for refusals, faults, and when no answer came
 */
export async function answer<T>(request: Promise<Outcome<T>>): Promise<T> {
  const outcome = await request.catch((error: unknown) => {
    throw toProblem(error);
  });
  if (!outcome.response.ok) throw problemOf(outcome.response.status, outcome.error);
  return outcome.data as T;
}
