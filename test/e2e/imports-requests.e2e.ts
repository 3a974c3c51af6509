import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { tableLimits } from '../../src/platform/tables/table.types.js';
import { writeXlsx } from '../../src/platform/tables/write-xlsx.js';
import type { Client } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectBothLanguages, expectProblem, rowCounts } from '../support/problems.js';
import { askImport, csv, imports, newOutletLine, outletTitles } from '../support/tables.js';

let hotline: Hotline;
let admin: Client;

beforeAll(async () => {
  hotline = await Hotline.start();
  admin = await hotline.as('admin1');
}, 60_000);
afterAll(() => hotline?.stop());

const outlets = { kind: 'outlets' };

describe('asking for an import', () => {
  it('only tells what would be done, when dry', async () => {
    const rows = await rowCounts(hotline);
    const dry = admin.with({ 'idempotency-key': 'dry-run-one' });
    const result = await imports(dry, csv(outletTitles, [newOutletLine()]), {
      ...outlets,
      dryRun: 'true',
    });
    expect(result).toMatchObject({ added: 1, faults: [], kept: false });
    expect(await rowCounts(hotline)).toEqual(rows);
  });

  it('gives the first answer again for the same key and file', async () => {
    const again = admin.with({ 'idempotency-key': 'import-once' });
    const file = csv(outletTitles, [newOutletLine()]);
    const first = await imports(again, file, outlets);
    expect(first.added).toBe(1);
    expect(await imports(again, file, outlets)).toEqual(first);
    expectProblem(await askImport(again, csv(outletTitles, [newOutletLine()]), outlets), 422, 'request.key_reused');
  });

  it('is for administrators', async () => {
    for (const name of ['agent1', 'supervisor1', 'auditor1', 'outlet-xl001']) {
      const answer = await askImport(await hotline.as(name), csv(outletTitles, [newOutletLine()]), outlets);
      expectProblem(answer, 403, 'access.not_allowed');
    }
    expectProblem(
      await askImport(hotline.nobody(), csv(outletTitles, [newOutletLine()]), outlets),
      401,
      'access.not_signed_in',
    );
  });

  it('refuses what is no table, whatever its name says', async () => {
    const line = newOutletLine();
    const xlsx = await writeXlsx(outletTitles, [outletTitles.map((title) => line[title] ?? '')]);
    const refused: [Buffer, string, number, string][] = [
      [xlsx, '网点.csv', 415, 'table.not_a_table'],
      [csv(outletTitles, [line]), '网点.xlsx', 415, 'table.not_a_table'],
      [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), '网点.csv', 415, 'table.not_a_table'],
      [csv(outletTitles, [line]), '网点.exe', 415, 'table.not_a_table'],
      [Buffer.from([0xff, 0xff, 0xff, 0x0a]), '网点.csv', 400, 'table.unknown_encoding'],
      [Buffer.from('网点编码,名称\n"XL001,a'), '网点.csv', 400, 'table.broken_quote'],
      [csv(outletTitles, []), '网点.csv', 400, 'table.empty'],
      [Buffer.alloc(0), '网点.csv', 400, 'table.empty'],
    ];
    for (const [content, name, status, code] of refused) {
      expectBothLanguages(
        expectProblem(await askImport(admin, content, outlets, name), status, code),
        expectProblem(await askImport(await english(), content, outlets, name), status, code),
      );
    }
  });

  it('looks into ten megabytes and no more', async () => {
    // Told by its first bytes, so that nothing has to read the rest.
    const picture = (bytes: number) => Buffer.concat([Buffer.from('\x89PNG', 'latin1'), Buffer.alloc(bytes - 4)]);
    expectProblem(await askImport(admin, picture(tableLimits.bytes), outlets), 415, 'table.not_a_table');
    for (const more of [1, 15 * 1024 ** 2]) {
      expectProblem(await askImport(admin, picture(tableLimits.bytes + more), outlets), 413, 'table.too_large');
    }
  }, 60_000);

  it('names what is missing in the form', async () => {
    const file = csv(outletTitles, [newOutletLine()]);
    const wrong: [Record<string, string>, string][] = [
      [{}, 'kind'],
      [{ kind: 'people' }, 'kind'],
      [{ ...outlets, mode: 'some' }, 'mode'],
      [{ ...outlets, dryRun: 'maybe' }, 'dryRun'],
      [{ ...outlets, force: 'true' }, 'force'],
    ];
    for (const [fields, field] of wrong) {
      const { errors } = expectProblem(await askImport(admin, file, fields), 400, 'request.invalid');
      expect(errors?.map((error) => error.field)).toEqual([field]);
    }
    expectProblem(await admin.post('/api/imports', outlets), 400, 'request.invalid');
    expectProblem(await fieldsOnly(), 400, 'import.no_file');
  });
});

let speaker: Client | null = null;

/** An administrator who reads English. */
async function english(): Promise<Client> {
  if (speaker) return speaker;
  await hotline.sql.rows({
    text: `INSERT INTO users (id, username, display_name, password_hash, roles, locale, demonstration)
           SELECT gen_random_uuid(), 'admin-en', 'Ann', password_hash, '{admin}', 'en', true FROM users WHERE username = 'admin1'`,
  });
  speaker = await hotline.as('admin-en');
  return speaker;
}

const fieldsOnly = () =>
  request(hotline.url)
    .post('/api/imports')
    .set({ cookie: admin.cookie, 'x-csrf-token': String(admin.me.csrfToken) })
    .field(outlets);
