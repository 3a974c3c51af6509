// Builds server and web side by side into dist/. Nest empties dist/, so the web is built next door and moved in.
// dist/src is the server as compiled, for tests and tools; dist/server is the same in a few files, which is what runs.
import { spawn } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleServer } from './bundle.mjs';
import { markBuilt, stamp } from './build-stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
const before = stamp(root);

const run = (name, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin(name), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${name} failed:\n${output}`))));
  });

const web = (config, folder) =>
  run('vite/bin/vite.js', [
    'build',
    '--config',
    config,
    '--outDir',
    fileURLToPath(new URL(`../${folder}`, import.meta.url)),
    '--emptyOutDir',
  ]);

try {
  await Promise.all([
    run('@nestjs/cli/bin/nest.js', ['build']),
    web('src/web/vite.config.ts', '.web-build'),
    web('src/web/feedback/vite.config.ts', '.web-build-feedback'),
  ]);
  await bundleServer(root);
  rmSync('dist/web', { recursive: true, force: true });
  renameSync('.web-build', 'dist/web');
  renameSync('.web-build-feedback', 'dist/web/feedback');
  markBuilt(root, before);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
