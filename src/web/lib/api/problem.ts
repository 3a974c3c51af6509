/** One fault of one field of a form. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

interface ProblemDocument {
  title?: string;
  status?: number;
  detail?: string;
  code?: string;
  errors?: FieldProblem[];
  current?: unknown;
}

/**
 * A refused or failed request (RFC 9457, api.md). `status` 0 with code `network.unreachable` means that no answer came
 * at all. `detail` is in the reader's language and fit to be shown; it is empty when the server sent none.
 */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  /** The state of the thing now, when ours was out of date. */
  readonly current: unknown;

  constructor(status: number, document: ProblemDocument) {
    super(document.detail ?? document.title ?? document.code ?? String(status));
    this.name = 'Problem';
    this.status = status;
    this.code = document.code ?? `http.${status}`;
    this.title = document.title ?? '';
    this.detail = document.detail ?? '';
    this.errors = document.errors ?? [];
    this.current = document.current;
  }

  get isStale(): boolean {
    return this.status === 409;
  }

  /** Worth trying again without a change: nothing came back, or the server was busy. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

export const unreachable = 'network.unreachable';

const isDocument = (value: unknown): value is ProblemDocument => typeof value === 'object' && value !== null;

/** The problem that an error answer carries, whatever its body looks like. */
export const problemOf = (status: number, body: unknown): Problem => new Problem(status, isDocument(body) ? body : {});

/** Any error as a problem: what is no answer of the server counts as unreachable. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(0, { code: unreachable });
}
