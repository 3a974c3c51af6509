// Makes an empty database into one with the product's schema and the demonstration branch's people, who may sign in.
import pg from 'pg';

const [url] = process.argv.slice(2);
const { createApplication } = await import('../dist/src/application.js');
const { readConfig } = await import('../dist/src/platform/config/config.js');
const { loadDemonstration } = await import('../dist/src/modules/demo/index.js');

const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: url, PORT: '0' }, process.cwd());
const app = await createApplication(config, { timers: false, pages: false });
await loadDemonstration(app, () => undefined, { tickets: false });
await app.close();

// In production, where the bench runs the product, demonstration logins are closed.
const client = new pg.Client({ connectionString: url });
await client.connect();
await client.query('UPDATE users SET demonstration = false');
await client.end();
