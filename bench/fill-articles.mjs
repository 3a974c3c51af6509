// Fills a prepared database with as many articles as asked, made of sentences of the real ones, and indexes them.
import { readdirSync, readFileSync } from 'node:fs';
import { createHash, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const [url, count] = process.argv.slice(2);
const folder = fileURLToPath(new URL('../knowledge-base', import.meta.url));

/** The same numbers in every run. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
const texts = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8').split(/^---$/m));
const fields = texts.map(([, front]) =>
  Object.fromEntries(
    front
      .trim()
      .split('\n')
      .map((line) => line.split(/:\s*(.*)/s)),
  ),
);
const sentences = texts.flatMap(([, , body]) =>
  body.split('\n').filter((line) => line.length > 12 && !line.startsWith('#')),
);
const any = numbers(100_859);
const pick = (from) => from[any(from.length)];
const regions = [
  'city',
  'city',
  'city',
  'xinluo',
  'yongding',
  'shanghang',
  'wuping',
  'changting',
  'liancheng',
  'zhangping',
];

function article(index) {
  const [one, other] = [pick(fields), pick(fields)];
  const title = `${one.title.slice(0, 8)}${other.title.slice(-8)}（${index}）`;
  const body = [`# ${title}`, ...Array.from({ length: 12 }, () => pick(sentences))].join('\n\n');
  const tags = `${one.tags},${other.tags}`
    .replaceAll(/[[\]]/g, '')
    .split(',')
    .map((tag) => tag.trim());
  return {
    id: randomUUID(),
    slug: `filled-${index}`,
    title,
    category: one.category,
    kind: one.kind,
    audience: other.audience,
    region: pick(regions),
    tags: [...new Set(tags)].slice(0, 8),
    body,
    checksum: createHash('sha256').update(body).digest('hex'),
  };
}

const client = new pg.Client({ connectionString: url });
await client.connect();
const rows = Array.from({ length: Number(count) - files.length }, (_, index) => article(index));
await client.query(
  `INSERT INTO articles (id, slug, version, title, category, kind, audience, region, tags, valid_from, owner_department, body, checksum)
   SELECT id, slug, 1, title, category, kind, audience, region, tags, '2026-01-01', 'market', body, checksum
   FROM jsonb_to_recordset($1) AS a (id uuid, slug text, title text, category text, kind text, audience text, region text,
     tags text[], body text, checksum text)`,
  [JSON.stringify(rows)],
);
await client.query(
  `INSERT INTO article_versions (article_id, version, slug, title, category, kind, audience, region, tags, valid_from, owner_department,
     body, origin, authors, published_at, note)
   SELECT id, version, slug, title, category, kind, audience, region, tags, valid_from, owner_department, body, 'file', '{}', now(), ''
   FROM articles WHERE slug LIKE 'filled-%'`,
);

const { createApplication } = await import('../dist/src/application.js');
const { readConfig } = await import('../dist/src/platform/config/config.js');
const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: url, PORT: '0' }, process.cwd());
const app = await createApplication(config, { timers: false, pages: false });
await app.init();
await app.close();
await client.query('VACUUM (ANALYZE) articles, article_versions, article_terms, search_terms');
await client.end();
