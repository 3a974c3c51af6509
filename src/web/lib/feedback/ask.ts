import { Problem, problemOf, toProblem } from '../api/problem';
import type { Accepted, AcceptedReport, DigestPeriod, FeedbackForm, NewReport, SentFile, Thread } from './types';

/** A refusal, with the seconds to wait when there were too many requests. */
export class FeedbackRefusal extends Problem {
  constructor(
    problem: Problem,
    readonly waitSeconds: number,
  ) {
    super(problem.status, { ...problem, errors: [...problem.errors] });
  }
}

/**
 * What goes with every request: no cookie, no address of the page, no copy kept, and one of two languages instead of
 * the list that the browser would send, by which it can be told from others.
 */
const discreet = (language: string): RequestInit => ({
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'error',
  headers: { accept: 'application/json', 'accept-language': language },
});

/** Whom to ask, and in which language. */
export interface Asking {
  language: string;
  /** Where feedback is taken when it is not the page's own origin. */
  origin: string;
}

/** @throws {FeedbackRefusal} */
async function ask<T>({ language, origin }: Asking, path: string, body?: unknown): Promise<T> {
  const base = discreet(language);
  const json = { ...base.headers, 'content-type': 'application/json' };
  const init = body === undefined ? base : { ...base, method: 'POST', headers: json, body: JSON.stringify(body) };
  const response = await fetch(`${origin}/api/feedback${path}`, init).catch((error: unknown) => {
    throw new FeedbackRefusal(toProblem(error), 0);
  });
  const told: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const wait = Number(response.headers.get('retry-after') ?? 0);
    throw new FeedbackRefusal(problemOf(response.status, told), Number.isFinite(wait) ? wait : 0);
  }
  return told as T;
}

/** GET /api/feedback/form. */
export const getForm = (asking: Asking, campaign: string | null): Promise<FeedbackForm> =>
  ask(asking, campaign === null ? '/form' : `/form?campaign=${encodeURIComponent(campaign)}`);

/** POST /api/feedback. */
export const sendReport = (asking: Asking, report: NewReport): Promise<AcceptedReport> => ask(asking, '', report);

/** POST /api/feedback/receipt. */
export const getThread = (asking: Asking, receipt: string): Promise<Thread> => ask(asking, '/receipt', { receipt });

/** POST /api/feedback/receipt/messages. */
export const sendMessage = (
  asking: Asking,
  message: { receipt: string; text: string; files?: SentFile[] },
): Promise<Accepted> => ask(asking, '/receipt/messages', message);

/** GET /api/feedback/digest. */
export const getDigest = async (asking: Asking): Promise<DigestPeriod[]> =>
  (await ask<{ periods: DigestPeriod[] }>(asking, '/digest')).periods;
