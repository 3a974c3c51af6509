import type { Actor } from './actor.js';

/** What a request needs to carry to be recognised; a socket's handshake has the same two headers. */
export interface Credentials {
  headers: { cookie?: string | undefined; authorization?: string | undefined; [name: string]: unknown };
}

export interface Identity {
  actor: Actor;
  session?: { tokenHash: Buffer; csrf: string };
}

/** Recognises sessions and tokens. Declared here for the guard, kept by the feature that knows users. */
export abstract class Authenticator {
  abstract identify(request: Credentials): Promise<Identity | null>;
}
