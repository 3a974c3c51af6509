import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { at, clockOf, look, step } from '../support/steps.js';
import { branch, complaint, openTicket } from '../support/work.js';

describe('complaints', () => {
  let hotline: Hotline;
  let ids: Awaited<ReturnType<typeof branch>>;
  let agent: Client;
  let supervisor: Client;
  let market: Client;
  let partner: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
    agent = await hotline.as('agent1');
    supervisor = await hotline.as('supervisor1');
    market = await hotline.as('market1');
    partner = await hotline.as('outlet-xl001');
  });
  afterAll(() => hotline?.stop());

  const fields = { customerName: '林先生', grade: 'general' };
  const opened = (more: object = {}): Promise<Ticket> =>
    openTicket(agent, complaint({ outletId: ids.outlet.XL001, ...more }));
  const claimed = async (more: object = {}): Promise<Ticket> => {
    const ticket = await opened({ dispatch: { departmentIds: [ids.department.market] }, ...more });
    return step(market, ticket, 'claim');
  };
  const told = async (client: Client, { number }: Ticket): Promise<string[]> => {
    const { items } = ok<{ items: { kind: string; ticketNumber: string }[] }>(
      await client.get('/api/notifications?limit=200'),
    );
    return items.filter((one) => one.ticketNumber === number).map((one) => one.kind);
  };
  const judgement = { upheld: true, opinion: '答复态度确有不当，已向网点致歉', responsiblePerson: '郑文辉' };

  it('have numbers of their own', async () => {
    expect((await opened()).number).toMatch(/^TS20261123-\d{4}$/);
  });

  describe('in writing (B6)', () => {
    it('owe a written result within one workday, whatever was said on the phone', async () => {
      let ticket = await claimed({ fields: { ...fields, written: true } });
      expect(clockOf(ticket, 'written_result')).toMatchObject({
        state: 'running',
        startedAt: at('2026-11-23T09:00:00'),
        dueAt: at('2026-11-24T09:00:00'),
      });
      await step(market, ticket, 'judge', judgement);
      ticket = await step(market, ticket, 'answer', { text: '已致歉' });
      expect(clockOf(ticket, 'written_result').state).toBe('running');
      ticket = await step(agent, ticket, 'reply', { text: '已核实并致歉。' });
      expect(clockOf(ticket, 'reply').state).toBe('met');
      expect(clockOf(ticket, 'written_result').state).toBe('running');
      hotline.clock.advance(60 * 60_000);
      ticket = await step(agent, ticket, 'send_result', { text: '书面结果：投诉成立，已对相关人员教育。' });
      expect(clockOf(ticket, 'written_result')).toMatchObject({ state: 'met', stoppedAt: at('2026-11-23T10:00:00') });
      expect(ticket.fields).toMatchObject({ resultSentAt: at('2026-11-23T10:00:00') });
      expect((await look(partner, ticket)).timeline.map((entry) => entry.kind)).toEqual([
        'open',
        'reply',
        'send_result',
      ]);
      hotline.clock.advance(-60 * 60_000);
    });

    it('spoken ones do not', async () => {
      expect((await opened()).clocks.map((clock) => clock.kind)).not.toContain('written_result');
      expect((await opened({ fields: { ...fields, written: false } })).clocks.map((clock) => clock.kind)).not.toContain(
        'written_result',
      );
    });

    it('one that turns out to be in writing owes it from then on', async () => {
      const ticket = await opened();
      hotline.clock.advance(30 * 60_000);
      const edited = await step(agent, ticket, 'edit', { fields: { ...fields, written: true } });
      expect(clockOf(edited, 'written_result')).toMatchObject({
        state: 'running',
        startedAt: at('2026-11-23T09:30:00'),
      });
      const again = await step(agent, ticket, 'edit', { fields: { ...fields, written: true, accountManager: '张三' } });
      expect(again.clocks.filter((clock) => clock.kind === 'written_result')).toHaveLength(1);
      hotline.clock.advance(-30 * 60_000);
    });
  });

  describe('judging', () => {
    it('keeps who was found responsible; a later edit does not wipe it out', async () => {
      let ticket = await claimed();
      expect(
        expectProblem(await market.act(ticket, 'judge', {}), 400, 'request.invalid').errors?.map((one) => one.field),
      ).toEqual(['upheld', 'opinion', 'responsiblePerson']);
      ticket = await step(market, ticket, 'judge', judgement);
      expect(ticket.fields).toMatchObject({
        ...fields,
        upheld: true,
        departmentOpinion: judgement.opinion,
        responsiblePerson: '郑文辉',
      });
      expect(ticket.timeline.at(-1)).toMatchObject({ kind: 'judge', public: false, text: judgement.opinion });
      ticket = await step(agent, ticket, 'edit', { fields: { ...fields, customerAddress: '和平路 47 号' } });
      expect(ticket.fields).toMatchObject({
        customerAddress: '和平路 47 号',
        upheld: true,
        responsiblePerson: '郑文辉',
      });
      await step(market, ticket, 'answer', { text: '已致歉' });
      ticket = await step(supervisor, ticket, 'judge', { ...judgement, upheld: false });
      expect(ticket.fields).toMatchObject({ upheld: false });
    });

    it('is not an agent’s, nor another line’s', async () => {
      const ticket = await claimed();
      expectProblem(await agent.act(ticket, 'judge', judgement), 403, 'flow.not_your_role');
      const consultation = await openTicket(agent, {
        line: 'consultation',
        topic: 'tariff',
        title: '资费',
        description: '资费',
        outletId: ids.outlet.XL001,
      });
      expectProblem(await supervisor.act(consultation, 'judge', judgement), 404, 'flow.unknown_action');
    });
  });

  describe('a major one (D1)', () => {
    it('is reported to every supervisor at once and goes before others', async () => {
      const ticket = await opened({ fields: { ...fields, grade: 'major' } });
      expect(ticket).toMatchObject({ priority: 'urgent' });
      expect(clockOf(ticket, 'reply').dueAt).toBe(at('2026-11-23T13:00:00'));
      for (const name of ['supervisor1', 'supervisor2'])
        expect(await told(await hotline.as(name), ticket)).toEqual(['major_complaint']);
      expect(await told(await hotline.as('agent2'), ticket)).toEqual([]);
    });

    it.each([
      ['graded so later', (ticket: Ticket) => agent.acts(ticket, 'regrade', { grade: 'major', reason: '媒体关注' })],
      ['edited to be one', (ticket: Ticket) => agent.acts(ticket, 'edit', { fields: { ...fields, grade: 'major' } })],
    ])('%s is reported the same way, once', async (_name, makeMajor) => {
      const ticket = await opened();
      expect(await told(supervisor, ticket)).toEqual([]);
      const major = await makeMajor(ticket);
      expect(major).toMatchObject({ priority: 'urgent', fields: { grade: 'major' } });
      expect(clockOf(major, 'reply').dueAt).toBe(at('2026-11-23T13:00:00'));
      await agent.acts(ticket, 'edit', { fields: { ...fields, grade: 'major', customerAddress: 'x' } });
      expect(await told(supervisor, ticket)).toEqual(['major_complaint']);
    });

    it('leaves in the timeline who graded it, from what to what, and why', async () => {
      const ticket = await step(agent, await opened(), 'regrade', { grade: 'major', reason: '媒体关注' });
      expect(ticket.timeline.at(-1)).toMatchObject({
        kind: 'regrade',
        text: '媒体关注',
        change: { grade: ['general', 'major'] },
        actor: { name: '陈思敏' },
      });
    });
  });
});
