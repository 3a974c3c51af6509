// `npm run knowledge -- <import|export> [folder]`: builds what is not built, then brings files and articles into step.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { builtFor, stamp } from './build-stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
if (builtFor(root) !== stamp(root)) {
  const { status } = spawnSync(process.execPath, ['ops/build.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
await import('../dist/server/knowledge-cli.js');
