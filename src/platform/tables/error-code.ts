/** The `code` of an error of Node; its class may belong to another realm, so it is not asked for. */
export const errorCode = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
