import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import decodeQR from 'qr/decode.js';
import { Assets } from '../../src/modules/assets/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { allAssets, assetHistory, equipment, listedAssets, registerAsset, shownAsset } from '../support/assets.js';
import { type Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectBothLanguages, expectProblem, rowCounts } from '../support/problems.js';
import { Screen } from '../support/screen.js';
import { pixelsOf } from '../support/svg-pixels.js';
import { branch, consultation, openTicket } from '../support/work.js';

describe('the register of equipment', () => {
  let hotline: Hotline;
  let ids: Awaited<ReturnType<typeof branch>>;
  let supervisor: Client;
  let english: Client;
  let partner: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
    supervisor = await hotline.as('supervisor1');
    english = await hotline.as('admin1');
    await english.patch('/api/me', { language: 'en' }).expect(200);
    partner = await hotline.as('outlet-xl001');
  });
  afterAll(() => hotline?.stop());

  const outlet = (code: string) => ({ outletId: ids.outlet[code] });
  const team = (code: string) => ({ departmentId: ids.department[code] });
  const refused = async (body: object, status: number, code: string, path = '/api/assets'): Promise<void> => {
    const before = await rowCounts(hotline);
    expectBothLanguages(
      expectProblem(await supervisor.post(path, body), status, code),
      expectProblem(await english.post(path, body), status, code),
    );
    expect(await rowCounts(hotline)).toEqual(before);
  };

  describe('registering', () => {
    it('gives the next label of its kind and place, and everything about where it stands', async () => {
      const first = await registerAsset(supervisor, {
        ...outlet('XL009'),
        serialNumber: 'SN-1',
        boughtOn: '2024-01-05',
      });
      expect(first).toMatchObject({
        version: 1,
        label: 'ZD-XL009-01',
        kindName: '24小时自助终端',
        state: 'in_use',
        stateName: '在用',
        countyName: '新罗',
        keeperCode: 'XL009',
        place: '营业厅门口',
        skill: 'terminal',
        underWarranty: false,
      });
      expect((await registerAsset(supervisor, outlet('XL009'))).label).toBe('ZD-XL009-02');
      expect((await registerAsset(supervisor, { ...outlet('XL009'), kind: 'printer' })).label).toBe('DY-XL009-01');
      expect((await registerAsset(supervisor, team('network'))).label).toBe('ZD-NETWORK-01');
      const own = await registerAsset(supervisor, { ...outlet('XL009'), label: '  zd－xl009－17 ' });
      expect(own.label).toBe('ZD-XL009-17');
      expect((await registerAsset(supervisor, outlet('XL009'))).label).toBe('ZD-XL009-18');
    });

    it('gives each of twenty at once a label of its own', async () => {
      const made = await Promise.all(
        Array.from({ length: 20 }, () => registerAsset(supervisor, { ...outlet('LC001'), kind: 'other' })),
      );
      const labels = made.map(({ label }) => label).toSorted();
      expect(new Set(labels).size).toBe(20);
      expect(labels.at(-1)).toBe('QT-LC001-20');
    });

    it('once for a key, however often it is asked', async () => {
      const keyed = supervisor.with({ 'idempotency-key': 'register-it-once' });
      const body = equipment({ ...outlet('XL006'), kind: 'pos' });
      const answers = await Promise.all([keyed.post('/api/assets', body), keyed.post('/api/assets', body)]);
      expect(new Set(answers.map((answer) => ok<{ id: string }>(answer).id)).size).toBe(1);
    });

    it('knows the last day of a warranty', async () => {
      const until = (warrantyUntil: string) => registerAsset(supervisor, { ...outlet('XL006'), warrantyUntil });
      expect((await until('2026-11-23')).underWarranty).toBe(true);
      expect((await until('2026-11-22')).underWarranty).toBe(false);
    });

    it('refuses what no asset can be', async () => {
      await registerAsset(supervisor, { ...outlet('XL007'), label: 'ZD-XL007-90', serialNumber: 'TAKEN' });
      await refused(equipment(), 422, 'asset.one_place');
      await refused(equipment({ ...outlet('XL007'), ...team('network') }), 422, 'asset.one_place');
      await refused(equipment({ outletId: ids.county.xinluo }), 422, 'asset.unknown_outlet');
      await refused(equipment({ departmentId: ids.county.xinluo }), 422, 'asset.unknown_department');
      await refused(equipment({ ...outlet('XL007'), supplierId: ids.county.xinluo }), 422, 'asset.unknown_supplier');
      await refused(equipment({ ...outlet('XL007'), label: 'XL007/1' }), 422, 'asset.bad_label');
      await refused(equipment({ ...outlet('XL007'), label: 'ZD-XL007-90' }), 409, 'asset.label_taken');
      await refused(equipment({ ...outlet('XL008'), serialNumber: 'TAKEN' }), 409, 'asset.serial_taken');
      const days = { boughtOn: '2025-01-02', warrantyUntil: '2025-01-01' };
      await refused(equipment({ ...outlet('XL007'), ...days }), 422, 'asset.warranty_before_purchase');
      await refused(equipment({ ...outlet('XL007'), kind: 'rocket' }), 400, 'request.invalid');
      await refused(equipment({ ...outlet('XL007'), owner: 'x' }), 400, 'request.invalid');
    });

    it('the same serial number is no clash in another kind', async () => {
      await registerAsset(supervisor, { ...outlet('XL007'), kind: 'printer', serialNumber: 'SAME' });
      await registerAsset(supervisor, { ...outlet('XL007'), kind: 'computer', serialNumber: 'SAME' });
    });

    it('takes null for everything that may be left out', async () => {
      const nothing = { label: null, serialNumber: null, supplierId: null, boughtOn: null, warrantyUntil: null };
      await registerAsset(supervisor, { ...outlet('XL007'), departmentId: null, state: null, ...nothing });
    });
  });

  describe('who keeps what', () => {
    const may = async (who: string, body: object): Promise<number> =>
      (await (await hotline.as(who)).post('/api/assets', equipment(body))).status;

    it.each([
      ['supervisor1', 201, 201, 201],
      ['admin1', 201, 201, 201],
      ['networklead1', 201, 201, 201],
      ['maintenancelead-xinluo1', 201, 403, 403],
      ['marketlead1', 403, 403, 403],
      ['officelead-xinluo1', 403, 403, 403],
    ])('%s: own county %i, another county %i, the branch %i', async (who, own, other, ofBranch) => {
      expect([
        await may(who, outlet('XL005')),
        await may(who, outlet('YD001')),
        await may(who, team('support')),
      ]).toEqual([own, other, ofBranch]);
    });

    it('says so, and moves nothing into a county that is not theirs or out of it', async () => {
      const lead = await hotline.as('maintenancelead-xinluo1');
      const [mine, theirs] = [
        await registerAsset(supervisor, outlet('XL005')),
        await registerAsset(supervisor, outlet('YD001')),
      ];
      const move = (id: string, to: string) =>
        lead.post(`/api/assets/${id}/move`, { version: 1, ...outlet(to), place: '柜台' });
      expectProblem(await move(mine.id, 'YD001'), 403, 'asset.not_yours_to_change');
      const chinese = expectProblem(await move(theirs.id, 'XL005'), 403, 'asset.not_yours_to_change');
      await lead.patch('/api/me', { language: 'en' }).expect(200);
      expectBothLanguages(chinese, expectProblem(await move(theirs.id, 'XL005'), 403, 'asset.not_yours_to_change'));
      await lead.patch('/api/me', { language: 'zh-CN' }).expect(200);
      expect(await shownAsset(lead, mine.id)).toMatchObject({ version: 1, keeperCode: 'XL005' });
      const [shown] = (await shownAsset(lead, theirs.id)).actions;
      expect(shown).toMatchObject({ name: 'correct', allowed: false, reason: expect.stringContaining('不归您管理') });
    });

    it('shows a partner its own outlet’s and nobody else’s', async () => {
      const [own, other] = [
        await registerAsset(supervisor, { ...outlet('XL001'), kind: 'demo_phone', label: 'YJ-XL001-77' }),
        await registerAsset(supervisor, { ...outlet('XL002'), kind: 'demo_phone', label: 'YJ-XL002-77' }),
      ];
      expect(await shownAsset(partner, own.id)).toMatchObject({ label: 'YJ-XL001-77', actions: [] });
      for (const path of ['', '/history', '/qr'])
        expectProblem(await partner.get(`/api/assets/${other.id}${path}`), 404, 'asset.not_found');
      expectProblem(await partner.get('/api/assets/by-label/YJ-XL002-77'), 404, 'asset.not_found');
      const { items } = await listedAssets(partner, `?outletId=${ids.outlet.XL002}`);
      expect(items).toEqual([]);
      expect((await allAssets(partner, '?limit=200')).every(({ outletId }) => outletId === ids.outlet.XL001)).toBe(
        true,
      );
    });

    it('shows county people their county', async () => {
      const manager = await hotline.as('manager-yongding1');
      const other = await registerAsset(supervisor, outlet('XL005'));
      expectProblem(await manager.get(`/api/assets/${other.id}`), 404, 'asset.not_found');
      const seen = await allAssets(manager, '?limit=200');
      expect(new Set(seen.map(({ countyName }) => countyName))).toEqual(new Set(['永定']));
    });
  });

  describe('changing', () => {
    it('corrects what is wrong, empties what may be empty, keeps both in the history', async () => {
      const asset = await registerAsset(supervisor, {
        ...outlet('XL003'),
        serialNumber: 'OLD',
        warrantyUntil: '2027-01-01',
      });
      const body = { version: 1, serialNumber: null, model: '新型号 T2', kind: 'computer', note: '登记时看错' };
      const corrected = ok(await supervisor.patch(`/api/assets/${asset.id}`, body));
      expect(corrected).toMatchObject({
        version: 2,
        serialNumber: null,
        model: '新型号 T2',
        kind: 'computer',
        warrantyUntil: '2027-01-01',
      });
      const [entry] = await assetHistory(supervisor, asset.id);
      expect(entry).toMatchObject({
        kind: 'corrected',
        kindName: '更正资料',
        note: '登记时看错',
        actorName: expect.any(String),
      });
      expect(entry?.changes).toEqual([
        { field: 'kind', name: '设备类型', before: '24小时自助终端', after: '台式电脑' },
        { field: 'model', name: '型号', before: '测试终端 T1', after: '新型号 T2' },
        { field: 'serialNumber', name: '序列号', before: 'OLD', after: null },
      ]);
      expectProblem(
        await supervisor.patch(`/api/assets/${asset.id}`, { version: 2, kind: null, model: null }),
        422,
        'asset.nothing_changed',
      );
      expectProblem(
        await supervisor.patch(`/api/assets/${asset.id}`, { version: 2, boughtOn: '2028-01-01' }),
        422,
        'asset.warranty_before_purchase',
      );
    });

    it('refuses to write over what somebody else has changed, and shows it', async () => {
      const asset = await registerAsset(supervisor, outlet('XL003'));
      const correct = (model: string) => supervisor.patch(`/api/assets/${asset.id}`, { version: 1, model });
      const answers = await Promise.all(['A', 'B', 'C'].map(correct));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
      const late = answers.find(({ status }) => status === 409);
      const problem = late && expectProblem(late, 409, 'asset.stale');
      expect(problem?.current).toMatchObject({ version: 2 });
      expect(await assetHistory(supervisor, asset.id)).toHaveLength(2);
    });

    it('moves with its label, into and out of the store, and is retired for good or by mistake', async () => {
      const asset = await registerAsset(supervisor, outlet('XL003'));
      const step = async (path: string, body: object) =>
        ok(await supervisor.post(`/api/assets/${asset.id}/${path}`, body));
      const moved = await step('move', { version: 1, ...team('maintenance-yongding'), place: '库房', note: '撤店' });
      expect(moved).toMatchObject({ label: asset.label, countyName: '永定', keeperName: '永定维护班', outletId: null });
      expect(await step('state', { version: 2, state: 'in_store', reason: '待调配' })).toMatchObject({
        state: 'in_store',
      });
      expect(await step('retire', { version: 3, reason: '主板烧毁' })).toMatchObject({ state: 'retired' });
      const wrong = await supervisor.post(`/api/assets/${asset.id}/state`, {
        version: 4,
        state: 'in_use',
        reason: 'x',
      });
      const problem = expectProblem(wrong, 422, 'asset.not_in_this_state');
      expect(problem.detail).toBe('设备当前是“已报废”，不能投入使用。');
      expectProblem(
        await supervisor.post(`/api/assets/${asset.id}/move`, { version: 4, ...outlet('XL003'), place: '柜台' }),
        422,
        'asset.not_in_this_state',
      );
      expect(await step('state', { version: 4, state: 'in_store', reason: '误报废' })).toMatchObject({
        state: 'in_store',
      });
      const kinds = (await assetHistory(supervisor, asset.id)).map(({ kind }) => kind);
      expect(kinds).toEqual(['state_changed', 'retired', 'state_changed', 'moved', 'registered']);
    });

    it('tells screens that look at it, and only those who may see it', async () => {
      const people: [who: string, outletCode: string][] = [
        ['outlet-xl001', 'XL001'],
        ['maintenancelead-xinluo1', 'XL001'],
        ['outlet-xl002', 'XL002'],
        ['manager-yongding1', 'YD001'],
      ];
      const asset = await registerAsset(supervisor, outlet('XL001'));
      const repair = async ({ id }: { id: string }) =>
        ok(await supervisor.post(`/api/assets/${id}/state`, { version: 1, state: 'in_repair', reason: '送修' }));
      const watching = await Promise.all(
        people.map(async ([who, code]) => {
          const screen = await Screen.open(hotline.url, { cookie: (await hotline.as(who)).cookie });
          const own = await registerAsset(supervisor, outlet(code));
          expect(await screen.look([`asset:${asset.id}`, `asset:${own.id}`])).toMatchObject({ ok: true });
          const told = (id: string) =>
            screen.events.filter(({ subject, data }) => subject.id === id && data.version === 2).length;
          return { screen, own, told };
        }),
      );
      await repair(asset);
      // What comes after it in the stream: whoever has heard of this was told of the other before, or never will be.
      for (const { own } of watching) await repair(own);
      for (const { screen, own, told } of watching) await screen.until(() => told(own.id) === 1, own.label);
      expect(watching.map(({ told }) => told(asset.id))).toEqual([1, 1, 0, 0]);
      for (const { screen } of watching) screen.close();
    });

    it('never loses or changes its history', async () => {
      await expect(hotline.sql.rows({ text: 'UPDATE asset_entries SET note = NULL' })).rejects.toThrow('append-only');
      await expect(hotline.sql.rows({ text: 'DELETE FROM asset_entries' })).rejects.toThrow('append-only');
      await expect(hotline.sql.rows({ text: 'TRUNCATE asset_entries' })).rejects.toThrow('append-only');
    });

    it('goes with its outlet when that comes to another county', async () => {
      const asset = await registerAsset(supervisor, outlet('WP001'));
      await hotline.sql.rows({ text: 'UPDATE outlets SET county_id = $2 WHERE id = $1' }, [
        ids.outlet.WP001,
        ids.county.zhangping,
      ]);
      expect(await shownAsset(supervisor, asset.id)).toMatchObject({ countyName: '漳平' });
    });
  });

  describe('finding', () => {
    it('by county, outlet, kind, state, supplier and a part of what is written on it, page by page', async () => {
      const { id: supplierId } = ok<{ id: string }>(
        await supervisor.post('/api/suppliers', { name: 'Test Supplier', phone: '400-000-0000', repairHours: 24 }),
      );
      const made = [];
      for (const n of [1, 2, 3])
        made.push(await registerAsset(supervisor, { ...outlet('CT001'), supplierId, serialNumber: `FIND-${n}%_` }));
      const retired = made[2];
      await supervisor.post(`/api/assets/${retired?.id}/retire`, { version: 1, reason: '报废' });
      const labels = async (query: string) => (await allAssets(supervisor, query)).map(({ label }) => label);
      const all = made.map(({ label }) => label);
      expect(await labels(`?supplierId=${supplierId}&limit=1`)).toEqual(all);
      expect(await labels(`?supplierId=${supplierId}&state=retired`)).toEqual([retired?.label]);
      expect(await labels(`?outletId=${ids.outlet.CT001}&q=find-&limit=2`)).toEqual(all);
      expect(await labels(`?countyId=${ids.county.changting}&kind=self_service_terminal&q=FIND-2`)).toEqual([all[1]]);
      expect(await labels(`?q=${encodeURIComponent('FIND-1%_')}`)).toEqual([all[0]]);
      expect(await labels(`?q=${encodeURIComponent('FIND-%')}`)).toEqual([]);
      expect(await labels(`?supplierId=${supplierId}&kind=printer`)).toEqual([]);
      expectProblem(await supervisor.get('/api/assets?cursor=nonsense'), 400, 'request.bad_cursor');
      expectProblem(await supervisor.get('/api/assets?state=gone'), 400, 'request.invalid');
      expect(await shownAsset(supervisor, made[0]?.id ?? '')).toMatchObject({
        supplierPhone: '400-000-0000',
        supplierRepairHours: 24,
      });
      await refused({ name: 'Test Supplier', phone: '1' }, 409, 'supplier.name_taken', '/api/suppliers');
      const { items } = ok<{ items: { name: string }[] }>(await supervisor.get('/api/suppliers'));
      expect(items.map(({ name }) => name)).toContain('Test Supplier');
    });

    it('by a supplier whose card is corrected: by one at a time, and under a free name', async () => {
      const add = async (name: string) =>
        ok<{ id: string; version: number }>(
          await supervisor.post('/api/suppliers', { name, phone: '400-000-0001', repairHours: 24 }),
        );
      const [{ id, version }, other] = [await add('Corrected Supplier'), await add('Other Supplier')];
      const asset = await registerAsset(supervisor, { ...outlet('CT001'), supplierId: id });
      const correct = (body: object, of = id) => supervisor.patch(`/api/suppliers/${of}`, body);
      const right = { name: 'Renamed Supplier', phone: '0597-5550002', version };
      const both = await Promise.all([correct(right), correct({ ...right, name: 'Somebody else’s' })]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      const won = both.find(({ status }) => status === 200)?.body as { name: string; version: number };
      expectProblem(both.find(({ status }) => status === 409) ?? both[0], 409, 'supplier.stale');
      expect(won).toMatchObject({ phone: '0597-5550002', repairHours: null, version: version + 1 });
      expect(await shownAsset(supervisor, asset.id)).toMatchObject({
        supplierName: won.name,
        supplierPhone: '0597-5550002',
        supplierRepairHours: null,
      });
      expectProblem(
        await correct({ ...right, name: 'Other Supplier', version: won.version }),
        409,
        'supplier.name_taken',
      );
      expectProblem(await correct({ ...right, phone: ' ', version: won.version }), 400, 'request.invalid');
      expectProblem(await correct(right, asset.id), 404, 'supplier.not_found');
      expect(other.version).toBe(1);
    });

    it('by kinds and states that have a name in the reader’s language', async () => {
      const offered = async (client: Client) =>
        ok<Record<'kinds' | 'states', { value: string; label: string }[]>>(await client.get('/api/assets/catalogue'));
      const { kinds, states } = await offered(partner);
      expect([kinds.length, states.length]).toEqual([8, 4]);
      expect(kinds).toContainEqual({ value: 'pos', label: 'POS机' });
      expect((await offered(english)).states).toContainEqual({ value: 'retired', label: 'Retired' });
    });

    it('by the sticker, as it is read out over the telephone', async () => {
      const asset = await registerAsset(supervisor, {
        ...outlet('XL001'),
        label: 'WL-XL001-06',
        kind: 'network_device',
      });
      for (const typed of ['WL-XL001-06', 'wl-xl001-06', 'ｗｌ－ＸＬ００１－０６'])
        expect(ok<{ id: string }>(await partner.get(`/api/assets/by-label/${encodeURIComponent(typed)}`)).id).toBe(
          asset.id,
        );
      expectProblem(await partner.get('/api/assets/by-label/WL-XL001-99'), 404, 'asset.not_found');
      for (const nonsense of ['%00', '%ED%A0%80', '%27', 'x'.repeat(300)])
        expect((await partner.get(`/api/assets/by-label/${nonsense}`)).status).toBeLessThan(500);
    });

    it('by a QR code that opens the report form, which a telephone can read', async () => {
      const asset = await registerAsset(supervisor, outlet('XL001'));
      const answer = await partner.get(`/api/assets/${asset.id}/qr`).expect(200);
      expect(answer.headers['content-type']).toMatch(/^image\/svg\+xml/);
      const svg = answer.body.toString();
      expect(decodeQR(pixelsOf(svg))).toBe(`${hotline.url}/portal/fault/${asset.label}`);
      expect(svg).not.toMatch(/script|href|http:\/\/(?!www\.w3\.org)/);
    });
  });

  describe('for other features', () => {
    it('keeps repairs and follows what a ticket does, in the transaction of the ticket', async () => {
      const asset = await registerAsset(supervisor, outlet('XL001'));
      const ticket = await openTicket(await hotline.as('agent1'), consultation(outlet('XL001')));
      const assets = hotline.app.get(Assets, { strict: false });
      const note = { assetId: asset.id, ticketId: ticket.id, actorId: null };
      const unitOfWork = hotline.app.get(UnitOfWork);
      await unitOfWork.run((tx) => assets.changeState(tx, { ...note, state: 'in_repair', note: '等配件' }));
      await unitOfWork.run((tx) => assets.changeState(tx, { ...note, state: 'in_repair', note: '又一次' }));
      await unitOfWork.run(async (tx) => {
        await assets.recordRepair(tx, { ...note, note: '更换打印头' });
        await assets.changeState(tx, { ...note, state: 'in_use', note: '修复' });
      });
      expect(await shownAsset(supervisor, asset.id)).toMatchObject({ state: 'in_use', version: 3 });
      const entries = await assetHistory(partner, asset.id);
      expect(entries.map(({ kind, note: said, ticketNumber }) => [kind, said, ticketNumber])).toEqual([
        ['state_changed', '修复', ticket.number],
        ['repaired', '更换打印头', ticket.number],
        ['state_changed', '等配件', ticket.number],
        ['registered', null, null],
      ]);
      await supervisor.post(`/api/assets/${asset.id}/retire`, { version: 3, reason: '报废' });
      const late = unitOfWork.run((tx) => assets.changeState(tx, { ...note, state: 'in_repair', note: 'x' }));
      await expect(late).rejects.toMatchObject({ code: 'asset.not_in_this_state' });
    });

    it('tells a partner nothing of other outlets’ past', async () => {
      const asset = await registerAsset(supervisor, outlet('XL002'));
      const ticket = await openTicket(await hotline.as('agent1'), consultation(outlet('XL002')));
      const assets = hotline.app.get(Assets, { strict: false });
      const repair = { assetId: asset.id, ticketId: ticket.id, actorId: null, note: '更换读卡头' };
      await hotline.app.get(UnitOfWork).run((tx) => assets.recordRepair(tx, repair));
      ok(await supervisor.post(`/api/assets/${asset.id}/move`, { version: 1, ...outlet('XL001'), place: '柜台' }));
      const seen = await assetHistory(partner, asset.id);
      expect(seen.map(({ kind, actorName, ticketNumber }) => [kind, actorName, ticketNumber])).toEqual([
        ['repaired', null, null],
        ['registered', null, null],
      ]);
    });
  });
});
