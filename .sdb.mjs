import { startEmbeddedServer } from './dist/src/platform/database/embedded-server.js';
import { ensureDatabase } from './dist/src/platform/database/ensure-database.js';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
const server = await startEmbeddedServer('/tmp/sdb/data');
const url = await ensureDatabase(server.url, 'bench');
writeFileSync('/tmp/sdb/url', url);
console.log(url);
if (process.argv[2] === 'fill') {
console.log(spawnSync(process.execPath, ['bench/prepare.mjs', url], { stdio: 'inherit' }).status);
const t = Date.now();
console.log(spawnSync(process.execPath, ['bench/fill-articles.mjs', url, '10000'], { stdio: 'inherit' }).status, Date.now() - t);
}
setInterval(() => {}, 1000);
