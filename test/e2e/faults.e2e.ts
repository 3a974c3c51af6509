import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ok, type Ticket } from '../support/client.js';
import { FaultFloor, png, reported } from '../support/fault-work.js';
import { Hotline, mondayMorning } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { at, clockOf, look, step } from '../support/steps.js';

describe('a fault of equipment', () => {
  let hotline: Hotline;
  let floor: FaultFloor;

  beforeAll(async () => {
    hotline = await Hotline.start();
    floor = await FaultFloor.of(hotline);
  });
  afterAll(() => hotline?.stop());

  const actionOf = (ticket: Ticket, name: string) => ticket.actions.find((one) => one.name === name);
  const lastEntry = (ticket: Ticket, kind: string) => ticket.timeline.findLast((entry) => entry.kind === kind);

  describe('reporting', () => {
    it('knows the asset by its label, its warranty, who repairs it, and starts the clocks by severity', async () => {
      const { label } = await floor.asset();
      const ticket = await floor.reported(label.toLowerCase(), { fields: { severity: 'critical' } });
      expect(ticket).toMatchObject({ state: 'reported', priority: 'urgent', fields: { asset: label } });
      expect(ticket.number).toMatch(/^GZ20261123-/);
      const { dueAt } = clockOf(await look(floor.as.agent, ticket), 'dispatch');
      expect(dueAt).toBe(at('2026-11-23T09:15'));
      expect(await floor.view(floor.as.partner, ticket)).toMatchObject({ underWarranty: true, rounds: 1, repeats: [] });
    });

    it.each([
      ['critical', 'urgent', '2026-11-23T09:15'],
      ['major', 'high', '2026-11-23T09:22:30'],
      ['minor', 'normal', '2026-11-23T09:30'],
    ])('takes %s as %s', async (severity, priority, due) => {
      const { label } = await floor.asset();
      const ticket = await look(floor.as.agent, await floor.reported(label, { fields: { severity } }));
      expect(ticket.priority).toBe(priority);
      expect(clockOf(ticket, 'dispatch').dueAt).toBe(at(due));
    });

    it('goes without a label when kind and place are said', async () => {
      const { partner } = floor.as;
      const body = (fields: object) => ({ ...reported(''), fields: { severity: 'minor', ...fields } });
      const problem = expectProblem(await partner.post('/api/tickets', body({})), 400, 'request.invalid');
      expect(problem.errors?.map(({ field }) => field)).toEqual(['fields.kind', 'fields.place']);
      const ticket = ok(await partner.post('/api/tickets', body({ kind: 'computer', place: '前台' })));
      expect(await floor.view(partner, ticket)).toMatchObject({ underWarranty: false, asset: null, place: '前台' });
      expectProblem(
        await partner.post('/api/tickets', { ...body({ kind: 'computer', place: '前台' }), topic: 'printing' }),
        422,
        'fault.symptom_of_other_kind',
      );
    });

    it('refuses what is not there, not theirs, retired or elsewhere', async () => {
      const foreign = await floor.asset({ outletId: floor.ids.outlet.YD001 });
      const gone = await floor.asset();
      await floor.as.supervisor.post(`/api/assets/${gone.id}/retire`, { version: gone.version, reason: '报废' });
      const { agent, partner } = floor.as;
      expectProblem(await floor.report(partner, 'ZD-XL001-99'), 422, 'fault.unknown_asset');
      expectProblem(await floor.report(partner, foreign.label), 422, 'fault.unknown_asset');
      expectProblem(await floor.report(partner, gone.label), 422, 'fault.asset_retired');
      const elsewhere = { outletId: floor.ids.outlet.XL001 };
      expectProblem(await floor.report(agent, foreign.label, elsewhere), 422, 'fault.asset_elsewhere');
      const ticket = ok(await floor.report(agent, foreign.label, { contactName: '林' }));
      expect(ticket).toMatchObject({ outlet: { code: 'YD001' }, countyId: floor.ids.county.yongding });
    });

    it('shows the form what it needs: the asset, its symptoms, what is open already', async () => {
      const { label } = await floor.asset();
      const form = async () =>
        ok<Record<string, unknown>>(await floor.as.partner.get(`/api/faults/form?label=${label}`));
      expect(await form()).toMatchObject({ asset: { label }, underWarranty: true, open: null });
      const { symptoms } = (await form()) as { symptoms: { value: string }[] };
      expect(symptoms.map(({ value }) => value)).toContain('printing');
      const { number } = await floor.reported(label);
      expect(await form()).toMatchObject({ open: { number } });
      expectProblem(await floor.as.partner.get('/api/faults/form?label=ZD-XL001-99'), 422, 'fault.unknown_asset');
    });

    it('is solved on the spot by a guide, which is named', async () => {
      const { agent } = floor.as;
      const { label } = await floor.asset();
      const { items } = ok<{ items: { id: string; kind: string; title: string }[] }>(
        await agent.get('/api/faults/remedies?kind=self_service_terminal&symptom=printing'),
      );
      expect(items[0]).toMatchObject({ kind: 'fault', title: '自助终端常见故障自查' });
      const ticket = await floor.reported(label);
      const words = { text: '按指引清洁屏幕后正常' };
      expectProblem(await agent.act(ticket, 'reply', words), 422, 'fault.guide_needed');
      const closed = await step(agent, ticket, 'reply', { ...words, articleId: items[0]?.id });
      expect(closed).toMatchObject({ state: 'closed', article: { articleId: items[0]?.id } });
      expect(clockOf(closed, 'dispatch').state).toBe('met');
      const asked = { answer: { ...words, articleId: items[0]?.id }, outletId: floor.ids.outlet.XL001 };
      expect(ok(await floor.report(agent, label, asked)).state).toBe('closed');
    });
  });

  it('goes its whole way: dispatched, accepted, visited, signed, confirmed', async () => {
    const { agent, maintainer, partner, lead } = floor.as;
    const asset = await floor.asset();
    const opened = await floor.reported(asset.label);
    const sent = await step(agent, opened, 'dispatch');
    expect(sent).toMatchObject({ state: 'dispatched', orders: [{ department: { name: '新罗维护班' } }] });
    expect(clockOf(sent, 'handle').state).toBe('running');
    const taken = await step(maintainer, sent, 'accept');
    expect(taken).toMatchObject({ state: 'accepted', orders: [{ claimedBy: { name: '吴海滨' } }] });
    expect(clockOf(taken, 'reply').state).toBe('met');
    expect(await floor.told(opened, 'fault_accepted')).toEqual(['agent1', 'outlet-xl001']);
    const times = { from: '2026-11-23T14:00:00+08:00', until: '2026-11-23T16:00:00+08:00' };
    await step(maintainer, taken, 'appoint', times);
    expect(lastEntry(await look(partner, taken), 'appoint')?.text).toBe('2026-11-23 14:00 至 2026-11-23 16:00');
    await step(maintainer, taken, 'arrive');
    await step(maintainer, taken, 'wait_parts', { reason: '缺触摸屏' });
    expect(ok<{ state: string }>(await agent.get(`/api/assets/${asset.id}`)).state).toBe('in_repair');
    await step(maintainer, taken, 'arrive');
    const photo = ok<{ id: string }>(await maintainer.upload('/api/files', '更换后.png', png));
    const drawn = ok<{ id: string }>(await maintainer.upload('/api/files', '签名.png', png));
    const found = { cause: 'hardware', measures: '更换触摸屏并校准', files: [photo.id] };
    const fixed = await step(maintainer, taken, 'fix', { ...found, signature: { file: drawn.id } });
    expect(fixed.state).toBe('fixed');
    expect(clockOf(fixed, 'handle').state).toBe('met');
    expect((fixed.files as unknown[]).length).toBe(2);
    expect(await floor.view(partner, fixed)).toMatchObject({ signature: { fileId: drawn.id, name: null } });
    expect(lastEntry(await look(partner, fixed), 'fix')?.text).toBe('原因：硬件损坏；报修人已签名\n更换触摸屏并校准');
    const closed = await step(partner, fixed, 'confirm', { rating: 5 });
    expect(closed).toMatchObject({ state: 'closed', rating: 5 });
    const history = ok<{ items: { kind: string; note: string }[] }>(await lead.get(`/api/assets/${asset.id}/history`));
    expect(history.items[0]).toMatchObject({ kind: 'repaired', note: '更换触摸屏并校准' });
    expect(ok<{ state: string }>(await agent.get(`/api/assets/${asset.id}`)).state).toBe('in_use');
  });

  it('takes a spoken confirmation for a signature, and nothing else', async () => {
    const { maintainer } = floor.as;
    const { label } = await floor.asset();
    const here = await maintainer.acts(await floor.accepted(label), 'arrive');
    const found = { cause: 'power', measures: '更换电源线' };
    const act = (signature: unknown) => maintainer.act(here, 'fix', { ...found, signature });
    const text = ok<{ id: string }>(await maintainer.upload('/api/files', '签名.txt', Buffer.from('林')));
    for (const wrong of [
      undefined,
      null,
      'x',
      {},
      { name: ' ' },
      { file: 'x' },
      { name: 'x', file: text.id },
      [text.id],
    ])
      expectProblem(await act(wrong), 400, 'request.invalid');
    expectProblem(await act({ file: text.id }), 422, 'ticket.signature_not_a_picture');
    expectProblem(await act({ file: floor.ids.outlet.XL001 }), 422, 'ticket.unknown_file');
    const fixed = ok(await act({ name: '林小明' }));
    expect(lastEntry(fixed, 'fix')?.text).toContain('林小明 口头确认');
  });

  it('goes round again when it is not fixed, with clocks anew, also after it was closed', async () => {
    const { partner, maintainer } = floor.as;
    const { label } = await floor.asset();
    const fixed = await floor.fixed(await floor.accepted(label));
    hotline.clock.advance(60_000);
    const again = await step(partner, fixed, 'reopen', { reason: '还是点不动' });
    expect(again).toMatchObject({ state: 'dispatched', reopenCount: 1 });
    const seen = await look(floor.as.agent, again);
    expect(clockOf(seen, 'handle')).toMatchObject({ state: 'running', startedAt: at('2026-11-23T09:01') });
    expect(seen.orders.map(({ state }) => state)).toEqual(['answered', 'open']);
    expect(await floor.told(fixed, 'fault_not_fixed')).toEqual(['maintainer-xinluo1']);
    const closed = await partner.acts(await floor.fixed(await maintainer.acts(again, 'accept')), 'confirm');
    expect((await floor.view(partner, closed)).rounds).toBe(2);
    expect((await step(partner, closed, 'reopen', { reason: '又坏了' })).state).toBe('dispatched');
    const busy = await floor.closed((await floor.asset()).label);
    const other = ok<{ fields: { asset: string } }>(await partner.get(`/api/tickets/${busy.id}`)).fields.asset;
    const { number } = await floor.reported(other);
    const problem = expectProblem(await partner.act(busy, 'reopen', { reason: '又坏了' }), 409, 'fault.other_open');
    expect(problem.detail).toContain(number);
  });

  describe('that is repaired and not confirmed', () => {
    afterAll(async () => {
      hotline.clock.set(mondayMorning);
      await floor.again();
    });
    const inTime = async (at: string): Promise<void> => {
      hotline.clock.set(at);
      await floor.again();
      await hotline.fireDue();
    };

    it('is asked about once after two workdays, closed after five, and may be opened again', async () => {
      hotline.clock.set('2026-11-27T10:00:00+08:00');
      await floor.again();
      const { label } = await floor.asset();
      const fixed = await floor.fixed(await floor.accepted(label));
      const joined = await floor.reported(label);
      await inTime('2026-12-01T09:59:59+08:00');
      expect((await look(floor.as.agent, fixed)).timeline.map(({ kind }) => kind)).not.toContain('remind');
      await inTime('2026-12-01T10:00:00+08:00');
      await inTime('2026-12-01T11:00:00+08:00');
      const asked = await look(floor.as.partner, fixed);
      expect(asked.timeline.filter(({ kind }) => kind === 'remind')).toHaveLength(1);
      expect(asked.state).toBe('fixed');
      expect(await floor.told(fixed, 'fault_fixed')).toEqual(['agent1', 'agent1', 'outlet-xl001', 'outlet-xl001']);
      await inTime('2026-12-04T09:59:59+08:00');
      expect((await look(floor.as.agent, fixed)).state).toBe('fixed');
      await inTime('2026-12-04T10:00:00+08:00');
      const closed = await look(floor.as.partner, fixed);
      expect(closed).toMatchObject({ state: 'closed', rating: null });
      expect((await look(floor.as.agent, fixed)).timeline.at(-1)).toMatchObject({
        kind: 'lapse',
        actor: { name: '' },
      });
      expect(await floor.told(fixed, 'fault_unconfirmed')).toEqual(['agent1', 'outlet-xl001']);
      await hotline.fireDue();
      expect((await look(floor.as.agent, joined)).state).toBe('closed');
      hotline.clock.set('2026-12-07T10:00:00+08:00');
      await floor.again();
      expect((await step(floor.as.partner, closed, 'reopen', { reason: '周末又黑屏了' })).state).toBe('dispatched');
    });

    it('is left alone when somebody has answered, and waited for anew after another repair', async () => {
      hotline.clock.set('2026-11-27T10:00:00+08:00');
      await floor.again();
      const fixed = await floor.fixed(await floor.accepted((await floor.asset()).label));
      hotline.clock.set('2026-11-30T10:00:00+08:00');
      await floor.again();
      const again = await step(floor.as.partner, fixed, 'reopen', { reason: '还是点不动' });
      await inTime('2026-12-01T10:00:00+08:00');
      expect((await look(floor.as.agent, fixed)).timeline.map(({ kind }) => kind)).not.toContain('remind');
      await floor.fixed(await floor.as.maintainer.acts(again, 'accept'));
      await inTime('2026-12-03T09:59:59+08:00');
      expect((await look(floor.as.agent, fixed)).timeline.map(({ kind }) => kind)).not.toContain('remind');
      await inTime('2026-12-03T10:00:00+08:00');
      expect((await look(floor.as.agent, fixed)).timeline.filter(({ kind }) => kind === 'remind')).toHaveLength(1);
      await floor.as.partner.acts(fixed, 'confirm', { rating: 5 });
      await inTime('2026-12-10T10:00:00+08:00');
      expect((await look(floor.as.agent, fixed)).timeline.map(({ kind }) => kind)).not.toContain('lapse');
    });
  });

  describe('what is to be paid', () => {
    const unpaid = async (): Promise<Ticket> =>
      floor.accepted((await floor.asset({ warrantyUntil: '2026-11-22' })).label);
    const found = { cause: 'wear', measures: '更换打印头' };

    it('is told and agreed to before work', async () => {
      const { maintainer, partner } = floor.as;
      const ticket = await unpaid();
      expectProblem(await maintainer.act(ticket, 'fix_remote', found), 422, 'fault.price_first');
      expectProblem(await maintainer.act(ticket, 'wait_parts', { reason: '打印头' }), 422, 'fault.price_first');
      const quoted = await step(maintainer, ticket, 'tell_price', { amount: '180', what: '打印头一个' });
      expect(quoted.state).toBe('quoted');
      expect(clockOf(quoted, 'handle').state).toBe('paused');
      expect(actionOf(quoted, 'fix_remote')?.allowed).toBe(false);
      const agreed = await step(partner, quoted, 'agree_price');
      expect(agreed.state).toBe('accepted');
      expect(await floor.view(partner, agreed)).toMatchObject({
        price: { amount: '180.00', who: expect.any(String), how: '门户' },
      });
      expect(await floor.told(ticket, 'fault_price_agreed')).toEqual(['maintainer-xinluo1']);
      expect((await step(maintainer, agreed, 'fix_remote', found)).state).toBe('fixed');
    });

    it('may be agreed to on the spot or by phone, when it is said by whom', async () => {
      const { maintainer, agent } = floor.as;
      const quoted = await maintainer.acts(await unpaid(), 'tell_price', { amount: '80.50', what: '电源' });
      expectProblem(await maintainer.act(quoted, 'agree_price', {}), 422, 'fault.who_said_so');
      const agreed = await step(agent, quoted, 'agree_price', { who: '林店长', how: 'phone' });
      expect(lastEntry(agreed, 'agree_price')?.text).toBe('林店长（电话）');
    });

    it('ends the matter when it is refused', async () => {
      const { maintainer, partner } = floor.as;
      const quoted = await maintainer.acts(await unpaid(), 'tell_price', { amount: '999', what: '主板' });
      const ended = await step(partner, quoted, 'refuse_price', { text: '太贵，准备报废' });
      expect(ended.state).toBe('not_repaired');
      expect(ended.closedAt).not.toBeNull();
      expect((await look(maintainer, ended)).clocks.filter(({ stoppedAt }) => stoppedAt === null)).toEqual([]);
    });

    it('is nothing under warranty, or when it is said so', async () => {
      const { maintainer } = floor.as;
      const covered = await floor.accepted((await floor.asset({ warrantyUntil: '2026-11-23' })).label);
      const price = { amount: '10', what: '线' };
      expectProblem(await maintainer.act(covered, 'tell_price', price), 422, 'fault.under_warranty');
      const waived = await step(maintainer, await unpaid(), 'waive_price', { reason: '只需重启' });
      expectProblem(await maintainer.act(waived, 'waive_price', { reason: 'x' }), 422, 'fault.price_is_settled');
      expect((await step(maintainer, waived, 'fix_remote', found)).state).toBe('fixed');
    });
  });

  describe('a second report of the same asset', () => {
    it('joins: it is told, closed with the first, and holds it open meanwhile', async () => {
      const { agent, partner, maintainer } = floor.as;
      const { label } = await floor.asset();
      const first = await floor.accepted(label);
      const body = {
        outletId: floor.ids.outlet.XL001,
        dispatch: { departmentIds: [floor.ids.department['maintenance-xinluo']] },
      };
      const second = ok(await floor.report(agent, label, body));
      expect(second).toMatchObject({
        state: 'joined',
        orders: [],
        links: [{ number: first.number, kind: 'duplicate_of' }],
      });
      expect(await look(agent, second)).toEqual(second);
      expect(await floor.told(second, 'fault_joined')).toEqual(['maintainer-xinluo1']);
      expect(await floor.view(agent, first)).toMatchObject({ joined: [{ number: second.number }] });
      expect(await floor.view(agent, second)).toMatchObject({ main: { number: first.number } });
      const fixed = await floor.fixed(first);
      await hotline.fireDue();
      expect(lastEntry(await look(agent, second), 'tell_main')?.text).toBe(`${first.number}：维护人员已修复，等待确认`);
      const again = await partner.acts(fixed, 'reopen', { reason: '没好' });
      await hotline.fireDue();
      expect(lastEntry(await look(agent, second), 'tell_main')?.text).toContain('继续维修');
      await partner.acts(await floor.fixed(await maintainer.acts(again, 'accept')), 'confirm');
      await hotline.fireDue();
      const after = await look(agent, second);
      expect(after).toMatchObject({ state: 'closed' });
      expect(lastEntry(after, 'close_with_main')?.text).toBe(`${first.number}：已修好并办结`);
      expect(await floor.told(second, 'fault_main_closed')).toEqual(['agent1']);
    });

    it('keeps the first from being cancelled', async () => {
      const { partner } = floor.as;
      const { label } = await floor.asset();
      const first = await floor.reported(label);
      const second = await floor.reported(label);
      expect(second.state).toBe('joined');
      const problem = expectProblem(await partner.act(first, 'cancel', { reason: '误报' }), 422, 'fault.others_wait');
      expect(problem.detail).toContain('1');
      await partner.acts(second, 'cancel', { reason: '误报' });
      expect((await partner.acts(first, 'cancel', { reason: '误报' })).state).toBe('cancelled');
      expect((await floor.reported(label)).state).toBe('reported');
    });

    it('is one of twenty at once: one is open, nineteen have joined it', async () => {
      const { label, id } = await floor.asset();
      const { agent, partner, supervisor } = floor.as;
      const windows = [agent, partner, supervisor];
      const more = { outletId: floor.ids.outlet.XL001 };
      const reports = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          floor.report(windows[index % 3] ?? agent, label, index % 3 === 1 ? {} : more),
        ),
      );
      const states = reports.map((report) => ok(report).state).toSorted();
      expect(states).toEqual([...Array.from({ length: 19 }, () => 'joined'), 'reported']);
      const rows = await hotline.sql.rows<{ status: string; count: number; mains: number }>(
        {
          text: 'SELECT status, count(*)::int AS count, count(DISTINCT main_id)::int AS mains FROM faults WHERE asset_id = $1 GROUP BY status ORDER BY status',
        },
        [id],
      );
      expect(rows).toEqual([
        { status: 'joined', count: 19, mains: 1 },
        { status: 'open', count: 1, mains: 0 },
      ]);
    });
  });

  it('shows repeats of an asset on the ticket and on the asset', async () => {
    const { agent, partner } = floor.as;
    const asset = await floor.asset();
    const first = await floor.closed(asset.label);
    const second = await floor.reported(asset.label);
    expect(await floor.view(agent, second)).toMatchObject({ repeats: [{ number: first.number }] });
    const { items } = ok<{ items: { number: string; statusName: string }[] }>(
      await partner.get(`/api/assets/${asset.id}/faults`),
    );
    expect(items.map(({ number }) => number)).toEqual([second.number, first.number]);
    const foreign = await floor.asset({ outletId: floor.ids.outlet.YD001 });
    expectProblem(await partner.get(`/api/assets/${foreign.id}/faults`), 404, 'asset.not_found');
    expectProblem(await agent.get(`/api/faults/${foreign.id}`), 404, 'ticket.not_found');
  });

  it('lets nobody else see or touch it', async () => {
    const { label } = await floor.asset();
    const ticket = await floor.dispatched(label);
    const stranger = await hotline.as('maintainer-yongding1');
    expectProblem(await stranger.act(ticket, 'accept'), 404, 'ticket.not_found');
    const other = await hotline.as('outlet-xl002');
    expectProblem(await other.get(`/api/faults/${ticket.id}`), 404, 'ticket.not_found');
    expectProblem(await floor.as.partner.act(ticket, 'accept'), 403, 'flow.not_your_role');
  });
});
