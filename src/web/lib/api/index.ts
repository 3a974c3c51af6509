export { answer, api, speak } from './client';
export { Problem, toProblem, unreachable, type FieldProblem } from './problem';
export { keepCsrfToken, onSignedOut } from './session-signal';
export { uploadFile } from './upload';
export * from './types';
