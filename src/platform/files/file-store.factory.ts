import { join } from 'node:path';
import type { Config } from '../config/config.js';
import type { FileStore } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';

/** The disk by default; S3 when configured. Its SDK is large and only loaded when wanted. */
export async function fileStoreFor(config: Config): Promise<FileStore> {
  if (!config.s3) return new LocalFileStore(join(config.dataDir, 'files'));
  const { S3FileStore } = await import('./s3-file-store.js');
  return new S3FileStore(config.s3);
}
