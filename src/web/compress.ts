import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const textual = new Set(['.js', '.css', '.html', '.svg', '.json']);
const worthwhileBytes = 1_024;
const [gzipped, brotlied] = [promisify(gzip), promisify(brotliCompress)];

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < worthwhileBytes) return;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const [gz, br] = await Promise.all([gzipped(bytes, { level: 9 }), brotlied(bytes, quality)]);
  await Promise.all([writeFile(`${path}.gz`, gz), writeFile(`${path}.br`, br)]);
}

/**
 * Writes `.gz` and `.br` beside every text the build put out, once, so that the server compresses nothing on the way.
 * The entry page is left alone: the server puts the nonce into it.
 */
export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    async closeBundle() {
      const entries = await readdir(folder, { recursive: true });
      const files = entries.filter((name) => textual.has(extname(name)) && !name.endsWith('index.html'));
      await Promise.all(files.map((name) => compressFile(join(folder, name))));
    },
  };
}
