import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import request, { type Response } from 'supertest';
import { allRefusals } from '../../src/shared/refusal.js';
import { type Client, ok, type Problem, type Ticket } from '../support/client.js';
import { type Article, written } from '../support/articles.js';
import { registerAsset } from '../support/assets.js';
import { reported } from '../support/fault-work.js';
import { change, changed, hostile, type Json } from '../support/fuzz.js';
import { endSlot, reports, send } from '../support/feedback.js';
import { Hotline } from '../support/hotline.js';
import { StatedGateway } from '../support/books.js';
import { routesOf, unnamedRoutes } from '../support/routes.js';
import { look } from '../support/steps.js';
import { branch, complaint, consultation, openTicket } from '../support/work.js';

interface World {
  ids: Awaited<ReturnType<typeof branch>>;
  hotline: Hotline;
  clients: Record<'agent' | 'supervisor' | 'handler' | 'lead' | 'partner' | 'admin' | 'editor' | 'nobody', Client>;
  user: string;
  tickets: readonly Ticket[];
  stock: StockWorld;
}

interface Asked {
  path: string;
  body?: Json;
}

/** A request that is in order, for every route that takes a body; the fuzzer breaks it. */
const bodies: Record<string, (world: World) => Promise<Asked> | Asked> = {
  'POST /api/auth/login': () => ({ path: '/api/auth/login', body: { username: 'fuzz', password: 'not-the-one' } }),
  'POST /api/auth/tokens': () => ({
    path: '/api/auth/tokens',
    body: { name: 'fuzz', scopes: ['account.use'], days: 1 },
  }),
  'POST /api/auth/password': () => ({
    path: '/api/auth/password',
    body: { current: 'not-the-one', next: 'another-password' },
  }),
  'PATCH /api/me': () => ({ path: '/api/me', body: { language: 'zh-CN' } }),
  'POST /api/notifications/read': () => ({ path: '/api/notifications/read', body: { ids: [] } }),
  'POST /api/calls': ({ ids }) => ({
    path: '/api/calls',
    body: {
      phone: '15900001012',
      direction: 'inbound',
      outletId: ids.outlet.XL001 ?? '',
      contactName: '林',
      startedAt: '2026-11-23T08:59:00+08:00',
    },
  }),
  'PATCH /api/calls/:id': async (world) => {
    const call = await newCall(world);
    return {
      path: `/api/calls/${call.id}`,
      body: { version: call.version, note: 'x', contactName: '林', draft: { title: 'x', list: [1] } },
    };
  },
  'POST /api/calls/:id/end': async (world) => {
    const call = await newCall(world);
    return { path: `/api/calls/${call.id}/end`, body: { version: call.version, wrapUpCode: 'general' } };
  },
  'POST /api/tickets': ({ ids }) => ({
    path: '/api/tickets',
    body: complaint({
      outletId: ids.outlet.XL001,
      tags: ['a'],
      dispatch: { departmentIds: [ids.department.market], note: 'x' },
    }) as Json,
  }),
  'POST /api/tickets/:id/reveal': ({ tickets }) => ({
    path: `/api/tickets/${tickets[0]?.id}/reveal`,
    body: { reason: 'x' },
  }),
  'POST /api/users': ({ ids }) => ({
    path: '/api/users',
    body: { username: 'fuzz-user', password: 'a-long-password', ...person(ids) },
  }),
  'PATCH /api/users/:id': async ({ ids, user, clients }) => {
    const found = ok<{ items: { id: string; version: number }[] }>(await clients.admin.get('/api/users?q=agent3'))
      .items[0];
    return {
      path: `/api/users/${user}`,
      body: { ...person(ids), version: found?.version ?? 1, active: true, absentUntil: '2026-12-01T09:00:00+08:00' },
    };
  },
  'POST /api/routing/rules': ({ ids }) => ({ path: '/api/routing/rules', body: rule(ids) }),
  'PATCH /api/routing/rules/:id': async ({ ids, clients }) => {
    const found = ok<{ items: { id: string; version: number }[] }>(await clients.admin.get('/api/routing/rules'))
      .items[0];
    return {
      path: `/api/routing/rules/${found?.id}`,
      body: { ...rule(ids), version: found?.version ?? 1, active: true },
    };
  },
  'POST /api/clocks/preview': () => ({
    path: '/api/clocks/preview',
    body: { clock: 'handle', startedAt: '2026-11-23T09:00:00+08:00', priority: 'high' },
  }),
  'POST /api/calendar/preview': async (world) => ({ path: '/api/calendar/preview', body: await calendar(world) }),
  'PUT /api/calendar': async (world) => ({ path: '/api/calendar', body: { ...(await calendar(world)), reason: 'x' } }),
  'POST /api/clock-policies/preview': async (world) => ({
    path: '/api/clock-policies/preview',
    body: await policies(world),
  }),
  'POST /api/reconciliations': () => ({ path: '/api/reconciliations', body: { day: '2026-11-22' } }),
  'POST /api/reconciliations/differences/:id/settle': ({ user }) => ({
    path: `/api/reconciliations/differences/${user}/settle`,
    body: { version: 1, note: '已核实' },
  }),
  'POST /api/articles': () => ({ path: '/api/articles', body: written({ slug: 'fuzz' }) as Json }),
  'PUT /api/articles/:id/draft': async (world) => ({
    path: `/api/articles/${(await newArticle(world)).id}/draft`,
    body: written({ revision: 1, baseVersion: 0 }) as Json,
  }),
  'POST /api/articles/:id/actions/:action': async (world) => ({
    path: `/api/articles/${(await newArticle(world)).id}/actions/submit`,
    body: { revision: 1, version: 0, reason: 'x', note: 'x' },
  }),
  'POST /api/articles/:id/votes': async ({ clients }) => ({
    path: `/api/articles/${ok<{ items: Article[] }>(await clients.agent.get('/api/articles?limit=1')).items[0]?.id}/votes`,
    body: { version: 1, helped: false, question: 'x', comment: 'x' },
  }),
  'POST /api/knowledge/questions': ({ ids }) => ({
    path: '/api/knowledge/questions',
    body: { q: '车载卡', countyId: ids.county.xinluo ?? '' },
  }),
  'POST /api/knowledge/questions/:id/settle': ({ user }) => ({
    path: `/api/knowledge/questions/${user}/settle`,
    body: { version: 1, articleId: user, note: 'x' },
  }),
  'POST /api/knowledge/conflicts/:articleId/settle': ({ user }) => ({
    path: `/api/knowledge/conflicts/${user}/settle`,
    body: { take: 'file', checksum: '0'.repeat(64) },
  }),
  'POST /api/incidents': ({ ids }) => ({
    path: '/api/incidents',
    body: {
      title: '系统故障',
      line: 'consultation',
      topic: 'campaign',
      countyId: ids.county.xinluo ?? '',
      statement: '正在抢修',
    },
  }),
  'POST /api/announcements': () => ({ path: '/api/announcements', body: announced }),
  'PUT /api/announcements/:id': (world) => onAnnouncement(world, '', announced),
  'POST /api/announcements/:id/actions/publish': (world) => onAnnouncement(world, '/actions/publish', {}),
  'POST /api/announcements/:id/actions/revise': (world) =>
    onAnnouncement(world, '/actions/revise', { ...announced, readAgain: true }),
  'POST /api/announcements/:id/actions/expire': (world) =>
    onAnnouncement(world, '/actions/expire', { reason: '政策调整' }),
  'POST /api/announcements/:id/receipts': async (world) => ({
    path: (await onAnnouncement(world, '/receipts', {})).path,
    body: { edition: 1 },
  }),
  'POST /api/announcements/:id/calls/claim': async (world) => ({
    path: (await onAnnouncement(world, '/calls/claim', {})).path,
    body: {},
  }),
  'POST /api/announcements/:id/calls': async (world) => ({
    path: (await onAnnouncement(world, '/calls', {})).path,
    body: { outletId: world.ids.outlet.XL001 ?? '', callId: world.user, result: 'told', note: '店员接听' },
  }),
  'POST /api/assets': ({ ids }) => ({
    path: '/api/assets',
    body: {
      ...anAsset,
      outletId: ids.outlet.XL001 ?? '',
      supplierId: null,
      boughtOn: '2025-03-01',
      warrantyUntil: '2027-03-01',
      state: 'in_use',
    },
  }),
  'PATCH /api/assets/:id': (world) => onAsset(world, '', { ...anAsset, warrantyUntil: '2028-03-01', note: '看错' }),
  'POST /api/assets/:id/move': (world) =>
    onAsset(world, '/move', { outletId: world.ids.outlet.XL002 ?? '', place: '柜台', note: '调拨' }),
  'POST /api/assets/:id/state': (world) => onAsset(world, '/state', { state: 'in_repair', reason: '送修' }),
  'POST /api/assets/:id/retire': (world) => onAsset(world, '/retire', { reason: '报废' }),
  'POST /api/suppliers': () => ({
    path: '/api/suppliers',
    body: { name: '供应商', phone: '400-000-0000', repairHours: 24 },
  }),
  'PATCH /api/suppliers/:id': async ({ clients }) => {
    const { items } = ok<{ items: { id: string; version: number }[] }>(await clients.agent.get('/api/suppliers'));
    const [{ id, version } = { id: '', version: 0 }] = items;
    return { path: `/api/suppliers/${id}`, body: { name: '供应商', phone: '400-000-0000', repairHours: 24, version } };
  },
  'PATCH /api/incidents/:id': (world) => onIncident(world, '', { title: '系统故障', statement: '已恢复' }),
  'POST /api/incidents/:id/tickets': async (world) => {
    const { path } = await onIncident(world, '/tickets', {});
    return { path, body: { ticketIds: world.tickets.map(({ id }) => id) } };
  },
  'POST /api/incidents/:id/updates': (world) => onIncident(world, '/updates', { text: '恢复中', statement: '恢复中' }),
  'POST /api/incidents/:id/actions/accept': (world) =>
    onIncident(world, '/actions/accept', { title: '系统故障', statement: '正在抢修' }),
  'POST /api/incidents/:id/actions/dismiss': (world) => onIncident(world, '/actions/dismiss', { reason: '误报' }),
  'POST /api/incidents/:id/actions/close': (world) =>
    onIncident(world, '/actions/close', { text: '已恢复', except: [world.tickets[0]?.id ?? ''] }),
  'POST /api/certificates': (world) => ({ path: '/api/certificates', body: certificate(world) }),
  'POST /api/certificates/:id/withdraw': ({ user }) => ({
    path: `/api/certificates/${user}/withdraw`,
    body: { version: 1, reason: '转岗' },
  }),
  'POST /api/parts': () => ({ path: '/api/parts', body: newPart() }),
  // Of its own: what is guessed may put it out of use, and the one of the world is asked for later.
  'PATCH /api/parts/:id': async ({ clients }) => ({
    path: `/api/parts/${await made(clients.admin, '/api/parts', newPart())}`,
    body: { ...newPart(), version: 1, active: true },
  }),
  'POST /api/stores': ({ ids }) => ({ path: '/api/stores', body: newStore(ids) }),
  // That of the world: a county has one, and what holds parts cannot be put out of use.
  'PATCH /api/stores/:id': ({ ids, stock }) => ({
    path: `/api/stores/${stock.storeId}`,
    body: { ...newStore(ids), version: 1, active: true },
  }),
  'POST /api/stock-movements': ({ stock }) => ({
    path: '/api/stock-movements',
    body: { kind: 'receipt', toStoreId: null, reason: '送货单', ...slip(stock) },
  }),
  'POST /api/write-offs': ({ stock }) => ({ path: '/api/write-offs', body: { reason: '损坏', ...slip(stock) } }),
  'POST /api/stock-counts': ({ stock: { storeId, partId } }) => ({
    path: '/api/stock-counts',
    body: { storeId, reason: '盘点', lines: [{ partId, booked: 5, counted: 4 }] },
  }),
  'POST /api/stock-adjustments/:id/actions/confirm': ({ stock }) => ({
    path: `/api/stock-adjustments/${stock.adjustmentId}/actions/confirm`,
    body: { version: 1 },
  }),
  'POST /api/stock-adjustments/:id/actions/reject': ({ stock }) => ({
    path: `/api/stock-adjustments/${stock.adjustmentId}/actions/reject`,
    body: { version: 1, remark: '重点' },
  }),
  'POST /api/requisitions': ({ stock }) => ({
    path: '/api/requisitions',
    body: { ticketId: stock.ticketId, note: '更换', ...slip(stock) },
  }),
  'POST /api/requisitions/:id/actions/approve': (world) => onRequisition(world, 'approve', {}),
  'POST /api/requisitions/:id/actions/refuse': (world) => onRequisition(world, 'refuse', { reason: '先试修' }),
  'POST /api/requisitions/:id/actions/serve': (world) => onRequisition(world, 'serve', {}),
  'POST /api/requisitions/:id/actions/withdraw': (world) => onRequisition(world, 'withdraw', {}),
  'POST /api/requisitions/:id/actions/return': (world) =>
    onRequisition(world, 'return', { lines: slip(world.stock).lines }),
  'PUT /api/clock-policies': async (world) => ({
    path: '/api/clock-policies',
    body: { ...(await policies(world)), reason: 'x' },
  }),
  'POST /api/feedback': () => ({
    path: '/api/feedback',
    body: {
      topic: 'other',
      text: '意见',
      county: 'xinluo',
      about: 'market',
      campaign: 'none',
      files: [{ data: 'eA==' }],
    },
  }),
  'POST /api/feedback/receipt': () => ({ path: '/api/feedback/receipt', body: { receipt: 'ABCD-EFGH-JKMN-PQRS' } }),
  'POST /api/feedback/receipt/messages': () => ({
    path: '/api/feedback/receipt/messages',
    body: { receipt: 'ABCD-EFGH-JKMN-PQRS', text: '补充', files: [] },
  }),
  'POST /api/feedback-desk/reports/:id/actions/:action': async (world) => ({
    path: `/api/feedback-desk/reports/${await newReport(world)}/actions/triage`,
    body: { version: 1, topic: 'other', note: 'x' },
  }),
  'POST /api/feedback-desk/campaigns': () => ({
    path: '/api/feedback-desk/campaigns',
    body: { slug: 'fuzz', ...campaign },
  }),
  'PATCH /api/feedback-desk/campaigns/:slug': () => ({
    path: '/api/feedback-desk/campaigns/fuzz',
    body: { version: 1, ...campaign },
  }),
  'PUT /api/feedback-desk/digest/:period': () => ({
    path: '/api/feedback-desk/digest/2026-Q3',
    body: { version: 0, done: '已办' },
  }),
};

