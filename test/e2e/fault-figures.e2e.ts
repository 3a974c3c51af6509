import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ok, type Ticket } from '../support/client.js';
import { FaultFloor } from '../support/fault-work.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { step } from '../support/steps.js';

interface Figure {
  name: string;
  reports: number;
  repaired: number;
  repeats: number;
  repeatRate: number;
  medianHours: number | null;
  againRounds: number;
}
interface Figures {
  total: Figure;
  byKind: Figure[];
  bySupplier: Figure[];
  byCounty: Figure[];
}

const hour = 3_600_000;

describe('what is known of repairs', () => {
  let hotline: Hotline;
  let floor: FaultFloor;

  beforeAll(async () => {
    hotline = await Hotline.start();
    floor = await FaultFloor.of(hotline);
  });
  afterAll(() => hotline?.stop());

  const figures = async (query = 'from=2026-11-23&to=2026-11-23'): Promise<Figures> =>
    ok(await floor.as.auditor.get(`/api/faults/figures?${query}`));

  /** Repaired so many hours after it was reported. */
  const repaired = async (label: string, hours: number): Promise<Ticket> => {
    const ticket = await floor.accepted(label);
    hotline.clock.advance(hours * hour);
    return floor.as.partner.acts(await floor.fixed(ticket), 'confirm');
  };

  it('are nothing before the first', async () => {
    expect(await figures()).toMatchObject({ total: { reports: 0, medianHours: null }, byKind: [], byCounty: [] });
  });

  it('are counts, the middle time of repair and the share of repeats, by kind, supplier and county', async () => {
    const { supervisor, agent } = floor.as;
    const supplier = ok<{ id: string }>(
      await supervisor.post('/api/suppliers', { name: '测试供应商', phone: '05975550000', repairHours: 24 }),
    );
    const first = await floor.asset({ supplierId: supplier.id });
    const second = await floor.asset({ supplierId: supplier.id });
    await repaired(first.label, 1);
    await repaired(second.label, 2);
    await repaired(first.label, 0.5);
    const open = await floor.reported(second.label);
    await floor.reported(second.label);
    const yongding = await floor.asset({ outletId: floor.ids.outlet.YD001 });
    const cancelled = ok(
      await floor.report(agent, yongding.label, { contactName: '江', fields: { severity: 'minor' } }),
    );
    await agent.acts(cancelled, 'cancel', { reason: '误报' });
    const found = await figures();
    const terminals = { reports: 5, repaired: 3, repeats: 2, repeatRate: 0.4, medianHours: 1, cancelled: 1, open: 1 };
    expect(found.total).toMatchObject({ name: '合计', ...terminals });
    expect(found.byKind).toMatchObject([{ name: '24小时自助终端', ...terminals }]);
    expect(found.bySupplier).toMatchObject([
      { name: '测试供应商', reports: 4, repeats: 2, repeatRate: 0.5 },
      { name: '（无供应商）', reports: 1, repeatRate: 0 },
    ]);
    expect(found.byCounty.map(({ name, reports }) => [name, reports])).toEqual([
      ['新罗', 4],
      ['永定', 1],
    ]);
    expect(open.state).toBe('reported');
    expect((await figures('from=2026-11-24&to=2026-11-24')).total.reports).toBe(0);
  });

  it('are files for spreadsheets as well', async () => {
    const { auditor } = floor.as;
    const csv = await auditor.get('/api/faults/figures/export?from=2026-11-23&to=2026-11-23&format=csv').expect(200);
    expect(csv.text).toContain('按供应商,测试供应商,4');
    const xlsx = await auditor.get('/api/faults/figures/export?from=2026-11-23&to=2026-11-23').expect(200);
    expect(xlsx.headers['content-disposition']).toContain(encodeURIComponent('故障统计-2026-11-23-2026-11-23.xlsx'));
  });

  it.each(['from=2026-11-24&to=2026-11-23', 'from=2025-01-01&to=2026-11-23'])('are not for %s', async (query) => {
    expectProblem(await floor.as.auditor.get(`/api/faults/figures?${query}`), 422, 'fault.span_too_long');
  });

  describe('reviews', () => {
    const reviews = async (
      state = 'due',
    ): Promise<{ number: string; cause: string; teamName: string; remark: string }[]> =>
      ok<{ items: { number: string; cause: string; teamName: string; remark: string }[] }>(
        await floor.as.lead.get(`/api/faults/reviews?state=${state}`),
      ).items;

    it('are due for every repeat and every tenth closing, told to the lead, and done once by another than who repaired', async () => {
      const { lead, maintainer } = floor.as;
      await floor.again();
      const before = await reviews();
      expect(before.map(({ cause }) => cause)).toEqual(['repeat']);
      for (let closing = 4; closing < 10; closing += 1) await floor.closed((await floor.asset()).label);
      expect((await reviews()).length).toBe(1);
      const tenth = await floor.closed((await floor.asset()).label);
      expect((await reviews())[0]).toMatchObject({ number: tenth.number, cause: 'sample', teamName: '新罗维护班' });
      expect(await floor.told(tenth, 'fault_to_review')).toEqual(['maintenancelead-xinluo1']);
      const body = { result: 'sent_back', remark: '没有附照片' };
      expectProblem(await maintainer.act(tenth, 'review', body), 403, 'flow.not_your_role');
      const done = await step(lead, tenth, 'review', body);
      expect(done.timeline.at(-1)?.text).toBe('不合格，退回改进\n没有附照片');
      expect(await floor.told(tenth, 'fault_review_sent_back')).toEqual(['maintainer-xinluo1']);
      expect(await reviews('sent_back')).toMatchObject([{ number: tenth.number, remark: '没有附照片' }]);
      expectProblem(await lead.act(done, 'review', body), 422, 'fault.no_review_due');
    });

    it('of other teams are not shown to a lead', async () => {
      const other = await hotline.as('officelead-xinluo1');
      expect(ok<{ items: object[] }>(await other.get('/api/faults/reviews')).items).toEqual([]);
    });

    it('lapse when the fault comes back', async () => {
      const { partner } = floor.as;
      const asset = await floor.asset();
      await floor.closed(asset.label);
      const repeat = await floor.closed(asset.label);
      await step(partner, repeat, 'reopen', { reason: '又坏了' });
      expect((await reviews('due')).map(({ number }) => number)).not.toContain(repeat.number);
    });
  });
});
