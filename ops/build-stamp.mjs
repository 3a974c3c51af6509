// Tells whether dist/ was built from the sources as they are: a hash over their names, sizes and times.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'src',
  'migrations',
  'ops/bundle.mjs',
  'package-lock.json',
  'nest-cli.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const place = (root) => join(root, 'dist', '.built');

function* files(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) yield path;
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

export function stamp(root) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of files(join(root, source))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file.slice(root.length)}\0${size}\0${Math.floor(mtimeMs)}\n`);
    }
  }
  return hash.digest('hex');
}

export const builtFor = (root) => (existsSync(place(root)) ? readFileSync(place(root), 'utf8') : null);

export const markBuilt = (root, value) => writeFileSync(place(root), value);
