// SQL that fills a database with tickets and everything that hangs on them, a block of numbers at a time.

/** Tickets come in this far apart: a thousand a day. The last one came in two days before now. */
const spacingMs = 86_400;

/** Helpers of one session: ids that sort by time as the product's do, and one ticket of `n`. */
export const prepare = `
  SET session_replication_role = replica;
  SET synchronous_commit = off;
  CREATE OR REPLACE FUNCTION pg_temp.id_of(ms bigint, kind int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT (lpad(to_hex(ms), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8000' || lpad(to_hex(n), 12, '0'))::uuid $$;
  CREATE OR REPLACE FUNCTION pg_temp.at_ms(ms bigint) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS
    $$ SELECT to_timestamp(ms / 1000.0) $$;
  CREATE TEMP TABLE people AS SELECT id, row_number() OVER (ORDER BY username) - 1 AS place FROM users WHERE 'agent' = ANY (roles);
  CREATE TEMP TABLE shops AS SELECT id, county_id, row_number() OVER (ORDER BY code) - 1 AS place FROM outlets;
  CREATE TEMP TABLE offices AS
    SELECT d.id, (SELECT user_id FROM memberships WHERE department_id = d.id ORDER BY user_id LIMIT 1) AS worker,
      row_number() OVER (ORDER BY code) - 1 AS place
    FROM departments d WHERE kind IN ('department', 'office');
  CREATE TEMP TABLE block (n bigint, ms bigint, ticket uuid, call uuid, job uuid, clock uuid, owner uuid, outlet uuid, county uuid,
    office uuid, worker uuid, open boolean, state text, desk text, due timestamptz, title text);`;

const words = `(ARRAY['套餐变更后次月生效还是当月生效', '宽带续约的酬金没有到账', '号卡激活失败提示资料不全', '5G 套餐能不能叠加亲情网',
  '渠道平台登录收不到验证码', '购机活动名额显示已用完', '客户要过户，需要带什么证件', '自助终端卡纸打不出票', '空中充额度用完怎么申请', '携号转入提示授权码过期'])`;

export const empty = 'TRUNCATE block';

/**
 * The tickets $1 to $2 of $3 in all, of which the last $4 are open. A word that is in one title of fifty thousand stands
 * for rare searches.
 */
export const plan = `
  INSERT INTO block
  SELECT n, ms, pg_temp.id_of(ms, 1, n), pg_temp.id_of(ms, 2, n), pg_temp.id_of(ms, 3, n), pg_temp.id_of(ms, 4, n), p.id, s.id, s.county_id,
    o.id, o.worker, open, state,
    CASE state WHEN 'registered' THEN 'to_dispatch' WHEN 'answered' THEN 'to_reply' WHEN 'waiting' THEN 'waiting' WHEN 'replied' THEN 'replied'
      WHEN 'closed' THEN 'done' ELSE 'department' END,
    CASE WHEN open AND state NOT IN ('waiting', 'replied') THEN now() + (hashint8(n) % 2880 - 720) * interval '1 minute' ELSE 'infinity' END,
    ${words}[1 + n % 10] || CASE WHEN n % 50000 = 7 THEN ' 特例核查' ELSE '' END || ' ' || n
  FROM (
    SELECT n, (extract(epoch FROM now()) * 1000)::bigint - 2 * 86400000 - ($3 - n) * ${spacingMs} AS ms, n > $3 - $4 AS open,
      CASE WHEN n <= $3 - $4 THEN 'closed' ELSE
        (ARRAY['registered', 'answered', 'waiting', 'replied', 'dispatched', 'dispatched', 'dispatched', 'dispatched', 'in_progress', 'in_progress'])[1 + n % 10] END AS state
    FROM generate_series($1::bigint, $2::bigint) n
  ) t
  JOIN people p ON p.place = n % (SELECT count(*) FROM people)
  JOIN shops s ON s.place = (n * 7) % (SELECT count(*) FROM shops)
  JOIN offices o ON o.place = abs(hashint8(n * 31)) % (SELECT count(*) FROM offices)`;

const segment = `jsonb_build_object('state', 'running', 'from', ms, 'to', CASE WHEN open THEN NULL ELSE ms + 3600000 END, 'reason', 'started')
  || CASE WHEN open THEN '{}'::jsonb ELSE '{"countedMs": 3600000}' END`;

const record = `jsonb_build_object('kind', 'reply', 'priority', 'normal', 'targetMs', 28800000, 'counted', 'workdays', 'warnShare', 0.75,
  'escalateShare', 1.5, 'pausable', true, 'startedAt', ms, 'segments', jsonb_build_array(${segment}),
  'reached', jsonb_build_object('warnAt', NULL, 'dueAt', CASE WHEN open THEN NULL ELSE ms + 28800000 END, 'escalateAt', NULL),
  'stoppedAt', CASE WHEN open THEN NULL ELSE ms + 3600000 END,
  'outcome', CASE WHEN open THEN NULL ELSE '{"state": "met", "level": "calm"}'::jsonb END)`;

