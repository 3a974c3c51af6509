import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';

export interface Haystack {
  name: string;
  bytes: Buffer;
}

/** Where canaries stand, by the name of the place: as text, and as the hexadecimal digits of a dump. */
export function found(haystacks: readonly Haystack[], canaries: readonly (string | Buffer)[]): string[] {
  const needles = canaries.flatMap((canary) => {
    const bytes = Buffer.from(canary);
    return [
      { canary, needle: bytes },
      { canary, needle: Buffer.from(bytes.toString('hex')) },
    ];
  });
  return haystacks.flatMap(({ name, bytes }) =>
    needles
      .filter(({ needle }) => bytes.includes(needle))
      .map(({ canary }) => `${name}: ${typeof canary === 'string' ? canary : canary.toString('hex').slice(0, 16)}`),
  );
}

/** Every row of every table with its transaction and place, as whoever holds the database reads it. */
export async function dump(client: pg.Client): Promise<Haystack[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const haystacks: Haystack[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(
      `SELECT concat_ws(' ', t.xmin, t.ctid, t::text) AS row FROM ${name} t`,
    );
    haystacks.push({ name, bytes: Buffer.from(rows.map(({ row }) => row).join('\n')) });
  }
  return haystacks;
}

/** Every file below a folder. */
export async function files(folder: string, only = /./): Promise<Haystack[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    paths
      .filter((path) => only.test(path))
      .map(async (path) => ({
        name: path.slice(folder.length),
        bytes: await readFile(path).catch(() => Buffer.alloc(0)),
      })),
  );
}