/** Their fuzzing is below, or they take no body. */
const others = [
  'POST /api/auth/logout',
  'POST /api/files',
  'POST /api/imports',
  'POST /api/tickets/:id/actions/:action',
  'POST /api/tickets/:id/article',
  'PUT /api/tickets/:id/watch',
];

/** What the store has for the fuzzer: one part of which there are some, a count that waits, a ticket of the lead. */
interface StockWorld {
  storeId: string;
  partId: string;
  adjustmentId: string;
  ticketId: string;
}

let codes = 0;
const newCode = (): string => `F-${String((codes += 1)).padStart(5, '0')}`;
const newPart = () => ({
  code: newCode(),
  nameZh: '读卡器模块',
  nameEn: 'Card reader',
  unitZh: '个',
  unitEn: 'piece',
  price: '120.00',
  guarded: false,
});
const newStore = (ids: World['ids']) => ({
  code: newCode(),
  nameZh: '新罗备件库',
  nameEn: 'Xinluo store',
  countyId: ids.county.xinluo ?? '',
  departmentId: ids.department['maintenance-xinluo'] ?? '',
});
const slip = ({ storeId, partId }: StockWorld) => ({ storeId, lines: [{ partId, quantity: 1 }] });

async function made(client: Client, path: string, body: object): Promise<string> {
  return ok<{ id: string }>(await client.post(path, body)).id;
}

