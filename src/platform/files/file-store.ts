import type { Readable } from 'node:stream';

/** Where the bytes of attachments lie: outside the database, under names we choose. */
export abstract class FileStore {
  /** Keeps the bytes under a place of its own; done only when they are safely stored. */
  abstract put(place: string, bytes: Buffer): Promise<void>;
  abstract open(place: string): Promise<Readable>;
}
