import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { Screen } from '../support/screen.js';
import { look, step } from '../support/steps.js';
import { branch, consultation, openTicket } from '../support/work.js';

/** Positions are epoch.transaction.row; of one database they grow. */
const place = (position: string): [bigint, bigint] => {
  const [, tx = '0', id = '0'] = position.split('.');
  return [BigInt(tx), BigInt(id)];
};
const grows = (positions: readonly string[]): boolean =>
  positions.every((position, index) => {
    const [tx, id] = place(position);
    const [beforeTx, beforeId] = place(positions[index - 1] ?? '0.0.0');
    return tx > beforeTx || (tx === beforeTx && id > beforeId);
  });

describe('the live stream', () => {
  let hotline: Hotline;
  let ids: Awaited<ReturnType<typeof branch>>;
  let agent: Client;
  let market: Client;
  const screens: Screen[] = [];

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
    agent = await hotline.as('agent1');
    market = await hotline.as('market1');
  });
  afterAll(() => hotline?.stop());
  afterEach(() => {
    for (const screen of screens.splice(0)) screen.close();
  });

  const open = async (client: Client, at = hotline): Promise<Screen> => {
    const screen = await Screen.open(at.url, { cookie: client.cookie });
    screens.push(screen);
    return screen;
  };
  const watching = async (client: Client, topics: readonly string[], at = hotline): Promise<Screen> => {
    const screen = await open(client, at);
    expect(await screen.look(topics)).toMatchObject({ ok: true, replayed: 0 });
    return screen;
  };
  const opened = (code = 'XL001'): Promise<Ticket> => openTicket(agent, consultation({ outletId: ids.outlet[code] }));

  it('tells each change after it happened, in the order in which it happened', async () => {
    const screen = await watching(await hotline.as('agent2'), ['queue:open']);
    const ticket = await opened();
    await screen.hears(ticket.id, 1);
    await step(agent, ticket, 'dispatch', { departmentIds: [ids.department.market] });
    await screen.hears(ticket.id, 2);
    expect((await look(agent, ticket)).version).toBeGreaterThanOrEqual(2);
    await step(market, ticket, 'claim');
    await step(market, ticket, 'answer', { text: '可以' });
    await screen.hears(ticket.id, 4);
    expect(screen.versionsOf(ticket.id)).toEqual([1, 2, 3, 4]);
    expect(screen.events.map(({ type, data }) => [type, data.action, data.state])).toEqual([
      ['ticket.opened', 'open', 'registered'],
      ['ticket.changed', 'dispatch', 'dispatched'],
      ['ticket.changed', 'claim', 'in_progress'],
      ['ticket.changed', 'answer', 'answered'],
    ]);
    expect(grows(screen.events.map((event) => event.position))).toBe(true);
  });

  it('carries ids and what changed, never texts', async () => {
    const screen = await watching(agent, ['queue:open', 'board', 'me']);
    const secret = '内部口径不得外传';
    const ticket = await openTicket(
      agent,
      consultation({ outletId: ids.outlet.XL001, title: secret, description: secret, contactPhone: '15900001012' }),
    );
    const noted = await step(agent, ticket, 'note', { text: secret });
    await screen.hears(ticket.id, noted.version);
    expect(JSON.stringify(screen.events)).not.toMatch(/内部|15900001012|159\*/);
  });

  describe('only to who may see it', () => {
    it('the outlet hears of what it can see, without what goes on inside', async () => {
      const ticket = await opened();
      const screen = await watching(await hotline.as('outlet-xl001'), [
        `ticket:${ticket.id}`,
        'queue:outlet',
        'queue:open',
        'board',
      ]);
      await step(agent, ticket, 'note', { text: '内部备注' });
      await step(agent, ticket, 'edit', { tags: ['加急'] });
      const informed = await step(agent, ticket, 'inform', { text: '正在核实' });
      await screen.hears(ticket.id, informed.version);
      expect(screen.versionsOf(ticket.id)).toEqual([informed.version]);
      for (const { data } of screen.events)
        expect(Object.keys(data).toSorted()).toEqual(['number', 'state', 'version']);
    });

    it('other outlets, counties and departments hear nothing, whatever they look at', async () => {
      const [mine, theirs] = [await opened(), await opened('YD001')];
      const topics = [
        `ticket:${mine.id}`,
        'queue:outlet',
        'queue:county',
        'queue:open',
        'queue:to_dispatch',
        'board',
        'me',
        'queue:my_orders',
        `queue:department:${ids.department.market}`,
        `queue:outlet:${ids.outlet.XL001}`,
        `queue:county:${ids.county.xinluo}`,
        `user:${String(agent.me.id)}`,
        'role:supervisor',
        `ticket:${theirs.id}`,
      ];
      const others = await Promise.all(
        ['outlet-yd001', 'manager-yongding1', 'chiefsup-yongding1', 'office-yongding1'].map((name) => hotline.as(name)),
      );
      const watchers = await Promise.all(others.map((client) => watching(client, topics)));
      await step(agent, mine, 'dispatch', { departmentIds: [ids.department.market] });
      await step(market, mine, 'claim');
      await step(market, mine, 'answer', { text: '可以' });
      await step(agent, mine, 'reply', { text: '可以' });
      // Events come in order: what is heard after their own ticket's reply cannot come later.
      await step(agent, theirs, 'dispatch', { departmentIds: [ids.department['office-yongding']] });
      const last = await step(agent, theirs, 'inform', { text: '已派营业部' });
      for (const screen of watchers) {
        await screen.hears(theirs.id, last.version);
        expect(screen.events.filter((event) => event.subject.id === mine.id)).toEqual([]);
      }
    });

    it('a department hears of its own orders, and that one was taken away', async () => {
      const screen = await watching(market, [`queue:department:${ids.department.market}`]);
      const ticket = await opened();
      await step(agent, ticket, 'dispatch', { departmentIds: [ids.department.market] });
      await screen.hears(ticket.id, 2);
      await step(agent, ticket, 'recall', { reason: '派错' });
      await screen.hears(ticket.id, 3);
      await step(agent, ticket, 'dispatch', { departmentIds: [ids.department.support] });
      const barrier = await openTicket(
        agent,
        consultation({ outletId: ids.outlet.XL001, dispatch: { departmentIds: [ids.department.market] } }),
      );
      await screen.hears(barrier.id, 1);
      expect(screen.versionsOf(ticket.id)).toEqual([2, 3]);
    });

    it('a program hears no more than its token opens', async () => {
      const tokenOf = async (scopes: string[]) =>
        ok<{ token: string }>(await agent.post('/api/auth/tokens', { name: 'live', scopes, days: 1 })).token;
      const openAs = async (scopes: string[]): Promise<Screen> => {
        const screen = await Screen.open(hotline.url, {}, { token: await tokenOf(scopes) });
        screens.push(screen);
        return screen;
      };
      const narrow = await openAs(['account.use']);
      const wide = await openAs(['ticket.read', 'queue.read', 'account.use']);
      const ticket = await opened();
      for (const screen of [narrow, wide])
        await screen.look([`ticket:${ticket.id}`, 'queue:open', 'queue:mine', 'board', 'me']);
      const noted = await step(agent, ticket, 'note', { text: 'x' });
      await wide.hears(ticket.id, noted.version);
      // Something its token does open: a notification for its owner.
      await step(await hotline.as('agent2'), ticket, 'take');
      await narrow.until(() => narrow.events.length > 0, 'its own notification');
      expect(narrow.events.map((event) => event.type)).toEqual(['notification.added']);
      expect(await narrow.here(ticket.id)).toEqual({ ok: false });
    });
  });

  describe('who comes in', () => {
    it('nobody without a session, from another site, or by polling', async () => {
      await expect(Screen.open(hotline.url, {})).rejects.toThrow('access.not_signed_in');
      await expect(
        Screen.open(hotline.url, { cookie: 'hotline_session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }),
      ).rejects.toThrow('access.not_signed_in');
      await expect(
        Screen.open(hotline.url, {}, { token: 'h859_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }),
      ).rejects.toThrow('access.not_signed_in');
      await expect(Screen.open(hotline.url, { cookie: agent.cookie, origin: 'https://evil.example' })).rejects.toThrow(
        'access.not_signed_in',
      );
      await expect(Screen.open(hotline.url, { cookie: agent.cookie }, { transports: ['polling'] })).rejects.toThrow(
        'xhr poll error',
      );
    });

    it.each([
      [undefined],
      [null],
      ['open'],
      [{}],
      [{ topics: 'x' }],
      [{ topics: Array.from({ length: 51 }, String) }],
      [[1, 2]],
    ])('%j is no look', async (body) => {
      const screen = await open(agent);
      expect(await screen.socket.timeout(10_000).emitWithAck('look', body)).toEqual({
        ok: false,
        code: 'request.malformed',
      });
    });

    it.each([
      ['constructor'],
      ['__proto__'],
      ['ticket:'],
      ['queue:'],
      ['queue:department:'],
      ['\u0000'],
      ['x'.repeat(99)],
    ])('looking at %j shows nothing', async (topic) => {
      const screen = await open(agent);
      expect(await screen.look([topic])).toMatchObject({ ok: true });
    });
  });

  describe('going on where it was', () => {
    it('after a break it is told what it missed, in order, and then goes on', async () => {
      const first = await watching(agent, ['queue:open']);
      // Who stays: what this one has heard the server has read, and it is told again to who comes back.
      const witness = await watching(agent, ['queue:open']);
      const ticket = await opened();
      await first.hears(ticket.id, 1);
      first.close();
      for (let index = 0; index < 5; index += 1) await step(agent, ticket, 'note', { text: `断开时 ${index}` });
      await witness.hears(ticket.id, 6);
      const again = await open(agent);
      expect(await again.look(['queue:open'], first.position)).toMatchObject({ ok: true, replayed: 5 });
      await step(agent, ticket, 'note', { text: '之后' });
      await again.hears(ticket.id, 7);
      expect(again.versionsOf(ticket.id)).toEqual([2, 3, 4, 5, 6, 7]);
    });

    it('the position of the answer is enough, also when nothing was heard', async () => {
      const first = await open(agent);
      const looked = await first.look(['queue:open']);
      first.close();
      const witness = await watching(agent, ['queue:open']);
      const ticket = await opened();
      await witness.hears(ticket.id, 1);
      const again = await open(agent);
      expect(await again.look(['queue:open'], looked.ok ? looked.position : '')).toMatchObject({
        ok: true,
        replayed: 1,
      });
      expect(again.versionsOf(ticket.id)).toEqual([1]);
    });

    it.each([
      'nonsense',
      '',
      '1.2',
      '0.0.0',
      '1.99999999999999999999.1',
      `${'9'.repeat(30)}.1.1`,
      'x.1.1',
      '../../etc',
    ])('from a position that is none (%p) it is told to load anew', async (position) => {
      const screen = await open(agent);
      const looked = await screen.look(['queue:open'], position);
      expect(looked).toMatchObject({ ok: true, replayed: 0 });
      // Nothing is a screen that begins now.
      if (position === '') return;
      await screen.until(() => screen.resets.length > 0, 'a reset');
      expect(screen.resets).toEqual(['live.too_far_behind']);
      const ticket = await opened();
      await screen.hears(ticket.id, 1);
    });

    it('from a place the database has not reached (it was set back), too', async () => {
      const screen = await open(agent);
      const looked = await screen.look(['queue:open']);
      const [epoch = ''] = looked.ok ? looked.position.split('.') : [];
      const ahead = await open(agent);
      await ahead.look(['queue:open'], `${epoch}.999999999999.5`);
      await ahead.until(() => ahead.resets.length > 0, 'a reset');
      const ticket = await opened();
      await ahead.hears(ticket.id, 1);
    });

    it('from too far behind, or from before what was cleared away, too', async () => {
      const screen = await watching(agent, ['queue:open']);
      const ticket = await opened();
      await screen.hears(ticket.id, 1);
      await hotline.sql.rows(
        {
          text: `INSERT INTO events (at, type, topics, audience, subject_kind, subject_id, data)
               SELECT now(), 'ticket.changed', '{queue:open}', '{"hotline": true}', 'ticket', $1, '{}' FROM generate_series(1, 2001)`,
        },
        [ticket.id],
      );
      await screen.until(() => screen.events.length > 2_000, 'them all');
      const far = await open(agent);
      await far.look(['queue:open'], screen.events[0]?.position);
      await far.until(() => far.resets.length > 0, 'a reset');
      const near = await open(agent);
      expect(await near.look(['queue:open'], screen.events[1]?.position)).toMatchObject({ replayed: 2_000 });
      await hotline.sql.rows({
        text: `UPDATE event_horizon SET tx = pg_current_xact_id(), id = (SELECT max(id) FROM events)`,
      });
      const old = await open(agent);
      await old.look(['queue:open'], screen.events.at(-1)?.position);
      await old.until(() => old.resets.length > 0, 'a reset');
      await hotline.sql.rows({ text: `UPDATE event_horizon SET tx = '0', id = 0` });
    });
  });

  describe('rights that are taken away', () => {
    /** What happens after the change is in the stream behind it: none of it may reach the screen. */
    const quietAfter = async (
      change: () => Promise<unknown>,
      screen: Screen,
      ticket: Ticket,
      node: Hotline,
    ): Promise<void> => {
      const control = await watching(await node.as('agent2'), [`ticket:${ticket.id}`], node);
      const heard = screen.versionsOf(ticket.id);
      await change();
      for (let index = 0; index < 5; index += 1)
        await control.hears(ticket.id, (await step(agent, ticket, 'note', { text: 'x' })).version);
      expect(screen.versionsOf(ticket.id)).toEqual(heard);
    };
    const rolesOf = async (name: string, roles: string[]) => {
      const admin = await hotline.as('admin1');
      const [user] = ok<{ items: Record<string, unknown>[] }>(await admin.get(`/api/users?q=${name}`)).items;
      const { id, username: _u, hasPassword: _h, ...rest } = user ?? {};
      ok(await admin.patch(`/api/users/${String(id)}`, { ...rest, roles }));
    };

    it.each(['the node that serves the screen', 'another node'])(
      'stop the events at once, when the change comes through %s',
      async (where) => {
        const ticket = await opened();
        const other = where === 'another node' ? await Hotline.start({ beside: hotline }) : hotline;
        const screen = await watching(await other.as('agent3'), [`ticket:${ticket.id}`, 'queue:open', 'board'], other);
        await screen.hears(ticket.id, (await step(agent, ticket, 'note', { text: '还能看到' })).version);
        await quietAfter(() => rolesOf('agent3', ['editor']), screen, ticket, other);
        await rolesOf('agent3', ['agent']);
        await screen.hears(ticket.id, (await step(agent, ticket, 'note', { text: '又能看到' })).version);
        screen.close();
        if (other !== hotline) await other.stop();
      },
    );

    it('who signs out, is disabled or loses the token is shown out', async () => {
      const leaver = await hotline.as('agent3');
      const screen = await watching(leaver, ['queue:open']);
      await leaver.post('/api/auth/logout').expect(204);
      await screen.until(() => screen.goodbyes.length > 0 && screen.socket.disconnected, 'goodbye');
      expect(screen.goodbyes).toEqual(['access.not_signed_in']);

      const made = ok<{ id: string; token: string }>(
        await agent.post('/api/auth/tokens', { name: 'live', scopes: ['ticket.read'], days: 1 }),
      );
      const program = await Screen.open(hotline.url, {}, { token: made.token });
      screens.push(program);
      await agent.delete(`/api/auth/tokens/${made.id}`).expect(204);
      await program.until(() => program.goodbyes.length > 0 && program.socket.disconnected, 'goodbye');

      const admin = await hotline.as('admin1');
      const disabled = await watching(await hotline.as('agent3'), ['queue:open']);
      const [user] = ok<{ items: Record<string, unknown>[] }>(await admin.get('/api/users?q=agent3')).items;
      const { id, username: _u, hasPassword: _h, ...rest } = user ?? {};
      ok(await admin.patch(`/api/users/${String(id)}`, { ...rest, active: false }));
      await disabled.until(() => disabled.goodbyes.length > 0 && disabled.socket.disconnected, 'goodbye');
    });

    it('another session of the same person goes on', async () => {
      const [one, two] = [await hotline.as('agent2'), await hotline.as('agent2')];
      const screen = await watching(two, ['queue:open']);
      await one.post('/api/auth/logout').expect(204);
      const ticket = await opened();
      await screen.hears(ticket.id, 1);
      expect(screen.goodbyes).toEqual([]);
    });
  });

  describe('who looks at the same ticket', () => {
    it('is shown to staff, with who writes; partners neither see nor are seen', async () => {
      const ticket = await opened();
      const topics = [`ticket:${ticket.id}`];
      const [one, two, partner] = await Promise.all([
        watching(agent, topics),
        watching(await hotline.as('agent2'), topics),
        watching(await hotline.as('outlet-xl001'), topics),
      ]);
      const lastSeen = (screen: Screen) => screen.presences.at(-1)?.people.map(({ name, writing }) => [name, writing]);
      expect(await partner.here(ticket.id)).toEqual({ ok: false });
      await one.here(ticket.id);
      await two.here(ticket.id, true);
      await one.until(() => lastSeen(one)?.length === 2, 'both');
      expect(lastSeen(one)).toEqual([
        ['陈思敏', false],
        ['黄晓燕', true],
      ]);
      two.close();
      await one.until(() => lastSeen(one)?.length === 1, 'one alone');
      expect(partner.presences).toEqual([]);
      expect(await (await open(await hotline.as('support1'))).here(ticket.id)).toEqual({ ok: false });
    });
  });
});
