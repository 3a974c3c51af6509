// Writes the web's types from the OpenAPI document of the built server: `npm run build:server && npm run api-types`.
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { format } from 'oxfmt';
import { createApplication } from '../dist/src/application.js';
import { readConfig } from '../dist/src/platform/config/config.js';
import { startEmbeddedServer } from '../dist/src/platform/database/embedded-server.js';
import { apiDocument } from '../dist/src/platform/http/api-docs.js';

const place = 'src/web/lib/api/schema.d.ts';
const folder = await mkdtemp(join(tmpdir(), 'hotline-types-'));
const server = await startEmbeddedServer(folder, ['fsync=off']);
try {
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: server.url, PORT: '0' }, folder);
  const app = await createApplication(config, { timers: false, pages: false });
  const types = astToString(await openapiTS(JSON.parse(JSON.stringify(apiDocument(app)))));
  await app.close();
  const head = '// Generated from the OpenAPI document by `npm run api-types`. Do not edit.\n';
  const style = JSON.parse(readFileSync('.oxfmtrc.json', 'utf8'));
  const formatted = await format(place, head + types, style);
  writeFileSync(place, formatted.code);
  console.log(`Wrote ${place}`);
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit(0);
