import { createReadStream } from 'node:fs';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore } from './file-store.js';

const place = /^[0-9a-f]{2}\/[0-9a-f-]{36}$/;

/** Files in a folder. A file appears under its name only when whole and on the disk. */
export class LocalFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(name: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(name);
    await mkdir(dirname(path), { recursive: true });
    const draft = await open(`${path}.part`, 'w', 0o600);
    try {
      await draft.writeFile(bytes);
      await draft.sync();
    } finally {
      await draft.close();
    }
    await rename(`${path}.part`, path);
  }

  async open(name: string): Promise<Readable> {
    const path = this.pathOf(name);
    await stat(path);
    return createReadStream(path);
  }

  private pathOf(name: string): string {
    if (!place.test(name)) throw new Error(`Not a place of ours: ${name}`);
    return join(this.folder, name);
  }
}
