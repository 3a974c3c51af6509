import { randomUUID } from 'node:crypto';

/** Opens outlets that may each ask for ten reversals a month. @returns their codes and designated numbers */
export async function openOutlets(client, count) {
  const shops = Array.from({ length: count }, (_, index) => {
    const place = String(index).padStart(4, '0');
    return { id: randomUUID(), code: `QA${place}`, designated: `0597610${place}`, second: `0597620${place}` };
  });
  await client.query(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset($1) AS g (id uuid, code text, designated text, second text)
     ), opened AS (
       INSERT INTO outlets (id, code, name, county_id, tier)
       SELECT g.id, g.code, g.code, o.county_id, o.tier FROM given g, outlets o WHERE o.code = 'XL001' RETURNING id
     )
     INSERT INTO designated_numbers (outlet_id, place, phone)
     SELECT id, 1, designated FROM given UNION ALL SELECT id, 2, second FROM given`,
    [JSON.stringify(shops)],
  );
  return shops;
}
