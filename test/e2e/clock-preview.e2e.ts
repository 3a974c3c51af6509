import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, ok, type Problem } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { branch, consultation, openTicket } from '../support/work.js';

interface Preview {
  dueAt: string;
  warnAt: string;
  explanation: string[];
}

describe('trying a clock out', () => {
  let hotline: Hotline;
  let agent: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    agent = await hotline.as('agent1');
  });
  afterAll(() => hotline?.stop());

  const preview = async (body: object): Promise<Preview> => ok<Preview>(await agent.post('/api/clocks/preview', body));

  it.each([
    ['dispatch', '2026-11-23T11:45:00+08:00', '2026-11-23T14:45:00+08:00', '2026-11-23T14:37:30+08:00'],
    ['reply', '2026-11-20T22:00:00+08:00', '2026-11-23T06:00:00+08:00', '2026-11-23T04:00:00+08:00'],
    ['handle', '2026-09-30T10:00:00+08:00', '2026-10-08T10:00:00+08:00', '2026-10-08T04:00:00+08:00'],
    ['plan', '2026-11-23T09:00:00+08:00', '2026-11-25T09:00:00+08:00', '2026-11-24T21:00:00+08:00'],
    ['reversal', '2026-11-20T22:00:00+08:00', '2026-11-23T22:00:00+08:00', '2026-11-23T04:00:00+08:00'],
  ])('%s from %s', async (clock, startedAt, dueAt, warnAt) => {
    expect(await preview({ clock, startedAt })).toMatchObject({ dueAt, warnAt });
  });

  it('shortens the target with the priority, never that of a reversal', async () => {
    const startedAt = '2026-11-23T09:00:00Z';
    expect((await preview({ clock: 'handle', startedAt, priority: 'urgent' })).dueAt).toBe('2026-11-24T05:00:00+08:00');
    expect((await preview({ clock: 'reversal', startedAt, priority: 'urgent' })).dueAt).toBe(
      '2026-11-26T17:00:00+08:00',
    );
  });

  it('explains every step in the language of the caller', async () => {
    const asked = { clock: 'dispatch', startedAt: '2026-11-20T17:20:00+08:00' };
    expect((await preview(asked)).explanation).toEqual([
      '周五 11-20 17:20–17:30 用去 10 分',
      '周末 11-21 至 11-22 不计',
      '周一 11-23 08:30–08:50 用去 20 分',
      '到期：周一 2026-11-23 08:50',
    ]);
    await agent.patch('/api/me', { language: 'en' }).expect(200);
    expect((await preview(asked)).explanation.at(-1)).toBe('Due Monday 2026-11-23 08:50');
    await agent.patch('/api/me', { language: 'zh-CN' }).expect(200);
  });

  it('is what the clocks of a ticket really do', async () => {
    const { department } = await branch(hotline);
    const startedAt = new Date(hotline.clock.now()).toISOString();
    const dispatch = { departmentIds: [department.market] };
    const ticket = await openTicket(agent, consultation({ contactName: '李四', priority: 'high', dispatch }));
    expect(ticket.clocks.map(({ kind }) => kind).sort()).toEqual(['dispatch', 'handle', 'plan', 'reply']);
    for (const { kind, dueAt } of ticket.clocks) {
      const { dueAt: previewed } = await preview({ clock: kind, startedAt, priority: 'high' });
      expect([kind, Date.parse(dueAt ?? '')]).toEqual([kind, Date.parse(previewed)]);
    }
  });

  it.each([
    ['an unknown clock', { clock: 'lunch' }, 'clock', 'not_an_option'],
    ['no clock', { clock: undefined }, 'clock', 'not_an_option'],
    ['a clock that is no text', { clock: { toString: 'reply' } }, 'clock', 'not_an_option'],
    ['an unknown priority', { priority: 'at once' }, 'priority', 'not_an_option'],
    ['no time', { startedAt: undefined }, 'startedAt', 'not_a_time'],
    ['a time without offset', { startedAt: '2026-11-23T09:00:00' }, 'startedAt', 'not_a_time'],
    ['a day', { startedAt: '2026-11-23' }, 'startedAt', 'not_a_time'],
    ['a day that does not exist', { startedAt: '2026-02-30T09:00:00+08:00' }, 'startedAt', 'not_a_time'],
    ['a number', { startedAt: 1_790_000_000_000 }, 'startedAt', 'not_a_time'],
    ['the year 9999', { startedAt: '9999-12-31T23:59:59Z' }, 'startedAt', 'out_of_range'],
    ['the year 1999', { startedAt: '1999-12-31T00:00:00Z' }, 'startedAt', 'out_of_range'],
    ['something else', { from: 'now' }, 'from', 'unknown_field'],
  ])('refuses %s', async (_, wrong, field, code) => {
    const answer = await agent.post('/api/clocks/preview', {
      clock: 'reply',
      startedAt: '2026-11-23T09:00:00+08:00',
      ...wrong,
    });
    expect(answer.status).toBe(400);
    const { errors } = answer.body as Problem;
    expect(errors).toMatchObject([{ field, code }]);
    expect(errors?.[0]?.message).toMatch(/[\u4e00-\u9fff]/);
  });

  it('says what it had to assume about a year whose holidays are not loaded', async () => {
    const { explanation } = await preview({ clock: 'plan', startedAt: '2031-04-30T10:00:00+08:00' });
    expect(explanation.join()).toContain('2031 年节假日尚未载入');
  });

  it('is for staff', async () => {
    const asked = { clock: 'reply', startedAt: '2026-11-23T09:00:00+08:00' };
    const partner = await hotline.as('outlet-xl001');
    await partner.post('/api/clocks/preview', asked).expect(403);
    await hotline.nobody().post('/api/clocks/preview', asked).expect(401);
    for (const name of ['market1', 'maintainer-xinluo1', 'auditor1', 'admin1']) {
      const client = await hotline.as(name);
      await client.post('/api/clocks/preview', asked).expect(200);
    }
  });
});
