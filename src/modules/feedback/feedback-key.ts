import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../platform/config/config.js';

/** The demonstration's key: made once, readable for the server's own user only. */
function keptKey(folder: string): string {
  const file = join(folder, 'feedback.key');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch {
    // It was made before: what is stored needs that one.
  }
  return readFileSync(file, 'utf8').trim();
}

/** The key of everything that senders write: from the settings, never from the database. */
export const feedbackKey = ({ feedback, dataDir }: Config): Buffer =>
  Buffer.from(feedback.key || keptKey(dataDir), 'hex');