async function newStock({ clients, ids }: Pick<World, 'clients' | 'ids'>): Promise<StockWorld> {
  const storeId = await made(clients.admin, '/api/stores', newStore(ids));
  const partId = await made(clients.admin, '/api/parts', newPart());
  const lines = [{ partId, quantity: 5 }];
  await made(clients.supervisor, '/api/stock-movements', { kind: 'receipt', storeId, reason: '送货单', lines });
  const adjustmentId = await made(clients.lead, '/api/stock-counts', {
    storeId,
    reason: '盘点',
    lines: [{ partId, booked: 5, counted: 0 }],
  });
  const outletId = ids.outlet.XL001;
  const userId = String(clients.lead.me.id);
  const certificate = { userId, skill: 'terminal', validFrom: '2026-01-01', validUntil: '2027-12-31' };
  await made(clients.supervisor, '/api/certificates', certificate);
  const { label } = await registerAsset(clients.supervisor, { outletId });
  const ticket = await openTicket(clients.agent, { ...reported(label), outletId });
  await clients.agent.acts(ticket, 'dispatch');
  await clients.lead.acts(ticket, 'accept');
  return { storeId, partId, adjustmentId, ticketId: ticket.id };
}

/** A new requisition, served or short. */
async function onRequisition(
  { clients, stock }: World,
  action: string,
  more: { [name: string]: Json },
): Promise<Asked> {
  const { id, version } = ok<{ id: string; version: number }>(
    await clients.lead.post('/api/requisitions', { ticketId: stock.ticketId, ...slip(stock) }),
  );
  return { path: `/api/requisitions/${id}/actions/${action}`, body: { version, ...more } };
}

