import { randomUUID } from 'node:crypto';
import type pg from 'pg';

export interface Shop {
  id: string;
  code: string;
  designated: string;
}

/** Opens more outlets in a county: one may ask for ten reversals a month only. */
export async function openOutlets(sql: pg.Client, count: number): Promise<Shop[]> {
  const shops = Array.from({ length: count }, (_, index): Shop => {
    const place = String(index).padStart(4, '0');
    return { id: randomUUID(), code: `QA${place}`, designated: `0597610${place}` };
  });
  await sql.query('BEGIN');
  for (const { id, code, designated } of shops) {
    await sql.query(
      `INSERT INTO outlets (id, code, name, county_id, tier) SELECT $1, $2, $2, county_id, tier FROM outlets WHERE code = 'XL001'`,
      [id, code],
    );
    const second = designated.replace('0597610', '0597620');
    await sql.query('INSERT INTO designated_numbers (outlet_id, place, phone) VALUES ($1, 1, $2), ($1, 2, $3)', [
      id,
      designated,
      second,
    ]);
  }
  await sql.query('COMMIT');
  return shops;
}
