import pg from 'pg';

const password = 'demo-100859';

/** Signs somebody in; the headers that every later request carries. */
export async function signIn(url, username) {
  const answer = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${await answer.text()}`);
  const me = await answer.json();
  const cookie = answer.headers.getSetCookie()[0].split(';')[0];
  return { cookie, 'x-csrf-token': me.csrfToken };
}

/** What the requests of the bench name: ids of the branch's people and places, and of tickets to look at. */
export async function readNames(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const one = async (text) => (await client.query(text)).rows[0];
  const agent = await one(`SELECT id, display_name AS name FROM users WHERE username = 'agent1'`);
  const outlet = await one(`SELECT id, code, name, tier, county_id AS "countyId" FROM outlets WHERE code = 'XL001'`);
  const { rows } = await client.query('SELECT id FROM tickets ORDER BY hashtext(id::text) LIMIT 4000');
  await client.end();
  return { agent, outlet, ticketIds: rows.map(({ id }) => id) };
}