const campaign = { title: '网络挑刺', text: '哪里信号差？', from: '2026-11-23', until: '2026-11-30' };

/** A report that has arrived. */
async function newReport({ hotline, clients }: World): Promise<string> {
  await send(hotline);
  await endSlot(hotline);
  const [one] = await reports(clients.supervisor);
  return one?.id ?? '';
}

const newCall = async ({ clients }: World) =>
  ok<{ id: string; version: number }>(await clients.agent.post('/api/calls', { phone: '15900001012' }));
const newArticle = async ({ clients }: World) => ok<Article>(await clients.editor.post('/api/articles', written()));
const announced: { [name: string]: Json } = {
  title: '割接通知',
  body: '今晚系统割接，请提前办理。',
  audience: { roles: ['partner', 'agent'], counties: [], tiers: ['core'] },
  mustRead: true,
  remindAfterHours: 24,
  validFrom: '2026-11-23T08:00:00+08:00',
  validUntil: '2026-12-23T08:00:00+08:00',
  articleIds: [],
};

const anAsset: { [name: string]: Json } = {
  label: 'QT-FUZZ-01',
  kind: 'other',
  model: '型号',
  serialNumber: 'FUZZ-1',
  place: '柜台',
};

/** An asset of XL001, as it is now. */
async function onAsset({ clients, ids }: World, to: string, more: { [name: string]: Json }): Promise<Asked> {
  const { id, version } = ok<{ id: string; version: number }>(
    await clients.supervisor.post('/api/assets', {
      kind: 'other',
      model: '型号',
      place: '柜台',
      outletId: ids.outlet.XL001 ?? '',
    }),
  );
  return { path: `/api/assets/${id}${to}`, body: { version, ...more } };
}