/** A block as rows. Half of the tickets went to a department; six in ten came by phone. */
export const fill = [
  `INSERT INTO calls (id, direction, phone, outlet_id, agent_id, state, started_at, talk_ended_at, ended_at, wrap_up_code)
   SELECT call, 'inbound', '1590000' || lpad((n % 9999)::text, 4, '0'), outlet, owner, 'ended', pg_temp.at_ms(ms - 120000),
     pg_temp.at_ms(ms + 60000), pg_temp.at_ms(ms + 90000), 'consultation' FROM block WHERE n % 10 < 6`,
  `INSERT INTO tickets (id, number, version, line, topic, title, description, priority, channel, state, desk, outlet_id, county_id, contact_name,
     contact_phone, fields, tags, opened_by, owner_id, opened_at, updated_at, replied_at, closed_at, due_at, due_clock, level, return_count,
     reopen_count, rating)
   SELECT ticket, 'ZX' || to_char(pg_temp.at_ms(ms) AT TIME ZONE 'Asia/Shanghai', 'YYYYMMDD') || '-' || lpad((n % 1000)::text, 4, '0'), 3, 'consultation',
     'tariff', title, '顾客到店里咨询，问清楚了再答复，店里等着办理。第 ' || n || ' 次。', 'normal', CASE WHEN n % 10 < 6 THEN 'call' ELSE 'portal' END, state,
     desk, outlet, county, '林先生', '1590000' || lpad((n % 9999)::text, 4, '0'), '{}', '{}', owner, owner, pg_temp.at_ms(ms), pg_temp.at_ms(ms + 3600000),
     CASE WHEN state IN ('closed', 'replied') THEN pg_temp.at_ms(ms + 3600000) END, CASE WHEN NOT open THEN pg_temp.at_ms(ms + 7200000) END, due,
     CASE WHEN due <> 'infinity' THEN 'reply' END, CASE WHEN due < now() THEN 2 ELSE 0 END, 0, 0, CASE WHEN NOT open THEN 5 END FROM block`,
  `INSERT INTO work_orders (id, ticket_id, place, department_id, state, claimed_by, binding, dispatched_by, dispatched_at, claimed_at, done_at, due_at, note, answer)
   SELECT job, ticket, 1, office, CASE state WHEN 'dispatched' THEN 'open' WHEN 'in_progress' THEN 'claimed' WHEN 'waiting' THEN 'claimed' ELSE 'answered' END,
     CASE WHEN state <> 'dispatched' THEN worker END, false, owner, pg_temp.at_ms(ms), pg_temp.at_ms(ms + 600000),
     CASE WHEN state IN ('dispatched', 'in_progress', 'waiting') THEN NULL ELSE pg_temp.at_ms(ms + 3000000) END, due, '', NULL
   FROM block WHERE state IN ('dispatched', 'in_progress', 'waiting', 'answered') OR (NOT open AND n % 2 = 0)`,
  `INSERT INTO timeline_entries (id, ticket_id, at, kind, public, actor_id, via, order_id, call_id, text, change)
   SELECT pg_temp.id_of(ms + step * 600000, 16 + step, n), ticket, pg_temp.at_ms(ms + step * 600000),
     (ARRAY['open', 'dispatch', 'claim', 'answer', 'reply', 'confirm'])[step], step IN (1, 5, 6), owner, 'web', NULL, NULL,
     CASE WHEN step IN (4, 5) THEN '已核实：按现行口径答复，次月 1 日生效，请店里向顾客说明。' ELSE '' END, '{}'
   FROM block, generate_series(1, 6) step WHERE NOT open OR step < 4`,
  `INSERT INTO ticket_calls SELECT ticket, call FROM block WHERE n % 10 < 6`,
  `INSERT INTO clocks (id, ticket_id, order_id, kind, state, started_at, stopped_at, due_at, fired, record)
   SELECT pg_temp.id_of(ms, 32 + one, n), ticket, NULL, 'reply', CASE WHEN open THEN 'running' ELSE 'stopped' END, pg_temp.at_ms(ms),
     CASE WHEN NOT open THEN pg_temp.at_ms(ms + 3600000) END, pg_temp.at_ms(ms + 28800000), 0, ${record}
   FROM block, generate_series(1, 2) one WHERE one = 1 OR NOT open`,
  `INSERT INTO timers (id, kind, subject_id, due_at)
   SELECT pg_temp.id_of(ms, 48, n), 'clock', pg_temp.id_of(ms, 33, n), now() + interval '60 days' FROM block WHERE open`,
  `INSERT INTO notifications (id, user_id, kind, ticket_id, data, at, read_at)
   SELECT pg_temp.id_of(ms, 64, n), owner, 'answered', ticket, '{}', pg_temp.at_ms(ms), pg_temp.at_ms(ms) FROM block WHERE n % 2 = 0`,
  `INSERT INTO idempotency_keys (actor_id, key, fingerprint, status, body, created_at)
   SELECT owner, ticket::text, md5(n::text), 201, '{}', pg_temp.at_ms(ms) FROM block`,
];
