// Makes the database that every test file copies: migrated, with the demonstration branch's people and no tickets.
import { createApplication } from '../../dist/src/application.js';
import { readConfig } from '../../dist/src/platform/config/config.js';
import { ensureDatabase } from '../../dist/src/platform/database/ensure-database.js';
import { Database } from '../../dist/src/platform/database/database.js';
import { loadDemonstration } from '../../dist/src/modules/demo/index.js';
import { ManualClock } from '../../dist/src/shared/clock.js';

/** Before the Monday on which tests begin, whatever the day on which they run. */
const sundayMorning = Date.parse('2026-11-22T08:00:00+08:00');

const [serverUrl] = process.argv.slice(2);
const DATABASE_URL = await ensureDatabase(serverUrl, 'template_branch');
const app = await createApplication(readConfig({ NODE_ENV: 'test', DATABASE_URL, PORT: '0' }, process.cwd()), {
  timers: false,
  clock: new ManualClock(sundayMorning),
});
await loadDemonstration(app, () => undefined, { tickets: false });
// What is due every day is set by whoever starts on a copy, by its own clock.
await app.get(Database).rows({ text: 'DELETE FROM timers' });
await app.close();
