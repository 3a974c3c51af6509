import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, ok, type Problem, type Ticket } from '../support/client.js';
import { at, clockOf, dueOf, firingsOf } from '../support/clocks.js';
import { Hotline } from '../support/hotline.js';
import type { Moves } from '../support/rules.js';
import { consultation, openTicket } from '../support/work.js';

interface Policy {
  label: { zh: string; en: string };
  targetMs: number;
  [more: string]: unknown;
}

interface Policies {
  version: number;
  policies: Record<string, Policy>;
}

const hour = 3_600_000;

describe('the policies of the clocks', () => {
  let hotline: Hotline;
  let admin: Client;
  let agent: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    admin = await hotline.as('admin1');
    agent = await hotline.as('agent1');
  });
  afterAll(() => hotline?.stop());

  const present = async (): Promise<Policies> => ok<Policies>(await admin.get('/api/clock-policies'));
  const seen = async (ticket: Ticket): Promise<Ticket> => ok(await agent.get(`/api/tickets/${ticket.id}`));
  const open = (more: object = {}): Promise<Ticket> =>
    openTicket(agent, consultation({ contactName: '王五', ...more }));
  const withPolicy = ({ version, policies }: Policies, clock: string, change: object): object => ({
    version,
    policies: { ...policies, [clock]: { ...policies[clock], ...change } },
  });

  it('shows every clock with its row of the requirements', async () => {
    const { version, policies } = await present();
    expect(version).toBe(0);
    expect(Object.keys(policies)).toEqual([
      'dispatch',
      'reply',
      'handle',
      'plan',
      'reversal',
      'written_result',
      'approval',
    ]);
    expect(policies.reply).toMatchObject({
      source: 'A4',
      targetMs: 8 * hour,
      counted: 'workdays',
      warnShare: 0.75,
      escalateShare: 1.5,
    });
  });

  it('can be sent back as they were read, and then nothing moves', async () => {
    await open();
    expect(ok<Moves>(await admin.post('/api/clock-policies/preview', await present()))).toEqual({
      moves: [],
      moveCount: 0,
    });
  });

  it('previews and makes a change: running clocks get the new target, stopped ones keep theirs', async () => {
    const [ticket, urgent, done] = [await open(), await open({ priority: 'urgent' }), await open()];
    const stopped = await agent.acts(done, 'reply', { text: '可以', confirmed: true });
    const change = withPolicy(await present(), 'reply', { targetMs: 6 * hour });

    const { moves } = ok<Moves>(await admin.post('/api/clock-policies/preview', change));
    const of = (one: Ticket) => moves.filter(({ ticketId }) => ticketId === one.id);
    expect(of(ticket)).toMatchObject([
      { clock: 'reply', before: '2026-11-23T17:00:00+08:00', after: '2026-11-23T15:00:00+08:00' },
    ]);
    expect(of(urgent)).toMatchObject([
      { clock: 'reply', before: '2026-11-23T13:00:00+08:00', after: '2026-11-23T12:00:00+08:00' },
    ]);
    expect(of(done)).toEqual([]);

    const changed = ok<Policies>(await admin.put('/api/clock-policies', change));
    expect(changed).toMatchObject({
      version: 1,
      policies: { reply: { targetMs: 6 * hour }, plan: { targetMs: 48 * hour } },
    });
    expect(await present()).toEqual(changed);
    expect(dueOf(await seen(ticket), 'reply')).toBe(at('23T15:00'));
    expect(clockOf(await seen(ticket), 'reply')).toMatchObject({ targetMs: 6 * hour });
    expect(dueOf(await open(), 'reply')).toBe(at('23T15:00'));
    expect((await seen(done)).clocks).toEqual(stopped.clocks);
  });

  it('moves only what changed: another share moves the warning, not the due time', async () => {
    const ticket = await open();
    const change = withPolicy(await present(), 'dispatch', { warnShare: 0.5 });
    const { moves } = ok<Moves>(await admin.post('/api/clock-policies/preview', change));
    expect(moves.find(({ ticketId }) => ticketId === ticket.id)).toMatchObject({
      clock: 'dispatch',
      before: '2026-11-23T09:30:00+08:00',
      after: '2026-11-23T09:30:00+08:00',
    });
    await admin.put('/api/clock-policies', { ...change, reason: '更早提醒' }).expect(200);
    await hotline.passTo(at('23T09:15'));
    expect(firingsOf(await seen(ticket))).toEqual(['dispatch:clock_warn']);
    hotline.clock.set(at('23T09:00'));
  });

  it('a paused clock goes on with what the new target leaves', async () => {
    const ticket = await open();
    hotline.clock.set(at('23T10:00'));
    await agent.acts(ticket, 'ask', { text: '请补充' });
    const change = withPolicy(await present(), 'reply', { targetMs: 4 * hour });
    const { moves } = ok<Moves>(await admin.post('/api/clock-policies/preview', change));
    expect(moves.filter(({ ticketId }) => ticketId === ticket.id)).toEqual([]);
    await admin.put('/api/clock-policies', change).expect(200);
    const resumed = await agent.acts(ticket, 'respond', { text: '好的' });
    expect(dueOf(resumed, 'reply')).toBe(at('23T13:00'));
    hotline.clock.set(at('23T09:00'));
  });

  it('refuses a change of another version, and shows the present ones', async () => {
    const { version, policies } = await present();
    for (const path of ['/api/clock-policies', '/api/clock-policies/preview']) {
      const send = path.endsWith('preview') ? admin.post.bind(admin) : admin.put.bind(admin);
      const answer = await send(path, { version: version + 1, policies });
      expect(answer.status).toBe(409);
      const problem = answer.body as Problem;
      expect(problem.code).toBe('clock_policies.stale');
      expect(problem.current).toEqual({ version, policies });
    }
  });

  it.each<[string, string, object, [field: string, code: string]]>([
    ['no target', 'reply', { targetMs: 0 }, ['policies.reply.targetMs', 'policy.target_out_of_range']],
    ['half a millisecond', 'reply', { targetMs: hour + 0.5 }, ['policies.reply.targetMs', 'policy.target_not_whole']],
    ['a target in words', 'reply', { targetMs: '8 h' }, ['policies.reply.targetMs', 'not_a_number']],
    [
      'a warning after the target',
      'plan',
      { warnShare: 1.2 },
      ['policies.plan.warnShare', 'policy.share_out_of_range'],
    ],
    [
      'an escalation before it',
      'plan',
      { escalateShare: 0.9 },
      ['policies.plan.escalateShare', 'policy.share_out_of_range'],
    ],
    ['another way of counting', 'plan', { counted: 'sometimes' }, ['policies.plan.counted', 'not_an_option']],
    [
      'a factor too many',
      'plan',
      { scale: { urgent: 0, high: 1, normal: 1, low: 1 } },
      ['policies.plan.scale', 'policy.scale_out_of_range'],
    ],
    [
      'a factor too few',
      'plan',
      { scale: { urgent: 1, high: 1, normal: 1 } },
      ['policies.plan.scale.low', 'not_a_number'],
    ],
    ['no factors at all', 'plan', { scale: undefined }, ['policies.plan.scale', 'not_an_object']],
    [
      'a name in one language',
      'plan',
      { label: { zh: '方案', en: ' ' } },
      ['policies.plan.label', 'policy.missing_text'],
    ],
    ['a name that is no text', 'plan', { label: { zh: 1, en: 'Plan' } }, ['policies.plan.label.zh', 'not_text']],
    [
      'a reversal of four days',
      'reversal',
      { targetMs: 96 * hour },
      ['policies.reversal.targetMs', 'policy.reversal_is_fixed'],
    ],
    [
      'a reversal that pauses',
      'reversal',
      { pausable: true },
      ['policies.reversal.pausable', 'policy.reversal_is_fixed'],
    ],
    ['something else', 'plan', { colour: 'red' }, ['policies.plan.colour', 'unknown_field']],
  ])('refuses %s', async (_, clock, change, [field, code]) => {
    const now = await present();
    const answer = await admin.put('/api/clock-policies', withPolicy(now, clock, change));
    expect(answer.status).toBe(400);
    expect((answer.body as Problem).errors).toContainEqual(expect.objectContaining({ field, code }));
    expect((await present()).version).toBe(now.version);
  });

  it('refuses a document that is not whole', async () => {
    const { version, policies } = await present();
    const { plan: _, ...others } = policies;
    const wrong: [object, string, string][] = [
      [others, 'policies.plan', 'not_an_object'],
      [{ ...policies, lunch: policies.plan }, 'policies.lunch', 'unknown_field'],
      [{ ...policies, plan: [] }, 'policies.plan', 'not_an_object'],
      [[], 'policies', 'not_an_object'],
    ];
    for (const [document, field, code] of wrong) {
      const answer = await admin.put('/api/clock-policies', { version, policies: document });
      expect(answer.status).toBe(400);
      expect((answer.body as Problem).errors).toContainEqual(expect.objectContaining({ field, code }));
    }
  });

  it('are read by staff and changed by administrators only', async () => {
    const policies = await present();
    for (const [name, reads] of [
      ['supervisor1', 200],
      ['marketlead1', 200],
      ['auditor1', 200],
      ['outlet-xl001', 403],
    ] as const) {
      const client = await hotline.as(name);
      await client.get('/api/clock-policies').expect(reads);
      await client.put('/api/clock-policies', policies).expect(403);
      await client.post('/api/clock-policies/preview', policies).expect(403);
    }
  });
});