/** A new announcement, not yet published. */
async function onAnnouncement({ clients }: World, to: string, more: { [name: string]: Json }): Promise<Asked> {
  const { id, version } = ok<{ id: string; version: number }>(
    await clients.supervisor.post('/api/announcements', announced),
  );
  return { path: `/api/announcements/${id}${to}`, body: { version, ...more } };
}

/** The incident that lives at the moment, as it is now. */
async function onIncident({ clients, ids }: World, to: string, more: { [name: string]: Json }): Promise<Asked> {
  const list = async () =>
    ok<{ items: { id: string; version: number }[] }>(await clients.supervisor.get('/api/incidents?state=open'));
  const countyId = ids.county.xinluo ?? '';
  if ((await list()).items.length === 0)
    await clients.supervisor.post('/api/incidents', {
      title: '系统故障',
      line: 'consultation',
      topic: 'tariff',
      countyId,
      statement: '正在抢修',
    });
  const [incident] = (await list()).items;
  return { path: `/api/incidents/${incident?.id}${to}`, body: { version: incident?.version ?? 1, ...more } };
}
const certificate = ({ user }: World) => ({
  userId: user,
  skill: 'terminal',
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
});
const person = (ids: World['ids']) => ({
  displayName: '新话务员',
  roles: ['agent'],
  departmentIds: [ids.department.hotline ?? ''],
  countyId: null,
  outletId: null,
  locale: 'zh-CN',
});
const rule = (ids: World['ids']) => ({
  place: 5,
  line: 'consultation',
  topic: 'tariff',
  countyId: null,
  departmentId: ids.department.market ?? '',
  officeOfCounty: false,
  note: 'x',
});
async function calendar({ clients }: World) {
  const { version, week, days } = ok<{
    version: number;
    week: { [day: string]: Json };
    days: { [name: string]: Json }[];
  }>(await clients.admin.get('/api/calendar'));
  const some = days
    .slice(0, 3)
    .map(({ day, kind }) => ({ day: day ?? '', kind: kind ?? '', nameZh: '节', nameEn: 'Day' }));
  return { version, week, days: some };
}
async function policies({ clients }: World) {
  const { version, policies: all } = ok<{ version: number; policies: Json }>(
    await clients.admin.get('/api/clock-policies'),
  );
  return { version, policies: all };
}

