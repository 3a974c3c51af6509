import type { Bilingual } from './language.js';

/** The kinds of "no", each with one HTTP status (api.md, "Errors"). */
export const refusalStatus = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  too_large: 413,
  unsupported: 415,
  conflict: 409,
  gone: 410,
  rule: 422,
  too_many: 429,
  fault: 500,
  unavailable: 503,
} as const;

export type RefusalKind = keyof typeof refusalStatus;

/** What is said for a code: its kind and the words, with `{places}` filled from the refusal's params. */
export interface RefusalText extends Bilingual {
  kind: RefusalKind;
}

export type Params = Readonly<Record<string, unknown>>;

/** One field that was not accepted, in the shape of api.md. */
export interface FieldFault {
  field: string;
  code: string;
  message: Bilingual;
}

/** What a policy returns instead of throwing: the code and what its words need. */
export interface Refusal {
  code: string;
  params?: Params;
}

/** The only error that services throw on purpose; everything else that is thrown is a bug. */
export class DomainError extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly code: string,
    readonly text: Bilingual,
    readonly params: Params = {},
    readonly more: { errors?: FieldFault[]; current?: unknown; retryAfter?: number } = {},
  ) {
    super(`${code}: ${text.en}`);
  }
}

const book = new Map<string, RefusalText>();

/**
 * Declares the refusals of a feature, once, and gives back the function that makes errors of them.
 * @throws at import time when a code is declared twice
 */
export function defineRefusals<Codes extends Record<string, RefusalText>>(texts: Codes) {
  for (const [code, text] of Object.entries(texts)) {
    if (book.has(code)) throw new Error(`The refusal ${code} is declared twice`);
    book.set(code, text);
  }
  return (code: keyof Codes & string, params?: Params, more?: DomainError['more']): DomainError =>
    refuse({ code, params }, more);
}

/** Turns what a policy returned into the error that the HTTP filter answers with. */
export function refuse(refusal: Refusal, more?: DomainError['more']): DomainError {
  const text = refusalText(refusal.code);
  return new DomainError(text.kind, refusal.code, text, refusal.params, more);
}

/** The words of a code. @throws when nobody declared it, which is a bug of the caller. */
export function refusalText(code: string): RefusalText {
  const text = book.get(code);
  if (!text) throw new Error(`The refusal ${code} was never declared`);
  return text;
}

/** All declared refusals, for the documentation and the tests. */
export const allRefusals = (): ReadonlyMap<string, RefusalText> => book;
