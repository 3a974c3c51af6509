import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyBooks, lineOf, putBooked, putReversal, reversal, StatedGateway } from '../support/books.js';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';

interface Found {
  id: string;
  version: number;
  kind: string;
  number: string;
  settledBy: { id: string } | null;
  note: string | null;
  ticket: { id: string } | null;
}
interface Seen extends Ticket {
  topic: string;
  title: string;
  description: string;
  links: { ticketId: string }[];
}

const day = '2026-11-21';

/** MO-6. */
describe('every difference between the books is a ticket of the supervisors', () => {
  let hotline: Hotline;
  let gateway: StatedGateway;
  let supervisor: Client;
  let auditor: Client;

  beforeAll(async () => {
    hotline = await Hotline.start({ at: '2026-11-22T09:00:00+08:00' });
    supervisor = await hotline.as('supervisor1');
    auditor = await hotline.as('auditor1');
  });
  afterAll(() => hotline?.stop());
  beforeEach(async () => {
    gateway = StatedGateway.behind(hotline);
    await emptyBooks(hotline);
  });

  const reconcile = async (): Promise<{ openDifferences: number }> =>
    ok(await supervisor.post('/api/reconciliations', { day }));
  const list = async (query = ''): Promise<Found[]> =>
    ok<{ items: Found[] }>(await auditor.get(`/api/reconciliations/differences?${query}`)).items;
  const open = (): Promise<Found[]> => list('open=true');
  const the = async (number: string): Promise<Found> => {
    const found = (await list()).find((one) => one.number === number);
    if (!found) throw new Error(`${number} is no difference`);
    return found;
  };
  const seen = async (id: string): Promise<Seen> => ok<Seen>(await supervisor.get(`/api/tickets/${id}`));
  const ticketOf = async (number: string): Promise<Seen> => seen((await the(number)).ticket?.id ?? 'none');
  const raised = async (number: string): Promise<Seen> => {
    gateway.lines.push(lineOf(reversal({ number })));
    await reconcile();
    return ticketOf(number);
  };
  const waiting = async (): Promise<string[]> => {
    const { items } = ok<{ items: Ticket[] }>(await supervisor.get('/api/queues/review/tickets?limit=50'));
    return items.map(({ id }) => id);
  };

  it('of each of the four kinds, once, in words, linked to the reversal’s own', async () => {
    const mark = String(Math.random()).slice(2, 8);
    const row = (name: string, more = {}) =>
      reversal({ number: `${name}-${mark}`, serial: `S-${name}-${mark}`, ...more });
    const [only, amount] = [row('T-ONLY'), row('T-AMOUNT')];
    const state = row('T-STATE', { status: 'unknown', state: 'unknown', settledAt: null });
    const ids = [await putBooked(hotline, only), await putBooked(hotline, amount), await putReversal(hotline, state)];
    gateway.lines.push(lineOf(amount, { amountFen: 4_999 }), lineOf(state), lineOf(row('T-THEIRS')));
    await reconcile();
    await reconcile();

    const found = await open();
    expect(new Set(found.map(({ kind }) => kind)).size).toBe(4);
    const tickets = await Promise.all(found.map(({ ticket }) => seen(ticket?.id ?? 'none')));
    expect(tickets.map(({ topic }) => topic)).toEqual(found.map(({ kind }) => kind));
    expect(new Set(tickets.map(({ id }) => id)).size).toBe(4);
    expect(await waiting()).toEqual(expect.arrayContaining(tickets.map(({ id }) => id)));
    expect(tickets.flatMap(({ links }) => links.map(({ ticketId }) => ticketId)).toSorted()).toEqual(ids.toSorted());
    const unequal = await ticketOf(amount.number);
    expect(unequal).toMatchObject({
      line: 'reconciliation',
      number: expect.stringMatching(/^DZ\d{8}-\d{4}$/),
      title: `${amount.number}：金额或号码不一致`,
      channel: 'system',
      state: 'to_verify',
      openedBy: { id: '', name: '系统' },
      outlet: null,
    });
    expect(unequal.description).toContain('已记账 50.00 元，号码 138****0012');
    expect(unequal.description).toContain('已返销 49.99 元，号码 138****0012');
  });

  it('ends with it when it is settled in the books', async () => {
    const ticket = await raised('T-BOOKS');
    const { id, version } = await the('T-BOOKS');
    const note = '对方补录，已要求更正';
    await auditor.post(`/api/reconciliations/differences/${id}/settle`, { version, note }).expect(200);
    const after = await seen(ticket.id);
    expect(after).toMatchObject({ state: 'settled', closedAt: expect.any(String) });
    expect(after.timeline.at(-1)).toMatchObject({ kind: 'settle', text: note, actor: { id: auditor.me.id } });
    expect(await waiting()).not.toContain(ticket.id);
  });

  it('settles it when the ticket is settled, once, and only by a supervisor', async () => {
    const ticket = await raised('T-TICKET');
    expectProblem(
      await (await hotline.as('agent1')).act(ticket, 'settle', { note: '已核' }),
      403,
      'flow.not_your_role',
    );
    expectProblem(await supervisor.act(ticket, 'settle', { note: ' ' }), 400, 'request.invalid');
    const ends = await Promise.all(
      [1, 2, 3].map(() => supervisor.act(ticket, 'settle', { note: '与省公司核对，系重复上报' })),
    );
    expect(ends.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect(await the('T-TICKET')).toMatchObject({
      settledBy: { id: supervisor.me.id },
      note: '与省公司核对，系重复上报',
    });
    expect(await reconcile()).toMatchObject({ openDifferences: 0 });
  });

  it('is settled on one side only when both are pressed at once', async () => {
    const ticket = await raised('T-BOTH');
    const { id, version } = await the('T-BOTH');
    const [book, step] = await Promise.all([
      auditor.post(`/api/reconciliations/differences/${id}/settle`, { version, note: '账上结清' }),
      supervisor.act(ticket, 'settle', { note: '工单结清' }),
    ]);
    expect([book.status, step.status].filter((status) => status === 200)).toHaveLength(1);
    const text = book.status === 200 ? '账上结清' : '工单结清';
    expect((await the('T-BOTH')).note).toBe(text);
    expect((await seen(ticket.id)).timeline.filter(({ kind }) => kind === 'settle').map((entry) => entry.text)).toEqual(
      [text],
    );
  });

  it('ends by itself when the difference has gone, and a new one is opened when it is there again', async () => {
    const ticket = await raised('T-GONE');
    gateway.drop('T-GONE');
    await reconcile();
    const gone = await seen(ticket.id);
    expect(gone.state).toBe('settled');
    expect(gone.timeline.at(-1)).toMatchObject({
      kind: 'gone',
      label: '再次对账已一致，自动结清',
      actor: { name: '' },
    });
    const again = await raised('T-GONE');
    expect(again).toMatchObject({ state: 'to_verify' });
    expect(again.id).not.toBe(ticket.id);
  });

  it('is opened by nobody by hand, and neither partners nor departments see it', async () => {
    const ticket = await raised('T-HIDDEN');
    const byHand = { line: 'reconciliation', topic: 'amount', title: '对账', description: '对账', contactName: '林' };
    for (const name of ['agent1', 'supervisor1', 'outlet-xl001'])
      expectProblem(await (await hotline.as(name)).post('/api/tickets', byHand), 422, 'ticket.not_by_hand');
    for (const name of ['outlet-xl001', 'market1', 'manager-xinluo1'])
      expectProblem(await (await hotline.as(name)).get(`/api/tickets/${ticket.id}`), 404, 'ticket.not_found');
  });
});