const steps = [
  'dispatch',
  'add_order',
  'claim',
  'release',
  'assign',
  'answer',
  'plan',
  'tell_plan',
  'return',
  'transfer',
  'rule',
  'recall',
  'ask',
  'respond',
  'inform',
  'reply',
  'confirm',
  'reopen',
  'cancel',
  'edit',
  'take',
  'hand_over',
  'note',
  'nudge',
  'link',
  'merge',
  'judge',
  'send_result',
  'regrade',
  'hang',
  'unhang',
  'close_with_incident',
  'explode',
  'constructor',
];

/** Every field that any step asks for, filled in well. */
const filled = ({ ids, user, tickets }: World): { [name: string]: Json } => ({
  departmentIds: [ids.department.market ?? '', ids.department.support ?? ''],
  departmentId: ids.department.support ?? '',
  proposedDepartmentId: ids.department.network ?? '',
  userId: user,
  otherId: tickets[1]?.id ?? '',
  intoId: tickets[2]?.id ?? '',
  kind: 'related',
  text: '文字',
  note: '说明',
  evidence: '依据',
  opinion: '意见',
  promisedAt: '2026-11-25T17:00:00+08:00',
  rating: 5,
  confirmed: true,
  upheld: true,
  responsiblePerson: '某人',
  grade: 'major',
  title: '标题',
  priority: 'high',
  topic: 'other',
  tags: ['a'],
  fields: {},
  articleVersion: 1,
});
const reasons = ['not_ours', '理由'];

/** What supertest sends as it is: an object or a list. */
const asBody = (sent: Json): object => (typeof sent === 'object' && sent !== null ? sent : { sent });

