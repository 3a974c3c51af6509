// `npm test`: checks, build, and every kind of test; ends with one line that counts them all.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { builtFor, stamp } from '../ops/build-stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const kinds = ['unit', 'e2e', 'faults', 'browser', 'speed'];
const checks = ['types', 'lint', 'format', 'imports', 'unused'];
let passed = 0;
let failed = 0;

/** Runs a command; what it printed is shown, and shown only for checks that fail. */
const run = (command, args, quiet) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        if (!quiet) process.stdout.write(chunk);
      });
    }
    child.once('exit', (code) => {
      if (quiet && code !== 0) process.stdout.write(output);
      resolve({ ok: code === 0, output });
    });
  });

const count = (name, ok, began) => {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? '✓' : '✕'} ${name} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
};

/** Two at a time: most of them use one processor. */
const waiting = [...checks];
async function lane() {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const began = performance.now();
    count(`check ${check}`, (await run('npm', ['run', '--silent', `check:${check}`], true)).ok, began);
  }
}
await Promise.all([lane(), lane()]);
const began = performance.now();
const built = builtFor(root) === stamp(root) || (await run(process.execPath, ['ops/build.mjs'], false)).ok;
count('build', built, began);

if (built) {
  const { ok, output } = await run(process.execPath, ['test/run.mjs', ...kinds], false);
  const [, tests = '0', failures = '1'] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  passed += Number(tests);
  failed += Number(failures) || (ok ? 0 : 1);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
