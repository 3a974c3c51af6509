/** What the API client must know of the session, kept apart so that neither imports the other. */
let token: string | null = null;
const listeners = new Set<() => void>();

export const csrfToken = (): string | null => token;

export const keepCsrfToken = (value: string | null): void => {
  token = value;
};

/** Tells whoever shows the sign-in form that the server no longer knows us. */
export const noteSignedOut = (): void => {
  for (const listener of listeners) listener();
};

/** @returns how to stop listening */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