describe('whatever is sent, the answer is an answer', () => {
  let hotline: Hotline;
  let world: World;

  beforeAll(async () => {
    hotline = await Hotline.start();
    StatedGateway.behind(hotline);
    const ids = await branch(hotline);
    const [agent, supervisor, handler, lead, partner, admin, editor] = await Promise.all(
      ['agent1', 'supervisor1', 'market1', 'maintenancelead-xinluo1', 'outlet-xl001', 'admin1', 'editor1'].map((name) =>
        hotline.as(name),
      ),
    );
    if (!agent || !supervisor || !handler || !lead || !partner || !admin || !editor)
      throw new Error('Everybody is signed in');
    const [someone] = await hotline.sql.rows<{ id: string }>({
      text: `SELECT id FROM users WHERE username = 'agent3'`,
    });
    const outlet = { outletId: ids.outlet.XL001 };
    const tickets = [];
    for (let index = 0; index < 6; index += 1)
      tickets.push(await openTicket(agent, index % 2 ? consultation(outlet) : complaint(outlet)));
    const clients = { agent, supervisor, handler, lead, partner, admin, editor, nobody: hotline.nobody() };
    world = {
      ids,
      hotline,
      clients,
      user: someone?.id ?? '',
      tickets,
      stock: await newStock({ clients, ids }),
    };
  });
  afterAll(() => hotline?.stop());

  /** Done, or refused in words with a code that is declared; never a fault, never anything internal. */
  function isAnAnswer(answer: Response): void {
    expect(answer.status).toBeLessThan(500);
    if (answer.status < 400) return;
    // What was sent may stand in the words: only their form is looked at here.
    const { type, status, title, detail, code } = answer.body as Problem & { type: string };
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect({ type, status, texts: [typeof title, typeof detail] }).toEqual({
      type: 'about:blank',
      status: answer.status,
      texts: ['string', 'string'],
    });
    expect(allRefusals().has(code)).toBe(true);
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.[tj]s:\d/);
  }

  const changes = fc.array(change, { minLength: 0, maxLength: 3 });
  const who = fc.constantFrom('agent', 'supervisor', 'handler', 'lead', 'partner', 'admin', 'editor');
  type Who = keyof World['clients'];

  it('knows every route that takes a body', () => {
    const taking = routesOf(hotline).filter((route) => /^(POST|PUT|PATCH)/.test(route));
    expect([...Object.keys(bodies), ...others].toSorted()).toEqual(taking.toSorted());
  });

  /** Who may write there, as far as one role alone may. */
  function holderOf(route: string, anybody: Who): Who {
    if (/users|routing|calendar|policies|api.parts|api.stores/.test(route)) return 'admin';
    if (/requisitions|stock|write-offs/.test(route)) return 'lead';
    if (/calls/.test(route)) return 'agent';
    if (unnamedRoutes.includes(route)) return 'nobody';
    if (/reconciliations|incidents|feedback-desk/.test(route)) return 'supervisor';
    return /articles$|draft|articles.*actions|settle/.test(route) ? 'editor' : anybody;
  }

  async function ask(route: string, name: Who, change: (body: Json) => Json): Promise<void> {
    const method = route.split(' ')[0] === 'POST' ? 'post' : route.split(' ')[0] === 'PUT' ? 'put' : 'patch';
    const { path, body } = (await bodies[route]?.(world)) ?? { path: '' };
    isAnAnswer(await world.clients[holderOf(route, name)][method](path, asBody(change(body ?? {}))));
  }

  it.each(Object.keys(bodies))(
    '%s',
    async (route) => {
      const { body } = (await bodies[route]?.(world)) ?? {};
      for (const field of Object.keys(body ?? {}))
        await ask(route, 'agent', (whole) => ({ ...Object(whole), [field]: null }));
      await fc.assert(
        fc.asyncProperty(changes, who, (some, name) => ask(route, name, (whole) => changed(whole, some))),
        { numRuns: 40 },
      );
    },
    600_000,
  );

  it('every step, by everybody, in whatever state the ticket is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...steps),
        who,
        fc.nat(5),
        fc.nat(1),
        changes,
        fc.boolean(),
        async (action, name, which, reason, some, whole) => {
          const ticket = world.tickets[which];
          if (!ticket) return;
          const { version } = await look(world.clients.agent, ticket);
          const agent = world.clients.agent;
          const now = ok<{ actions: { name: string; form: { name: string }[] }[] }>(
            await agent.get('/api/catalogue').then(() => agent.get(`/api/tickets/${ticket.id}`)),
          );
          const form = now.actions.find((one) => one.name === action)?.form.map((field) => field.name);
          const all = { ...filled(world), reason: reasons[reason] ?? '' };
          const body = Object.fromEntries(
            Object.entries(all).filter(([field]) => !whole || !form || form.includes(field)),
          );
          const sent = changed({ version, ...body }, some);
          const answer = await world.clients[name].post(`/api/tickets/${ticket.id}/actions/${action}`, asBody(sent));
          isAnAnswer(answer);
        },
      ),
      { numRuns: 400 },
    );
    for (const ticket of world.tickets) await world.clients.agent.get(`/api/tickets/${ticket.id}`).expect(200);
  }, 600_000);

  it('every address and every query', async () => {
    const reads = () => routesOf(hotline).filter((route) => route.startsWith('GET /api'));
    const names = [
      'q',
      'limit',
      'cursor',
      'line',
      'topic',
      'state',
      'outletId',
      'countyId',
      'county',
      'agentId',
      'phone',
      'sort',
      'audience',
      'departmentId',
      'group',
      'from',
      'to',
      'by',
      'open',
      'format',
      'kind',
      'mine',
      'extra',
    ];
    const query = fc.array(fc.tuple(fc.constantFrom(...names), hostile), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(100),
        fc.oneof(fc.constant(''), fc.string({ unit: 'binary' })),
        query,
        who,
        async (which, id, asked, name) => {
          const all = reads();
          const route = all[which % all.length]?.slice(4) ?? '';
          const part = encodeURIComponent((id || String(world.tickets[0]?.id)).replaceAll(/\p{Surrogate}/gu, ''));
          const search = new URLSearchParams(
            asked.map(([key, value]): [string, string] => [
              key,
              typeof value === 'string' ? value : JSON.stringify(value),
            ]),
          );
          const path = `${route.replaceAll(/:\w+/g, part)}?${String(search).slice(0, 8_000)}`;
          isAnAnswer(await world.clients[name].get(path));
        },
      ),
      { numRuns: 400 },
    );
  }, 600_000);

  it('uploads of anything, called anything', async () => {
    const parts = fc.record({
      name: fc.oneof(
        fc.constantFrom(
          'a.txt',
          'a.csv',
          'a.png',
          'a.pdf',
          'a.docx',
          'a.xlsx',
          '../../a.txt',
          '',
          '.',
          '.txt',
          'con.txt',
          'a.txt\u0000.png',
        ),
        fc.string({ unit: 'binary' }),
      ),
      bytes: fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(Buffer.from('PK\u0003\u0004'), Buffer.from('%PDF-1.7'), Buffer.from('文字')),
      ),
      path: fc.constantFrom('/api/files', '/api/imports'),
      fields: fc.dictionary(
        fc.constantFrom('kind', 'mode', 'dryRun', 'extra'),
        fc.constantFrom('outlets', 'staff', 'true', '', '资'.repeat(20_000)),
        { maxKeys: 3 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(parts, async ({ name, bytes, path, fields }) => {
        const client = path === '/api/files' ? world.clients.agent : world.clients.admin;
        isAnAnswer(
          await client.upload(path, name.replaceAll(/[\r\n"\p{Surrogate}]/gu, ''), Buffer.from(bytes), fields),
        );
      }),
      { numRuns: 150 },
    );
  }, 600_000);

  it('forms that break off, or that never were forms', async () => {
    const { cookie, me } = world.clients.admin;
    const send = (path: string, type: string, body: string) =>
      request(hotline.url)
        .post(path)
        .set({ cookie, 'x-csrf-token': String(me.csrfToken), 'content-type': type })
        .send(body);
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n';
    for (const path of ['/api/files', '/api/imports']) {
      for (const [type, body] of [
        ['multipart/form-data', 'x'],
        ['multipart/form-data; boundary=b', ''],
        ['multipart/form-data; boundary=b', 'x'],
        ['multipart/form-data; boundary=b', head],
        ['multipart/form-data; boundary=b', `${head}\r\nhalf a file`],
        ['multipart/form-data; boundary=b', `--b\r\n\r\nno name\r\n--b--\r\n`],
        ['multipart/form-data; boundary=b', `--b\r\n${'x'.repeat(100_000)}: y\r\n\r\nx\r\n--b--\r\n`],
        ['application/json', '{}'],
      ] as const) {
        const client = path === '/api/files' ? world.clients.agent : world.clients.admin;
        const answer = await send(path, type, body).set({
          cookie: client.cookie,
          'x-csrf-token': String(client.me.csrfToken),
        });
        expect({ path, type, body: body.slice(0, 80), ok: answer.status >= 400 && answer.status < 500 }).toEqual({
          path,
          type,
          body: body.slice(0, 80),
          ok: true,
        });
        isAnAnswer(answer);
      }
    }
  });
});
