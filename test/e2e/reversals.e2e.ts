import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import {
  callFrom,
  callTo,
  cameTo,
  type Case,
  designated,
  onWay,
  recharged,
  request,
  setMood,
  shown,
  takenIn,
} from '../support/reversal-work.js';
import { waitFor } from '../support/wait-for.js';

const people = {
  agent: 'agent1',
  other: 'agent2',
  supervisor: 'supervisor1',
  manager: 'manager-xinluo1',
  secondManager: 'manager-xinluo2',
  chief: 'chiefsup-xinluo1',
  partner: 'outlet-xl001',
} as const;

describe('a reversal', () => {
  let hotline: Hotline;
  let as: Record<keyof typeof people, Client>;

  beforeAll(async () => {
    const env = { GATEWAY_TIMEOUT_MS: '400', GATEWAY_LOST_AFTER_MS: '1500', GATEWAY_GIVE_UP_AFTER_MS: '60000' };
    hotline = await Hotline.start({ realTime: true, timers: true, env });
    const clients = await Promise.all(
      Object.entries(people).map(async ([name, login]) => [name, await hotline.as(login)] as const),
    );
    as = Object.fromEntries(clients) as typeof as;
  });
  afterAll(() => hotline.stop());
  // Each test begins a month of its own: the outlet's limit is one test's matter.
  beforeEach(() => hotline.sql.rows({ text: `UPDATE reversals SET opened_at = opened_at - interval '40 days'` }));

  const asked = async (ticket: Ticket, what: Case, result: string): Promise<Ticket> => {
    const call = await callTo(as.agent, what.phone);
    return as.agent.acts(ticket, 'contact', { result, callId: call.id });
  };
  const notReached = async (ticket: Ticket, what: Case): Promise<Ticket> => {
    for (let attempt = 0; attempt < 2; attempt += 1) await asked(ticket, what, 'unreached');
    return asked(ticket, what, 'unreached');
  };
  const refused = (ticket: Ticket, action: string): string =>
    ticket.actions.find(({ name }) => name === action)?.reason ?? 'open';
  const letter = async (client: Client, ticket: Ticket): Promise<Ticket> => {
    const bytes = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
    const file = ok<{ id: string }>(await client.upload('/api/files', '担保书.pdf', bytes));
    return client.acts(ticket, 'letter', { files: [file.id] });
  };
  const booked = (ticket: Ticket) =>
    hotline.sql.rows<{ account: string; amount_fen: string }>(
      { text: 'SELECT account, amount_fen FROM ledger_entries WHERE reversal_id = $1 ORDER BY place' },
      [ticket.id],
    );

  const sendingsOf = async (ticket: Ticket): Promise<number | undefined> => {
    const text = 'SELECT sendings FROM reversals WHERE id = $1';
    return (await hotline.sql.rows<{ sendings: number }>({ text }, [ticket.id]))[0]?.sendings;
  };

  it('is confirmed a second time and executed; both sides are booked', async () => {
    const what = await recharged(as.agent, { amount: '50.00' });
    const ticket = await takenIn(as.agent, what);
    expect(ticket).toMatchObject({ line: 'reversal', state: 'in_hand' });
    await onWay(as.agent, ticket, 'confirm');
    await asked(ticket, what, 'agrees');
    expect(await shown(as.agent, ticket)).toMatchObject({ way: 'execute' });
    await as.agent.acts(ticket, 'execute');
    const done = await cameTo(as.agent, ticket, 'reversed');
    expect(await booked(ticket)).toEqual([
      { account: 'outlet:XL001', amount_fen: '5000' },
      { account: `customer:${what.phone}`, amount_fen: '-5000' },
    ]);
    expect(done.clocks.find(({ kind }) => kind === 'reversal')).toMatchObject({ state: 'met' });
    const screen = await shown(as.partner, ticket);
    expect(screen).toMatchObject({ way: 'reversed', month: null });
    expect(screen.steps.every(({ state }) => state === 'done' || state === 'not_needed')).toBe(true);
  });

  it('gives back only what was too much of a wrong amount', async () => {
    const what = await recharged(as.agent, { amount: '100.00' });
    const ticket = await takenIn(as.agent, what, { topic: 'wrong_amount', fields: { intendedAmount: '30' } });
    await onWay(as.agent, ticket, 'confirm');
    await asked(ticket, what, 'agrees');
    await as.agent.acts(ticket, 'execute');
    await cameTo(as.agent, ticket, 'reversed');
    expect((await booked(ticket)).map(({ amount_fen }) => amount_fen)).toEqual(['7000', '-7000']);
  });

  it.each(['refuses', 'not_theirs_refuses'])('ends when the customer %s', async (answer) => {
    const what = await recharged(as.agent);
    const ticket = await takenIn(as.agent, what);
    await onWay(as.agent, ticket, 'confirm');
    expect(await asked(ticket, what, answer)).toMatchObject({ state: 'refused' });
    const { way, steps } = await shown(as.agent, ticket);
    expect(way).toBe('refused');
    expect(steps.slice(2).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'outlet_consent done',
      'hotline_consent ended',
      'approval not_needed',
      'executed ended',
    ]);
    const now = ok<Ticket>(await as.agent.get(`/api/tickets/${ticket.id}`));
    expectProblem(await as.agent.act(now, 'execute'), 422, 'flow.not_in_this_state');
    expect(await booked(ticket)).toEqual([]);
  });

  it('goes to nobody from another number, and on when the outlet calls from a designated one', async () => {
    const what = await recharged(as.agent);
    const stranger = await callFrom(as.agent, '13700000001');
    const outletId = String(as.partner.me.outletId ?? (as.partner.me.outlet as { id: string }).id);
    const ticket = ok<Ticket>(await as.agent.post('/api/tickets', request(what, { callId: stranger.id, outletId })));
    expect(ticket).toMatchObject({ state: 'with_outlet' });
    expect(await shown(as.agent, ticket)).toMatchObject({ way: 'turned_away' });
    expect(refused(ticket, 'execute')).toContain('请换指定号码');
    const call = await callFrom(as.agent, designated);
    await as.agent.acts(ticket, 'accept_call', { callId: call.id });
    await onWay(as.agent, ticket, 'confirm');
  });

  it('is prepared on the portal and waits for its call', async () => {
    const what = await recharged(as.agent);
    const ticket = ok<Ticket>(await as.partner.post('/api/tickets', request(what)));
    expect(await shown(as.partner, ticket)).toMatchObject({ way: 'await_call' });
    const call = await callFrom(as.agent, designated);
    await as.agent.acts(ticket, 'accept_call', { callId: call.id });
    await onWay(as.partner, ticket, 'confirm');
  });

  it('of low value, not reached: the outlet goes on, its customer agrees, the hotline confirms', async () => {
    const what = await recharged(as.agent, { amount: '199.99' });
    const ticket = await takenIn(as.agent, what);
    await onWay(as.agent, ticket, 'confirm');
    await notReached(ticket, what);
    expect(await shown(as.agent, ticket)).toMatchObject({ way: 'outlet_contacts', attempts: 3 });
    await as.partner.acts(ticket, 'outlet_heard', { result: 'agrees' });
    await onWay(as.agent, ticket, 'confirm');
    await asked(ticket, what, 'agrees');
    await as.agent.acts(ticket, 'execute');
    await cameTo(as.agent, ticket, 'reversed');
  });

  it('of low value, not reached, and refused to the outlet: it withdraws, or is cancelled after asking again', async () => {
    const cases = await Promise.all([recharged(as.agent), recharged(as.agent)]);
    const ends: string[] = [];
    for (const [at, what] of cases.entries()) {
      const ticket = await takenIn(as.agent, what);
      await onWay(as.agent, ticket, 'confirm');
      await notReached(ticket, what);
      await as.agent.acts(ticket, 'outlet_heard', { result: 'refuses' });
      let now = await as.agent.acts(ticket, 'withdrawal', { result: at === 0 ? 'agrees' : 'declines' });
      if (at === 1) now = await as.partner.acts(ticket, 'reconfirm', { text: '又问了一次，还是不同意' });
      ends.push(now.state);
    }
    expect(ends).toEqual(['withdrawn', 'cancelled']);
  });

  it('of high value, not reached: letter, the county supervisor signs, another person carries it out', async () => {
    const what = await recharged(as.agent, { amount: '200.00' });
    const ticket = await takenIn(as.agent, what, { topic: 'wrong_amount', fields: { intendedAmount: '20.00' } });
    await onWay(as.agent, ticket, 'confirm');
    await notReached(ticket, what);
    expect(await shown(as.agent, ticket)).toMatchObject({
      way: 'letter',
      signer: 'channel_supervisor',
      path: 'guarantee',
    });
    const page = await as.partner.get(`/api/reversals/${ticket.id}/letter`).expect(200);
    expect(page.text).toMatch(new RegExp(`担保书[^]*${what.serial}[^]*${what.phone}[^]*180.00 元`));
    const filed = await letter(as.partner, ticket);
    expect(filed).toMatchObject({ state: 'to_sign' });
    const seen = ok<Ticket>(await as.manager.get(`/api/tickets/${ticket.id}`));
    expectProblem(await as.manager.act(seen, 'sign', { result: 'signed' }), 403, 'reversal.other_signer');
    await as.chief.acts(ticket, 'sign', { result: 'signed' });
    await as.manager.acts(ticket, 'carry_out');
    await cameTo(as.agent, ticket, 'reversed');
    expect((await booked(ticket)).map(({ amount_fen }) => amount_fen)).toEqual(['18000', '-18000']);
  });

  it('of a suspended number: a manager signs, and may not carry it out', async () => {
    const what = await recharged(as.agent, { state: 'suspended' });
    const ticket = await takenIn(as.agent, what);
    await onWay(as.agent, ticket, 'letter');
    const now = await letter(as.agent, ticket);
    expect(refused(now, 'contact')).toContain('担保');
    await as.manager.acts(ticket, 'sign', { result: 'signed' });
    const signed = ok<Ticket>(await as.manager.get(`/api/tickets/${ticket.id}`));
    expectProblem(await as.manager.act(signed, 'carry_out'), 403, 'reversal.you_signed');
    await as.secondManager.acts(ticket, 'carry_out');
    await cameTo(as.agent, ticket, 'reversed');
  });

  it('ends when the signer rejects, with the reason', async () => {
    const what = await recharged(as.agent, { state: 'stopped' });
    const ticket = await takenIn(as.agent, what);
    await onWay(as.agent, ticket, 'letter');
    await letter(as.partner, ticket);
    const seen = ok<Ticket>(await as.manager.get(`/api/tickets/${ticket.id}`));
    expectProblem(await as.manager.act(seen, 'sign', { result: 'rejected' }), 400, 'request.invalid');
    expect(await as.manager.acts(ticket, 'sign', { result: 'rejected', reason: '担保书没有盖章' })).toMatchObject({
      state: 'rejected',
    });
  });

  it('is late after 72 hours: nothing is taken in, and what waits expires by itself', async () => {
    const late = await recharged(as.agent, { hoursAgo: 72.001 });
    expect(await takenIn(as.agent, late)).toMatchObject({ state: 'expired' });
    const nearly = await recharged(as.agent, { hoursAgo: 72 - 2 / 3600 });
    const ticket = await takenIn(as.agent, nearly);
    expect(ticket).toMatchObject({ state: 'in_hand' });
    const seen = await cameTo(as.agent, ticket, 'expired');
    expectProblem(await as.agent.act(seen, 'execute'), 422, 'flow.not_in_this_state');
  });

  it('goes on only when the carrier knows the recharge as the request tells it', async () => {
    const what = await recharged(as.agent, { amount: '60.00' });
    const ticket = await takenIn(as.agent, { ...what, amount: '600.00' });
    await waitFor(async () => (await shown(as.agent, ticket)).differs !== null);
    expect(await shown(as.agent, ticket)).toMatchObject({ way: 'look_up', differs: { amount: '60.00' } });
    await as.agent.acts(ticket, 'edit', { fields: { ...(request(what) as { fields: object }).fields } });
    await onWay(as.agent, ticket, 'first_consent');
    await as.partner.acts(ticket, 'outlet_asked');
    await onWay(as.agent, ticket, 'confirm');
  });

  it('stays while the look-up fails, and goes on by itself when it answers', async () => {
    await setMood(as.agent, { loseBefore: 1 });
    const what = await recharged(as.agent);
    const ticket = await takenIn(as.agent, what);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await shown(as.agent, ticket)).toMatchObject({ way: 'look_up', facts: { numberState: null } });
    await setMood(as.agent, {});
    await as.agent.acts(ticket, 'look_up');
    await onWay(as.agent, ticket, 'confirm');
  });

  it('whose outcome gets lost is unknown until the gateway is asked, and moved once', async () => {
    const what = await recharged(as.agent);
    const ticket = await takenIn(as.agent, what);
    await onWay(as.agent, ticket, 'confirm');
    await asked(ticket, what, 'agrees');
    await setMood(as.agent, { loseAfter: 1 });
    await as.agent.acts(ticket, 'execute');
    const unknown = await cameTo(as.agent, ticket, 'unknown');
    expect((await shown(as.agent, ticket)).steps.at(-1)).toMatchObject({ kind: 'executed', state: 'awaited' });
    expectProblem(await as.agent.act(unknown, 'execute'), 422, 'flow.not_in_this_state');
    expectProblem(await as.agent.act(unknown, 'cancel', { reason: '不办了' }), 422, 'flow.not_in_this_state');
    await setMood(as.agent, {});
    await cameTo(as.agent, ticket, 'reversed');
    expect(await booked(ticket)).toHaveLength(2);
  });

  it('that never came to the gateway is sent again only when the gateway knows of none', async () => {
    const what = await recharged(as.agent);
    const ticket = await takenIn(as.agent, what);
    await onWay(as.agent, ticket, 'confirm');
    await asked(ticket, what, 'agrees');
    await setMood(as.agent, { loseBefore: 1 });
    await as.agent.acts(ticket, 'execute');
    await cameTo(as.agent, ticket, 'unknown');
    await setMood(as.agent, {});
    await cameTo(as.agent, ticket, 'reversed');
    expect(await sendingsOf(ticket)).toBe(2);
    expect(await booked(ticket)).toHaveLength(2);
  });

  it('that the gateway refuses has failed with the reason, and may be tried again', async () => {
    const what = await recharged(as.agent, { balance: '10.00' });
    const ticket = await takenIn(as.agent, what);
    await onWay(as.agent, ticket, 'confirm');
    await asked(ticket, what, 'agrees');
    await as.agent.acts(ticket, 'execute');
    await cameTo(as.agent, ticket, 'failed');
    expect((await shown(as.agent, ticket)).say).toContain('号码余额不足');
    const { phone } = what;
    await as.agent.post('/sandbox/recharge-gateway/numbers', { phone, state: 'normal', balance: '80.00' }).expect(204);
    await as.agent.acts(ticket, 'execute');
    await cameTo(as.agent, ticket, 'reversed');
    expect(await sendingsOf(ticket)).toBe(2);
  });

  it('that is over takes a note although its recharge is another request now', async () => {
    const what = await recharged(as.agent);
    const ended = await takenIn(as.agent, what);
    await onWay(as.agent, ended, 'confirm');
    await asked(ended, what, 'refuses');
    await takenIn(as.agent, what);
    await as.agent.acts(ended, 'note', { text: '网点又来电，已另开工单' });
  });

  it('is asked for once a recharge, however many ask at once', async () => {
    const what = await recharged(as.agent);
    const calls = await Promise.all([callFrom(as.agent, designated), callFrom(as.other, designated)]);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) => {
        const [client, call] = at % 2 ? [as.agent, calls[0]] : [as.other, calls[1]];
        return client.post('/api/tickets', request(what, { callId: call.id }));
      }),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expectProblem(answer, 409, 'reversal.serial_taken');
    }
  });

  it('is executed once, however many press at once', async () => {
    const what = await recharged(as.agent);
    const ticket = await takenIn(as.agent, what);
    await onWay(as.agent, ticket, 'confirm');
    const ready = await asked(ticket, what, 'agrees');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 ? as.agent : as.other).act(ready, 'execute')),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    await cameTo(as.agent, ticket, 'reversed');
    expect(await booked(ticket)).toHaveLength(2);
  });

  it('past the outlet’s limit of the month waits for a supervisor, who did not take it in', async () => {
    for (let count = 0; count < 10; count += 1) {
      await onWay(as.agent, await takenIn(as.agent, await recharged(as.agent)), 'confirm');
    }
    const what = await recharged(as.agent);
    const ticket = await takenIn(as.supervisor, what);
    await onWay(as.agent, ticket, 'confirm');
    expect(await asked(ticket, what, 'agrees')).toMatchObject({ state: 'to_approve' });
    expect((await shown(as.agent, ticket)).month).toMatchObject({ count: 11, over: true });
    const seen = ok<Ticket>(await as.supervisor.get(`/api/tickets/${ticket.id}`));
    expectProblem(await as.supervisor.act(seen, 'approve', { result: 'approved' }), 403, 'reversal.you_took_it_in');

    const other = await recharged(as.agent);
    const next = await takenIn(as.agent, other);
    await onWay(as.agent, next, 'confirm');
    await asked(next, other, 'agrees');
    await as.supervisor.acts(next, 'approve', { result: 'approved' });
    await as.agent.acts(next, 'execute');
    await cameTo(as.agent, next, 'reversed');
  });

  it('that has come over the limit since it was looked up is not executed before it is approved', async () => {
    const what = await recharged(as.agent);
    const ticket = await takenIn(as.agent, what);
    await onWay(as.agent, ticket, 'confirm');
    const ready = await asked(ticket, what, 'agrees');
    for (let count = 0; count < 10; count += 1) await takenIn(as.agent, await recharged(as.agent));
    expectProblem(await as.agent.act(ready, 'execute'), 422, 'reversal.over_limit');
    await cameTo(as.agent, ticket, 'to_approve');
    expect(await booked(ticket)).toEqual([]);
  });

  it('whose outcome stays unknown is closed by two people who say the same', async () => {
    const cases = await Promise.all([recharged(as.agent), recharged(as.agent)]);
    for (const [at, what] of cases.entries()) {
      const ticket = await takenIn(as.agent, what);
      await onWay(as.agent, ticket, 'confirm');
      await asked(ticket, what, 'agrees');
      await setMood(as.agent, { loseAfter: 1, loseBefore: 1 });
      await as.agent.acts(ticket, 'execute');
      await cameTo(as.agent, ticket, 'unknown');
      const long = `UPDATE reversals SET sent_at = sent_at - interval '1 hour', next_at = now() WHERE id = $1`;
      await hotline.sql.rows({ text: long }, [ticket.id]);
      await cameTo(as.agent, ticket, 'manual_review');
      await setMood(as.agent, {});
      const [said, text] = at === 0 ? ['moved', '网关对账单里有这一笔'] : ['not_moved', '网关确认没有收到'];
      await as.agent.acts(ticket, 'propose_outcome', { result: said, text });
      const seen = ok<Ticket>(await as.supervisor.get(`/api/tickets/${ticket.id}`));
      const unlike = { result: at === 0 ? 'not_moved' : 'moved', text };
      expectProblem(await as.supervisor.act(seen, 'confirm_outcome', unlike), 422, 'reversal.not_the_same');
      const closed = await as.supervisor.acts(ticket, 'confirm_outcome', { result: said, text });
      expect(closed.state).toBe(at === 0 ? 'reversed' : 'failed');
      expect(await booked(ticket)).toHaveLength(at === 0 ? 2 : 0);
    }
  });

  it('is another request when its facts are changed: consents and signatures count no more', async () => {
    const what = await recharged(as.agent, { amount: '80.00' });
    const ticket = await takenIn(as.agent, what, { topic: 'wrong_amount', fields: { intendedAmount: '50.00' } });
    await onWay(as.agent, ticket, 'confirm');
    await asked(ticket, what, 'agrees');
    const { fields } = request(what, { topic: 'wrong_amount', fields: { intendedAmount: '20.00' } }) as {
      fields: object;
    };
    await as.agent.acts(ticket, 'edit', { fields });
    const now = await onWay(as.agent, ticket, 'first_consent');
    expect(now.facts.reversedAmount).toBe('60.00');
  });

  it.each<[string, object, string]>([
    ['a wrong number without the intended one', { intendedPhone: undefined }, 'fields.intendedPhone'],
    ['the same number twice', { intendedPhone: '13800001111', rechargedPhone: '13800001111' }, 'fields.intendedPhone'],
    ['a sum of three decimals', { amount: '50.001' }, 'fields.amount'],
    ['nothing', { amount: '0' }, 'fields.amount'],
    ['a number as a sum', { amount: 50 }, 'fields.amount'],
    ['a time in the future', { rechargedAt: new Date(Date.now() + 3_600_000).toISOString() }, 'fields.rechargedAt'],
    ['no phone number', { rechargedPhone: '12' }, 'fields.rechargedPhone'],
    ['a field nobody knows', { colour: 'red' }, 'fields.colour'],
  ])('is refused with %s', async (_, fields, field) => {
    const what = await recharged(as.agent);
    const call = await callFrom(as.agent, designated);
    const answer = await as.agent.post('/api/tickets', request(what, { callId: call.id, fields }));
    expect(expectProblem(answer, 400, 'request.invalid').errors?.map((error) => error.field)).toContain(field);
  });

  it('takes no call for a consent that was not with the customer', async () => {
    const what = await recharged(as.agent);
    const ticket = await takenIn(as.agent, what);
    await onWay(as.agent, ticket, 'confirm');
    const call = await callTo(as.agent, '13800009999');
    const now = ok<Ticket>(await as.agent.get(`/api/tickets/${ticket.id}`));
    expectProblem(
      await as.agent.act(now, 'contact', { result: 'agrees', callId: call.id }),
      422,
      'reversal.not_this_call',
    );
  });
});
