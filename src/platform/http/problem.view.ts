export class FieldProblemView {
  field: string;
  code: string;
  message: string;
}

/** An RFC 9457 problem document with a stable `code`. */
export class ProblemView {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors?: FieldProblemView[];
  /** The state of the thing now, when the caller's was out of date. */
  current?: Record<string, unknown>;
  /** Names an unexpected fault in the log. */
  reference?: string;
}
