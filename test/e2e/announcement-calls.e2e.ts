import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type Announcement,
  callOut,
  claim,
  type Claimed,
  confirm,
  expire,
  inBranchTime,
  log,
  notificationsOf,
  published,
  readers,
  revise,
  unread,
  view,
} from '../support/announcements.js';
import { type Client, ok } from '../support/client.js';
import { Hotline, mondayMorning } from '../support/hotline.js';
import { openOutlets } from '../support/outlets.js';
import { expectProblem, rowCounts } from '../support/problems.js';
import { branch } from '../support/work.js';
import pg from 'pg';

interface Logged {
  id: string;
  result: string;
  attempts: number;
  againAt: string | null;
  givenUp: boolean;
}

const minute = 60_000;

describe('calling those who have not read it', () => {
  let hotline: Hotline;
  let editor: Client;
  let agent: Client;
  let colleague: Client;
  let ids: Awaited<ReturnType<typeof branch>>;

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
    [editor, agent, colleague] = await Promise.all([hotline.as('editor1'), hotline.as('agent1'), hotline.as('agent2')]);
  });
  afterAll(() => hotline?.stop());
  beforeEach(async () => {
    hotline.clock.set(mondayMorning);
    await hotline.sql.rows({ text: `UPDATE outlets SET active = true WHERE code LIKE 'YD%'` });
  });

  /** For the six outlets of Yongding. */
  const forYongding = (more: object = {}): Promise<Announcement> =>
    published(editor, {
      audience: { roles: ['partner'], counties: [ids.county.yongding], tiers: [] },
      ...more,
    });
  const yd = (place: number): string => ids.outlet[`YD00${place}`] ?? '';
  const called = async (client: Client, one: Announcement, outletId: string, more: object): Promise<Logged> => {
    const call = await callOut(client, outletId);
    return ok(await log(client, one, { outletId, callId: call.id, ...more }));
  };
  const codeOf = ({ outlet }: Claimed): string => outlet?.code ?? 'none';

  it('gives the next outlet with its numbers, again the same until its call is logged, and shows who has it', async () => {
    const made = await forYongding();
    const first = await claim(agent, made);
    expect(first).toMatchObject({ outlet: { code: 'YD001', attempts: 0, lastNote: null }, nextAt: null });
    expect(first.outlet?.numbers.filter(({ designated }) => designated)).toHaveLength(2);
    expect(first.outlet?.numbers.map(({ phone }) => phone).join()).not.toContain('*');
    expect(await claim(agent, made)).toEqual(first);
    expect(codeOf(await claim(colleague, made))).toBe('YD002');
    const held = await readers(editor, made);
    expect(held.find(({ code }) => code === 'YD001')?.heldBy).toMatchObject({ name: '陈思敏' });
    expect(held.find(({ code }) => code === 'YD003')?.heldBy).toBeNull();
    const shown = await hotline.sql.rows<{ actor: string }>(
      {
        text: `SELECT u.username AS actor FROM audit_entries e JOIN users u ON u.id = e.actor_id
               WHERE e.action = 'outlet.numbers_shown' AND e.subject_id = $1 AND e.change ->> 'announcementId' = $2`,
      },
      [yd(1), made.id],
    );
    expect(shown.every(({ actor }) => actor === 'agent1')).toBe(true);
    expect(shown.length).toBeGreaterThan(0);

    hotline.clock.advance(15 * minute);
    expect(codeOf(await claim(colleague, made))).toBe('YD001');
  });

  it('gives each of many outlets to one of two agents who ask at once, fifty times each', async () => {
    const sql = new pg.Client({ connectionString: hotline.config.databaseUrl });
    await sql.connect();
    const shops = await openOutlets(sql, 100);
    await sql.query(
      `UPDATE outlets SET county_id = (SELECT id FROM counties WHERE code = 'wuping') WHERE code LIKE 'QA%'`,
    );
    await sql.query(`UPDATE outlets SET active = false WHERE code LIKE 'WP%'`);
    const made = await published(editor, {
      audience: { roles: ['partner'], counties: [ids.county.wuping], tiers: [] },
    });
    const work = async (client: Client): Promise<string[]> => {
      const done: string[] = [];
      for (;;) {
        const { outlet } = await claim(client, made);
        if (!outlet) return done;
        done.push(outlet.code);
        await called(client, made, outlet.id, { result: 'told' });
      }
    };
    const [mine, theirs] = await Promise.all([work(agent), work(colleague)]);
    expect([...mine, ...theirs].toSorted()).toEqual(shops.map(({ code }) => code).toSorted());
    expect(Math.min(mine.length, theirs.length)).toBeGreaterThan(20);
    expect(await readers(editor, made, 'state=unread')).toEqual([]);
    const receipts = await hotline.sql.rows(
      { text: 'SELECT outlet_id FROM announcement_receipts WHERE announcement_id = $1' },
      [made.id],
    );
    expect(receipts).toHaveLength(100);
    await sql.query(`UPDATE outlets SET active = (code LIKE 'WP%') WHERE code LIKE 'QA%' OR code LIKE 'WP%'`);
    await sql.end();
  });

  it('counts what was told as read: for the outlet, its banner and the figures', async () => {
    const made = await forYongding();
    const partner = await hotline.as('outlet-yd001');
    expect(await unread(partner)).toContain(made.id);
    const { outlet } = await claim(agent, made);
    expect(await called(agent, made, outlet?.id ?? '', { result: 'told', note: '店主已知晓' })).toMatchObject({
      result: 'told',
      attempts: 0,
      againAt: null,
      givenUp: false,
    });
    expect(await unread(partner)).not.toContain(made.id);
    expect(await readers(editor, made, 'state=read')).toMatchObject([
      { code: 'YD001', readVia: 'call', readBy: '陈思敏', heldBy: null, lastNote: '店主已知晓' },
    ]);
    const figures = ok<{ counties: object[] }>(await editor.get(`/api/announcements/${made.id}/figures`));
    expect(figures.counties).toMatchObject([{ outlets: 6, read: 0, told: 1, unread: 5 }]);
    ok(await confirm(partner, made));
    const later = ok<{ counties: object[] }>(await editor.get(`/api/announcements/${made.id}/figures`));
    expect(later.counties).toMatchObject([{ outlets: 6, read: 1, told: 0, unread: 5 }]);
  });

  it('does not offer who has read it meanwhile, not even to who held it', async () => {
    const made = await forYongding();
    const { outlet } = await claim(agent, made);
    expect(outlet?.code).toBe('YD001');
    ok(await confirm(await hotline.as('outlet-yd001'), made));
    expect(codeOf(await claim(agent, made))).toBe('YD002');
  });

  it('tries three times, an hour apart, and then asks the channel manager to go there', async () => {
    const made = await forYongding({
      audience: { roles: ['partner'], counties: [ids.county.yongding], tiers: ['core'] },
    });
    const { outlet } = await claim(agent, made);
    expect(outlet?.code).toBe('YD001');
    ok(await confirm(await hotline.as('outlet-yd001'), made));
    await hotline.sql.rows({ text: `UPDATE outlets SET active = false WHERE code <> 'YD002' AND code LIKE 'YD%'` });
    const missed = (): Promise<Logged> => called(agent, made, yd(2), { result: 'not_reached' });
    expect(codeOf(await claim(agent, made))).toBe('YD002');
    expect(await missed()).toMatchObject({
      attempts: 1,
      givenUp: false,
      againAt: new Date(mondayMorning + 60 * minute).toISOString(),
    });
    expect(await claim(agent, made)).toEqual({
      outlet: null,
      nextAt: new Date(mondayMorning + 60 * minute).toISOString(),
    });
    hotline.clock.advance(60 * minute);
    expect(await claim(agent, made)).toMatchObject({ outlet: { code: 'YD002', attempts: 1 } });
    expect(await missed()).toMatchObject({ attempts: 2, givenUp: false });
    hotline.clock.advance(60 * minute);
    expect(await notificationsOf(hotline, 'announcement_unreached')).toEqual([]);
    expect(await missed()).toMatchObject({ attempts: 3, givenUp: true, againAt: null });
    const told = await notificationsOf(hotline, 'announcement_unreached');
    expect(told.map(({ username }) => username)).toEqual([expect.stringMatching(/^manager-yongding\d$/)]);
    hotline.clock.advance(300 * minute);
    expect(await claim(await hotline.as('agent3'), made)).toEqual({ outlet: null, nextAt: null });
    const manager = await hotline.as(told[0]?.username ?? '');
    const { items } = ok<{ items: { text: string; announcementId: string }[] }>(
      await manager.get('/api/notifications'),
    );
    expect(items[0]).toMatchObject({ announcementId: made.id, text: expect.stringMatching(/^YD002 .*多次外呼未接通/) });

    // An edition that must be read again is a new beginning.
    const again = ok<Announcement>(
      await revise(editor, await view(editor, made), {
        audience: { roles: ['partner'], counties: [ids.county.yongding], tiers: ['core'] },
      }),
    );
    expect(await claim(await hotline.as('agent3'), again)).toMatchObject({ outlet: { code: 'YD002', attempts: 0 } });
  });

  it('calls back when the outlet wanted it, before all others, and not earlier', async () => {
    const made = await forYongding();
    const { outlet } = await claim(agent, made);
    const at = inBranchTime('2026-11-23T09:30:00');
    expect(
      await called(agent, made, outlet?.id ?? '', { result: 'call_back', callBackAt: at, note: '老板九点半到店' }),
    ).toMatchObject({
      attempts: 0,
      againAt: new Date(at).toISOString(),
    });
    expect(codeOf(await claim(colleague, made))).toBe('YD002');
    hotline.clock.set(at);
    expect(await claim(agent, made)).toMatchObject({ outlet: { code: 'YD001', lastNote: '老板九点半到店' } });
  });

  describe('takes no result', () => {
    let made: Announcement;
    beforeEach(async () => {
      made = await forYongding();
    });
    const told = { result: 'told' };
    const refused = async (client: Client, body: object, status: number, code: string, one = made): Promise<void> => {
      const before = await rowCounts(hotline);
      expectProblem(await log(client, one, body), status, code);
      expect(await rowCounts(hotline)).toEqual(before);
    };

    it('of a call of somebody else, to somebody else, from somebody, or of none', async () => {
      const calls = {
        theirs: await callOut(colleague, yd(1)),
        elsewhere: await callOut(agent, yd(2)),
        inbound: await callOut(agent, yd(1), { direction: 'inbound' }),
        none: { id: '01932d3c-0000-7000-8000-00000000dead' },
      };
      for (const { id } of Object.values(calls))
        await refused(agent, { outletId: yd(1), callId: id, ...told }, 422, 'announcement.not_this_call');
    });

    it('of a call to an outlet for which it is not meant', async () => {
      const outletId = ids.outlet.XL001 ?? '';
      const call = await callOut(agent, outletId);
      await refused(agent, { outletId, callId: call.id, ...told }, 422, 'announcement.not_this_outlet');
    });

    it('of a call before what must be read was published; a small correction changes nothing', async () => {
      const call = await callOut(agent, yd(1), { startedAt: inBranchTime('2026-11-23T08:00:00') });
      await refused(agent, { outletId: yd(1), callId: call.id, ...told }, 422, 'announcement.call_before_edition');
      hotline.clock.advance(minute);
      const fresh = await callOut(agent, yd(1));
      hotline.clock.advance(minute);
      const audience = { roles: ['partner'], counties: [ids.county.yongding], tiers: [] };
      const corrected = ok<Announcement>(await revise(editor, made, { audience, readAgain: false }));
      const body = { outletId: yd(1), callId: fresh.id, ...told };
      const renewed = ok<Announcement>(await revise(editor, corrected, { audience, readAgain: true }));
      await refused(agent, body, 422, 'announcement.call_before_edition', renewed);
    });

    it('twice of one call, however it is asked', async () => {
      const call = await callOut(agent, yd(1));
      const body = { outletId: yd(1), callId: call.id, ...told };
      const answers = await Promise.all(Array.from({ length: 5 }, () => log(agent, made, body)));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409]);
      await refused(agent, { ...body, result: 'not_reached' }, 409, 'announcement.call_logged');
      const other = await callOut(agent, yd(2));
      const keyed = () =>
        log(agent, made, { outletId: yd(2), callId: other.id, ...told }).set('idempotency-key', `call-${made.id}`);
      const same = await Promise.all([keyed(), keyed(), keyed()]);
      expect(new Set(same.map((answer) => ok<Logged>(answer).id)).size).toBe(1);
    });

    it.each([
      ['call_back', undefined],
      ['call_back', '2026-11-23T08:59:00'],
      ['call_back', '2027-01-01T09:00:00'],
      ['told', '2026-11-23T10:00:00'],
    ])('%s with the time %s', async (result, time) => {
      const call = await callOut(agent, yd(1));
      const body = { outletId: yd(1), callId: call.id, result, ...(time && { callBackAt: inBranchTime(time) }) };
      await refused(agent, body, 422, 'announcement.call_back_needs_time');
    });

    it('for what is over, not to be read by all, or a draft', async () => {
      const call = await callOut(agent, yd(1));
      const body = { outletId: yd(1), callId: call.id, ...told };
      const free = await forYongding({ mustRead: false });
      await refused(agent, body, 422, 'announcement.not_to_be_called', free);
      expectProblem(
        await agent.post(`/api/announcements/${free.id}/calls/claim`),
        422,
        'announcement.not_to_be_called',
      );
      ok(await expire(editor, made));
      await refused(agent, body, 422, 'announcement.not_in_force');
      expectProblem(await agent.post(`/api/announcements/${made.id}/calls/claim`), 422, 'announcement.not_in_force');
    });
  });

  it('keeps what was logged for ever', async () => {
    await called(agent, await forYongding(), yd(1), { result: 'told' });
    for (const text of ['UPDATE announcement_calls SET note = $$x$$', 'DELETE FROM announcement_calls'])
      await expect(hotline.sql.rows({ text })).rejects.toThrow('append-only');
  });
});
