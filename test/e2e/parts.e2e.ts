import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import {
  type Adjustment,
  type Balance,
  type Part,
  PartsFloor,
  type Requisition,
  type Store,
} from '../support/parts.js';
import { expectBothLanguages, expectProblem, rowCounts } from '../support/problems.js';
import { Screen } from '../support/screen.js';

interface Told {
  kind: string;
  text: string;
  ticketId: string | null;
  requisitionId: string | null;
  adjustmentId: string | null;
}

const told = async (client: Client): Promise<Told[]> =>
  ok<{ items: Told[] }>(await client.get('/api/notifications?limit=200')).items;

const open = (requisition: { actions: { name: string; allowed: boolean }[] }): string[] =>
  requisition.actions.filter(({ allowed }) => allowed).map(({ name }) => name);

describe('parts and stock', () => {
  let hotline: Hotline;
  let floor: PartsFloor;
  let auditor: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    floor = await PartsFloor.of(hotline);
    auditor = await hotline.as('auditor1');
  });
  afterAll(() => hotline?.stop());

  describe('the catalogue', () => {
    it('is made and changed by administrators, version by version', async () => {
      const part = await floor.part({ nameZh: '触摸屏', nameEn: 'Touch screen', price: '1280' });
      expect(part).toMatchObject({ name: '触摸屏', price: '1280.00', valuable: true, active: true, version: 1 });
      const body = { ...part, nameZh: '触摸屏 19 寸', nameEn: 'Touch screen 19 in', price: '1300.5', active: true };
      const { code, nameZh, nameEn, price, active } = body;
      const change = { version: 1, code, nameZh, nameEn, unitZh: '块', unitEn: 'piece', price, guarded: false, active };
      const changed = ok<Part>(await floor.admin.patch(`/api/parts/${part.id}`, change));
      expect(changed).toMatchObject({ name: '触摸屏 19 寸', price: '1300.50', version: 2 });
      const stale = expectProblem(await floor.admin.patch(`/api/parts/${part.id}`, change), 409, 'part.stale');
      expect(stale.current).toMatchObject({ version: 2 });
      expectProblem(
        await floor.admin.patch('/api/parts/01932d3c-0000-7000-8000-00000000dead', change),
        404,
        'part.not_found',
      );
      expectProblem(
        await floor.admin.patch(`/api/parts/${part.id}`, { ...change, version: 2, price: '1,300' }),
        422,
        'part.bad_price',
      );
      const rows = await hotline.sql.rows<{ action: string }>(
        { text: 'SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY id' },
        [part.id],
      );
      expect(rows.map(({ action }) => action)).toEqual(['part.made', 'part.changed']);
    });

    it('has every code once, and a store a county', async () => {
      const part = await floor.part();
      const again = {
        code: part.code,
        nameZh: '甲',
        nameEn: 'A',
        unitZh: '个',
        unitEn: 'piece',
        price: '1',
        guarded: false,
      };
      expectProblem(await floor.admin.post('/api/parts', again), 409, 'part.code_taken');
      const store = { nameZh: '库', nameEn: 'Store', departmentId: floor.ids.department.support };
      expectProblem(await floor.admin.post('/api/stores', { ...store, code: 'XL' }), 409, 'store.code_taken');
      expectProblem(await floor.admin.post('/api/stores', { ...store, code: 'SGS2' }), 409, 'store.county_taken');
      const county = { ...store, code: 'XL2', countyId: floor.ids.county.xinluo };
      expectProblem(await floor.admin.post('/api/stores', county), 409, 'store.county_taken');
      const unknown = { ...store, code: 'XX', countyId: floor.ids.department.support };
      expectProblem(await floor.admin.post('/api/stores', unknown), 422, 'store.unknown_reference');
    });

    it('is found by name and code, page by page', async () => {
      for (let index = 0; index < 3; index += 1) await floor.part({ nameZh: '读卡器模块', nameEn: 'Card reader' });
      const first = ok<{ items: Part[]; nextCursor: string }>(
        await floor.maintainer.get(`/api/parts?q=${encodeURIComponent('读卡器')}&limit=2`),
      );
      const rest = ok<{ items: Part[]; nextCursor: null }>(
        await floor.maintainer.get(`/api/parts?q=card%20READER&limit=2&cursor=${first.nextCursor}`),
      );
      expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([2, 1, null]);
      expect(ok<{ items: Part[] }>(await floor.maintainer.get('/api/parts?q=%25')).items).toEqual([]);
    });

    it('gives the same answer to the same request made twice', async () => {
      const client = floor.admin.with({ 'idempotency-key': 'part-made-once' });
      const body = {
        code: 'ONCE-1',
        nameZh: '线',
        nameEn: 'Cable',
        unitZh: '根',
        unitEn: 'piece',
        price: '9',
        guarded: false,
      };
      const [one, two] = [
        ok<Part>(await client.post('/api/parts', body)),
        ok<Part>(await client.post('/api/parts', body)),
      ];
      expect(two).toEqual(one);
      expectProblem(await client.post('/api/parts', { ...body, price: '10' }), 422, 'request.key_reused');
    });

    it('keeps a store with stock open, and takes what is out of use no more', async () => {
      const part = await floor.stocked(2);
      const { xinluo, yongding } = floor.stores;
      const close = (store: Store) => ({
        version: 1,
        code: store.code,
        nameZh: '库',
        nameEn: 'Store',
        countyId: store.countyId,
        departmentId: floor.ids.department['maintenance-yongding'],
        active: false,
      });
      expectProblem(await floor.admin.patch(`/api/stores/${xinluo.id}`, close(xinluo)), 422, 'store.not_empty');
      const closed = ok<Store>(await floor.admin.patch(`/api/stores/${yongding.id}`, close(yongding)));
      expect(closed).toMatchObject({ active: false, version: 2 });
      expectProblem(await floor.admin.patch(`/api/stores/${yongding.id}`, close(yongding)), 409, 'store.stale');
      const lines = [{ partId: part.id, quantity: 1 }];
      const receipt = { kind: 'receipt', reason: '送货', lines };
      expectProblem(
        await floor.supervisor.post('/api/stock-movements', { ...receipt, storeId: yongding.id }),
        422,
        'store.closed',
      );
      ok(await floor.admin.patch(`/api/stores/${yongding.id}`, { ...close(yongding), version: 2, active: true }));
      const { code, price } = part;
      const outOfUse = { code, nameZh: '旧', nameEn: 'Old', unitZh: '个', unitEn: 'piece', price, guarded: false };
      ok(await floor.admin.patch(`/api/parts/${part.id}`, { ...outOfUse, version: 1, active: false }));
      expectProblem(
        await floor.supervisor.post('/api/stock-movements', { ...receipt, storeId: xinluo.id }),
        422,
        'part.out_of_use',
      );
    });
  });

  describe('movements', () => {
    it('bring parts in and move them on, balanced', async () => {
      const part = await floor.stocked(10);
      const lines = [{ partId: part.id, quantity: 4 }];
      const moved = ok<{ kind: string; storeId: string; toStoreId: string; parts: { quantity: number }[] }>(
        await floor.supervisor.post('/api/stock-movements', {
          kind: 'transfer',
          storeId: floor.stores.xinluo.id,
          toStoreId: floor.stores.branch.id,
          reason: '调回市公司',
          lines,
        }),
      );
      expect(moved).toMatchObject({ kind: 'transfer', toStoreId: floor.stores.branch.id, parts: [{ quantity: 4 }] });
      expect([await floor.onHand(part), await floor.onHand(part, floor.stores.branch)]).toEqual([6, 4]);
      expect(await floor.accounts(part)).toEqual({ supplier: -10, store: 10 });
      const listed = ok<{ items: { kind: string }[] }>(
        await auditor.get(`/api/stock-movements?partId=${part.id}&storeId=${floor.stores.xinluo.id}`),
      );
      expect(listed.items.map(({ kind }) => kind)).toEqual(['transfer', 'receipt']);
      const stock = ok<{ items: { onHand: number; elsewhere: number }[] }>(
        await floor.maintainer.get(`/api/stores/${floor.stores.xinluo.id}/stock?q=${part.code}`),
      );
      expect(stock.items).toMatchObject([{ onHand: 6, elsewhere: 4 }]);
    });

    it('are refused in words, and nothing is written', async () => {
      const part = await floor.stocked(3);
      const { xinluo, branch } = floor.stores;
      const transfer = {
        kind: 'transfer',
        storeId: xinluo.id,
        toStoreId: branch.id,
        reason: '调拨',
        lines: [{ partId: part.id, quantity: 4 }],
      };
      const before = await rowCounts(hotline);
      const send = (more: object, client = floor.supervisor) =>
        client.post('/api/stock-movements', { ...transfer, ...more });
      const english = floor.supervisor.with({ 'accept-language': 'en' });
      const chinese = expectProblem(await send({}), 422, 'stock.not_enough');
      expect(chinese.detail).toContain('3');
      expectProblem(await send({}, english), 422, 'stock.not_enough');
      expectProblem(await send({ toStoreId: xinluo.id }), 422, 'stock.same_store');
      expectProblem(await send({ toStoreId: null }), 422, 'stock.transfer_needs_target');
      expectProblem(await send({ kind: 'receipt' }), 422, 'stock.receipt_has_no_target');
      const one = { partId: part.id, quantity: 1 };
      expectProblem(await send({ lines: [one, one] }), 422, 'stock.part_twice');
      expectProblem(await send({ lines: [] }), 400, 'request.invalid');
      expectProblem(await send({ lines: [{ ...one, quantity: 0 }] }), 400, 'request.invalid');
      expectProblem(await send({ lines: [{ partId: xinluo.id, quantity: 1 }] }), 404, 'part.not_found');
      expectProblem(await send({ storeId: part.id }), 404, 'store.not_found');
      expectProblem(await send({ extra: 1 }), 400, 'request.invalid');
      const stranger = await hotline.as('marketlead1');
      expectProblem(await send({ lines: [one] }, stranger), 403, 'store.not_yours');
      expectProblem(await send({ storeId: branch.id, toStoreId: xinluo.id }, floor.lead), 403, 'store.not_yours');
      expect(await rowCounts(hotline)).toEqual(before);
    });

    it('cannot be changed, taken away or left unbalanced, by nobody', async () => {
      const part = await floor.stocked(1);
      const refusedBy = async (text: string): Promise<string> =>
        hotline.sql.rows({ text }).then(
          () => 'done',
          (error: unknown) => String(error),
        );
      for (const table of ['stock_entries', 'stock_movements'])
        expect(await refusedBy(`DELETE FROM ${table}`)).toContain('append-only');
      for (const table of ['stock_entries', 'stock_movements', 'stock_adjustment_lines'])
        expect(await refusedBy(`TRUNCATE ${table} CASCADE`)).toContain('append-only');
      expect(await refusedBy('UPDATE stock_entries SET quantity = quantity + 1')).toContain('append-only');
      const [movement] = await hotline.sql.rows<{ id: string }>({ text: 'SELECT id FROM stock_movements LIMIT 1' });
      const entry = `INSERT INTO stock_entries (movement_id, part_id, account, quantity) VALUES ('${movement?.id}', '${part.id}', 'scrap', 1)`;
      expect(await refusedBy(entry)).toContain('does not balance');
      expect(await refusedBy(`UPDATE stock SET on_hand = -1 WHERE part_id = '${part.id}'`)).toContain(
        'stock_never_below_zero',
      );
    });

    it('are checked against the stock, with every difference', async () => {
      const part = await floor.stocked(5);
      expect(await floor.balance()).toMatchObject({ unbalanced: [], differences: [] });
      const plant = (number: number) =>
        hotline.sql.rows({ text: 'UPDATE stock SET on_hand = $2 WHERE part_id = $1' }, [part.id, number]);
      await plant(6);
      const found = ok<Balance>(await auditor.get('/api/stock/balance'));
      expect(found.differences).toMatchObject([{ partId: part.id, onHand: 6, entered: 5 }]);
      await plant(5);
      expect(await floor.balance()).toMatchObject({ unbalanced: [], differences: [] });
    });
  });

  describe('requisitions', () => {
    it('are served at once, and what is not used comes back', async () => {
      const [part, other] = [await floor.stocked(5), await floor.stocked(2)];
      const ticket = await floor.ticket();
      const served = await floor.asked(
        ticket,
        [
          { partId: part.id, quantity: 3 },
          { partId: other.id, quantity: 1 },
        ],
        { note: '换打印头' },
      );
      expect(served).toMatchObject({ state: 'served', dueAt: null, worth: '340.00', version: 1 });
      expect(open(served)).toEqual(['return']);
      expect([await floor.onHand(part), await floor.onHand(other)]).toEqual([2, 1]);
      const back = { lines: [{ partId: part.id, quantity: 2 }] };
      const some = ok<Requisition>(await floor.step(served, 'return', floor.maintainer, back));
      expect(some).toMatchObject({ state: 'served', version: 2 });
      expect(some.lines.find(({ partId }) => partId === part.id)).toMatchObject({ returned: 2 });
      const tooMuch = expectProblem(
        await floor.step(some, 'return', floor.maintainer, back),
        422,
        'requisition.too_much_back',
      );
      expect(tooMuch.detail).toContain('1');
      const rest = {
        lines: [
          { partId: part.id, quantity: 1 },
          { partId: other.id, quantity: 1 },
        ],
      };
      const all = ok<Requisition>(await floor.step(some, 'return', floor.maintainer, rest));
      expect(all.state).toBe('returned');
      expect([await floor.onHand(part), await floor.onHand(other)]).toEqual([5, 2]);
      expect(await floor.accounts(part)).toEqual({ supplier: -5, store: 5, order: 0 });
      expectProblem(await floor.step(all, 'return', floor.maintainer, rest), 422, 'requisition.not_in_this_state');
      const page = ok<{ items: Requisition[]; storeId: string; allowed: boolean }>(
        await floor.maintainer.get(`/api/tickets/${ticket.id}/requisitions`),
      );
      expect(page).toMatchObject({ storeId: floor.stores.xinluo.id, allowed: true, items: [{ id: served.id }] });
    });

    it('that find too little are short: nothing moves, and they say who has some', async () => {
      const [part, other] = [await floor.stocked(2), await floor.stocked(9)];
      await floor.receive([{ partId: part.id, quantity: 7 }], floor.stores.branch);
      const ticket = await floor.ticket();
      const short = await floor.asked(ticket, [
        { partId: part.id, quantity: 3 },
        { partId: other.id, quantity: 1 },
      ]);
      expect(short.state).toBe('short');
      expect(short.lines.find(({ partId }) => partId === part.id)).toMatchObject({
        onHand: 2,
        elsewhere: [{ storeId: floor.stores.branch.id, onHand: 7 }],
      });
      expect(await floor.onHand(other)).toBe(9);
      expect(open(short)).toEqual(['withdraw']);
      expectProblem(await floor.step(short, 'serve', floor.maintainer), 422, 'requisition.short');
      await floor.receive([{ partId: part.id, quantity: 1 }]);
      const served = ok<Requisition>(await floor.step(short, 'serve', floor.maintainer));
      expect([served.state, await floor.onHand(part), await floor.onHand(other)]).toEqual(['served', 0, 8]);
      const another = await floor.asked(ticket, [{ partId: part.id, quantity: 1 }]);
      const stranger = await hotline.as('maintainer-yongding1');
      expectProblem(await floor.step(another, 'withdraw', stranger), 403, 'requisition.not_yours');
      const withdrawn = ok<Requisition>(await floor.step(another, 'withdraw', floor.lead));
      expect(withdrawn.state).toBe('withdrawn');
    });

    it('for valuable parts are decided by somebody else, who is told; the asker hears of it', async () => {
      const part = await floor.stocked(3, { price: '300.00' });
      const ticket = await floor.ticket();
      const lines = [{ partId: part.id, quantity: 2 }];
      const waiting = await floor.asked(ticket, lines);
      // 24 hours of workdays from Monday morning.
      expect(waiting).toMatchObject({ state: 'approval', dueAt: '2026-11-24T01:00:00.000Z' });
      expect([await floor.onHand(part), open(waiting)]).toEqual([3, ['withdraw']]);
      const heard = (await told(floor.lead)).find(({ requisitionId }) => requisitionId === waiting.id);
      expect(heard).toMatchObject({ kind: 'requisition_waiting', requisitionId: waiting.id, ticketId: null });
      expect(heard?.text).toContain(ticket.number);
      const stranger = await hotline.as('marketlead1');
      expectProblem(await floor.step(waiting, 'approve', stranger), 403, 'store.not_yours');
      expectProblem(await floor.step(waiting, 'serve', floor.maintainer), 422, 'requisition.not_in_this_state');
      const served = ok<Requisition>(await floor.step(waiting, 'approve', floor.lead));
      expect(served).toMatchObject({ state: 'served', version: 2, decidedBy: { name: expect.any(String) } });
      expect(await floor.onHand(part)).toBe(1);
      const stale = expectProblem(await floor.step(waiting, 'approve', floor.lead), 409, 'requisition.stale');
      expect(stale.current).toMatchObject({ state: 'served' });
      const answer = (await told(floor.maintainer)).find(({ requisitionId }) => requisitionId === served.id);
      expect(answer).toMatchObject({ kind: 'requisition_served', requisitionId: served.id, ticketId: ticket.id });

      const again = await floor.asked(ticket, lines);
      expectProblem(await floor.step(again, 'refuse', floor.lead), 400, 'request.invalid');
      const refused = ok<Requisition>(await floor.step(again, 'refuse', floor.lead, { reason: '先试修旧件' }));
      expect(refused).toMatchObject({ state: 'refused', reason: '先试修旧件' });
      const refusal = (await told(floor.maintainer)).find(({ requisitionId }) => requisitionId === refused.id);
      expect(refusal).toMatchObject({ kind: 'requisition_refused', text: expect.stringContaining('先试修旧件') });

      const third = ok<Requisition>(await floor.step(await floor.asked(ticket, lines), 'approve', floor.supervisor));
      expect(third.state).toBe('short');
    });

    it('of a lead are not decided by that lead; where there is no other, the supervisors hear of it', async () => {
      const part = await floor.stocked(1, { guarded: true, price: '1.00' });
      const ticket = await floor.ticket();
      const waiting = ok<Requisition>(await floor.ask(ticket, [{ partId: part.id, quantity: 1 }], {}, floor.lead));
      expect(waiting.state).toBe('approval');
      expect(waiting.actions.find(({ name }) => name === 'approve')).toMatchObject({ allowed: false });
      expectProblem(await floor.step(waiting, 'approve', floor.lead), 422, 'requisition.own');
      const heard = (await told(floor.supervisor)).find(({ requisitionId }) => requisitionId === waiting.id);
      expect(heard?.kind).toBe('requisition_waiting');
    });

    it('that nobody decides in time are brought before the supervisors, once', async () => {
      const own = await Hotline.start();
      try {
        const there = await PartsFloor.of(own);
        const part = await there.stocked(1, { guarded: true });
        const waiting = await there.asked(await there.ticket(), [{ partId: part.id, quantity: 1 }]);
        const decided = await there.asked(await there.ticket(), [{ partId: part.id, quantity: 1 }]);
        ok(await there.step(decided, 'refuse', there.lead, { reason: '不必' }));
        await own.passTo(waiting.dueAt ?? '');
        await own.passTo(own.clock.now() + 60_000);
        const supervisor = await own.as('supervisor1');
        const overdue = (await told(supervisor)).filter(({ kind }) => kind === 'requisition_overdue');
        expect(overdue.map(({ requisitionId }) => requisitionId)).toEqual([waiting.id]);
      } finally {
        await own.stop();
      }
    });

    it('belong to a ticket that the asker sees and that takes parts now', async () => {
      const part = await floor.stocked(1, { guarded: true });
      const lines = [{ partId: part.id, quantity: 1 }];
      const ticket = await floor.ticket();
      const stranger = await hotline.as('maintainer-yongding1');
      expectProblem(await floor.ask(ticket, lines, {}, stranger), 404, 'ticket.not_found');
      expectProblem(await stranger.get(`/api/tickets/${ticket.id}/requisitions`), 404, 'ticket.not_found');
      expectProblem(await floor.ask(ticket, [...lines, ...lines]), 422, 'stock.part_twice');
      const waiting = await floor.asked(ticket, lines);
      await floor.maintainer.acts(ticket, 'fix_remote', { cause: 'software', measures: '远程重启后打印正常' });
      expectProblem(await floor.ask(ticket, lines), 422, 'requisition.ticket_takes_none');
      expectProblem(await floor.step(waiting, 'approve', floor.lead), 422, 'requisition.ticket_takes_none');
      const page = ok<{ allowed: boolean; reason: string }>(
        await floor.maintainer.get(`/api/tickets/${ticket.id}/requisitions`),
      );
      expect(page).toMatchObject({ allowed: false, reason: expect.stringContaining('环节') });
      expectProblem(await floor.step({ id: part.id, version: 1 }, 'approve', floor.lead), 404, 'requisition.not_found');
      expectProblem(await floor.maintainer.get(`/api/requisitions/${part.id}`), 404, 'requisition.not_found');
    });

    it('are listed by state, store and asker, page by page', async () => {
      const part = await floor.stocked(1, { guarded: true });
      const ticket = await floor.ticket();
      const made = [];
      for (let index = 0; index < 3; index += 1) {
        hotline.clock.advance(1000);
        made.push(await floor.asked(ticket, [{ partId: part.id, quantity: 1 }]));
      }
      const query = `/api/requisitions?state=approval&mine=true&storeId=${floor.stores.xinluo.id}&limit=2`;
      const first = ok<{ items: Requisition[]; nextCursor: string }>(await floor.maintainer.get(query));
      const next = ok<{ items: Requisition[] }>(await floor.maintainer.get(`${query}&cursor=${first.nextCursor}`));
      const seen = [...first.items, ...next.items].map(({ id }) => id);
      expect(seen.slice(0, 3)).toEqual(made.map(({ id }) => id).toReversed());
      expect(ok<{ items: unknown[] }>(await floor.lead.get(query)).items.length).toBeLessThan(2);
    });

    it('are said in both languages', async () => {
      const part = await floor.stocked(1);
      const ticket = await floor.ticket();
      const served = await floor.asked(ticket, [{ partId: part.id, quantity: 1 }]);
      const english = await hotline.as('maintainer-xinluo1');
      await english.patch('/api/me', { language: 'en' });
      const inEnglish = expectProblem(
        await floor.step(served, 'withdraw', english),
        422,
        'requisition.not_in_this_state',
      );
      await english.patch('/api/me', { language: 'zh-CN' });
      const inChinese = expectProblem(
        await floor.step(served, 'withdraw', floor.maintainer),
        422,
        'requisition.not_in_this_state',
      );
      expectBothLanguages(inChinese, inEnglish);
    });
  });

  describe('counts and write-offs', () => {
    const count = (lines: object[], client = floor.lead) =>
      client.post('/api/stock-counts', { storeId: floor.stores.xinluo.id, reason: '十一月盘点', lines });
    const decide = (adjustment: Adjustment, action: string, client: Client, body: object = {}) =>
      client.post(`/api/stock-adjustments/${adjustment.id}/actions/${action}`, {
        version: adjustment.version,
        ...body,
      });

    it('book a small difference at once, with who and why', async () => {
      const part = await floor.stocked(5);
      const counted = ok<Adjustment>(await count([{ partId: part.id, booked: 5, counted: 4 }], floor.maintainer));
      expect(counted).toMatchObject({ kind: 'count', state: 'booked', worth: '85.00', lines: [{ difference: -1 }] });
      expect(await floor.onHand(part)).toBe(4);
      expect(await floor.accounts(part)).toEqual({ supplier: -5, store: 4, count: 1 });
      const more = ok<Adjustment>(await count([{ partId: part.id, booked: 4, counted: 6 }]));
      expect([more.state, await floor.onHand(part)]).toEqual(['booked', 6]);
      const nothing = ok<Adjustment>(await count([{ partId: part.id, booked: 6, counted: 6 }]));
      expect([nothing.state, nothing.worth]).toEqual(['booked', '0.00']);
      const moved = expectProblem(await count([{ partId: part.id, booked: 5, counted: 5 }]), 409, 'count.moved_since');
      expect(moved.detail).toContain('6');
    });

    it('have a large difference confirmed by a second person', async () => {
      const part = await floor.stocked(10);
      const waiting = ok<Adjustment>(await count([{ partId: part.id, booked: 10, counted: 4 }]));
      expect(waiting).toMatchObject({ state: 'waiting', worth: '510.00' });
      expect(await floor.onHand(part)).toBe(10);
      const asked = (await told(floor.supervisor)).find(({ adjustmentId }) => adjustmentId === waiting.id);
      expect(asked?.kind).toBe('count_waiting');
      expectProblem(await decide(waiting, 'confirm', floor.lead), 422, 'adjustment.own');
      // Two are used meanwhile: the difference that was found still holds.
      await floor.asked(await floor.ticket(), [{ partId: part.id, quantity: 2 }]);
      const booked = ok<Adjustment>(await decide(waiting, 'confirm', floor.supervisor));
      expect([booked.state, await floor.onHand(part)]).toEqual(['booked', 2]);
      expectProblem(await decide(waiting, 'confirm', floor.supervisor), 409, 'adjustment.stale');
      expectProblem(
        await decide(booked, 'reject', floor.supervisor, { remark: '晚了' }),
        422,
        'adjustment.not_in_this_state',
      );
      const heard = (await told(floor.lead)).find(({ kind }) => kind === 'count_booked');
      expect(heard?.adjustmentId).toBe(waiting.id);
    });

    it('are not booked below nothing', async () => {
      const part = await floor.stocked(10);
      const waiting = ok<Adjustment>(await count([{ partId: part.id, booked: 10, counted: 0 }]));
      await floor.asked(await floor.ticket(), [{ partId: part.id, quantity: 1 }]);
      expectProblem(await decide(waiting, 'confirm', floor.supervisor), 422, 'stock.not_enough');
      expect(await floor.onHand(part)).toBe(9);
      const rejected = ok<Adjustment>(await decide(waiting, 'reject', floor.supervisor, { remark: '请重新盘点' }));
      expect(rejected).toMatchObject({ state: 'rejected', remark: '请重新盘点' });
    });

    it('write off: little at once, valuable parts after a confirmation', async () => {
      const [cheap, dear] = [await floor.stocked(3), await floor.stocked(2, { price: '450.00' })];
      const writeOff = (lines: object[], client = floor.lead) =>
        client.post('/api/write-offs', { storeId: floor.stores.xinluo.id, reason: '进水损坏', lines });
      const booked = ok<Adjustment>(await writeOff([{ partId: cheap.id, quantity: 1 }]));
      expect([booked.state, await floor.onHand(cheap)]).toEqual(['booked', 2]);
      expect(await floor.accounts(cheap)).toEqual({ supplier: -3, store: 2, scrap: 1 });
      const waiting = ok<Adjustment>(await writeOff([{ partId: dear.id, quantity: 1 }]));
      expect(waiting).toMatchObject({ state: 'waiting', kind: 'write_off' });
      ok(await decide(waiting, 'confirm', floor.supervisor));
      expect(await floor.onHand(dear)).toBe(1);
      expectProblem(await writeOff([{ partId: cheap.id, quantity: 9 }]), 422, 'stock.not_enough');
      const stranger = await hotline.as('marketlead1');
      expectProblem(await writeOff([{ partId: cheap.id, quantity: 1 }], stranger), 403, 'store.not_yours');
      expectProblem(
        await count([{ partId: cheap.id, booked: 2, counted: 2 }], await hotline.as('maintainer-yongding1')),
        403,
        'store.not_yours',
      );
      const listed = ok<{ items: Adjustment[] }>(
        await auditor.get(`/api/stock-adjustments?kind=write_off&state=booked&storeId=${floor.stores.xinluo.id}`),
      );
      expect(listed.items.map(({ id }) => id)).toEqual(expect.arrayContaining([booked.id, waiting.id]));
      expect(ok<Adjustment>(await auditor.get(`/api/stock-adjustments/${waiting.id}`)).actions).toEqual([]);
      expectProblem(await auditor.get(`/api/stock-adjustments/${cheap.id}`), 404, 'adjustment.not_found');
    });
  });

  it('reach the screens that look at the stock or at the ticket, and nobody else', async () => {
    const part = await floor.stocked(1);
    const ticket = await floor.ticket();
    const open = async (client: Client, topics: string[]) => {
      const screen = await Screen.open(hotline.url, { cookie: client.cookie });
      await screen.look(topics);
      return screen;
    };
    const [stock, page, agent] = await Promise.all([
      open(floor.lead, ['stock']),
      open(floor.maintainer, [`ticket:${ticket.id}`]),
      open(floor.agent, ['stock', `ticket:${ticket.id}`]),
    ]);
    const served = await floor.asked(ticket, [{ partId: part.id, quantity: 1 }]);
    const heard = (screen: Screen) => screen.events.some(({ subject }) => subject.id === served.id);
    await stock.until(() => heard(stock) && stock.events.some(({ type }) => type === 'stock.moved'), 'the requisition');
    await page.until(() => heard(page), 'the requisition on the ticket');
    expect(agent.events.filter(({ type }) => /stock|requisition/.test(type))).toEqual([]);
    for (const screen of [stock, page, agent]) screen.close();
  });

  it('and in the end the books are right', async () => {
    const balance = await floor.balance();
    expect(balance).toMatchObject({ unbalanced: [], differences: [] });
    expect(balance.movements).toBeGreaterThan(30);
  });
});
