// Runs one or more kinds of tests on a database server of their own, and leaves nothing behind.
// `node test/run.mjs unit e2e -- --testPathPatterns claims`
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kindOf } from './order.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const split = process.argv.indexOf('--');
const kinds = process.argv.slice(2, split < 0 ? undefined : split);
const more = split < 0 ? [] : process.argv.slice(split + 1);
/**
 * What runs at once: everything but what measures speed, which has the machine to itself at the end. A worker more than
 * there are processors here: slow gateways, killed servers and browsers are waited for a quarter of the time.
 */
const stages = [
  { kinds: kinds.filter((kind) => kind !== 'speed'), workers: 3 },
  { kinds: kinds.filter((kind) => kind === 'speed'), workers: 1 },
].filter((stage) => stage.kinds.length > 0);

const run = (args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('exit', (code) => resolve(code ?? 1));
  });

const folder = await mkdtemp(join(tmpdir(), 'hotline-tests-'));
let server;
let failed = 0;
let passed = 0;
let code = 0;
try {
  const env = { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', TEST_FOLDER: folder };
  if (kinds.some((kind) => kind !== 'unit')) {
    const { startEmbeddedServer } = await import('../dist/src/platform/database/embedded-server.js');
    // What a test writes need not survive a power cut: without waiting for the disk the tests take half the time.
    server = await startEmbeddedServer(folder, ['fsync=off', 'max_connections=300']);
    env.TEST_SERVER_URL = server.url;
    if ((await run(['test/support/template.mjs', server.url])) !== 0)
      throw new Error('The template database could not be made');
  }
  for (const stage of stages) {
    const report = join(folder, `${stage.kinds.join('-')}.json`);
    const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', ...stage.kinds, `--maxWorkers=${stage.workers}`];
    const ended = await run([...jest, '--json', `--outputFile=${report}`, ...more], env);
    const nothing = { numPassedTests: 0, numFailedTests: 1, testResults: [] };
    const counted = await readFile(report, 'utf8').then(JSON.parse, () => nothing);
    passed += counted.numPassedTests;
    failed += counted.numFailedTests + (counted.numRuntimeErrorTestSuites ?? 0);
    const without = stage.kinds.filter((kind) => !counted.testResults.some(({ name }) => kindOf(name) === kind));
    for (const kind of without) console.error(`No ${kind} tests ran`);
    failed += without.length;
    if (ended !== 0) code = 1;
  }
} catch (error) {
  console.error(error);
  failed += 1;
} finally {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(code || (failed > 0 ? 1 : 0));
