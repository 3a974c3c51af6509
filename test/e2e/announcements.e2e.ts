import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type Announcement,
  confirm,
  expire,
  inBranchTime,
  type List,
  mine,
  notice,
  publish,
  published,
  readers,
  revise,
  unread,
  view,
  write,
} from '../support/announcements.js';
import { type Client, ok } from '../support/client.js';
import { Hotline, mondayMorning } from '../support/hotline.js';
import { expectBothLanguages, expectProblem, rowCounts } from '../support/problems.js';
import { Screen } from '../support/screen.js';
import { branch } from '../support/work.js';

/** Who could be meant, in the order of the columns below. */
const people = [
  'outlet-xl001', // core, Xinluo
  'outlet-xl005', // ordinary, Xinluo
  'outlet-yd001', // core, Yongding
  'outlet-zp006', // rural station, Zhangping
  'agent1',
  'market1', // no county
  'office-xinluo1',
  'office-yongding1',
  'officelead-xinluo1',
  'manager-xinluo1',
  'manager-yongding1',
  'chiefsup-xinluo1',
  'maintainer-xinluo1',
  'supervisor1',
  'editor1',
  'auditor1',
  'admin1',
] as const;

const everyRole = [
  'partner',
  'agent',
  'supervisor',
  'handler',
  'department_lead',
  'maintainer',
  'channel_manager',
  'channel_supervisor',
];

/** `x`: meant. Counties by code. */
// oxfmt-ignore
const matrix: { roles: string[]; counties: string[]; tiers: string[]; meant: string }[] = [
  { roles: ['partner'], counties: [], tiers: [],                                        meant: 'xxxx.............' },
  { roles: ['partner'], counties: ['xinluo'], tiers: [],                                meant: 'xx...............' },
  { roles: ['partner'], counties: [], tiers: ['core'],                                  meant: 'x.x..............' },
  { roles: ['partner'], counties: ['xinluo', 'zhangping'], tiers: ['rural_station', 'ordinary'], meant: '.x.x.............' },
  { roles: ['handler'], counties: [], tiers: [],                                        meant: '.....xxx.........' },
  { roles: ['handler'], counties: ['yongding'], tiers: [],                              meant: '.....x.x.........' },
  { roles: ['agent'], counties: ['xinluo'], tiers: [],                                  meant: '....x............' },
  { roles: ['supervisor'], counties: [], tiers: [],                                     meant: '.............x...' },
  { roles: ['channel_manager'], counties: ['yongding'], tiers: [],                      meant: '..........x......' },
  { roles: ['channel_manager', 'channel_supervisor'], counties: ['xinluo'], tiers: [],  meant: '.........x.x.....' },
  { roles: ['department_lead', 'maintainer'], counties: [], tiers: [],                  meant: '........x...x....' },
  { roles: ['partner', 'agent'], counties: ['yongding'], tiers: ['core'],               meant: '..x.x............' },
  { roles: everyRole, counties: [], tiers: [],                                          meant: 'xxxxxxxxxxxxxx...' },
];

const nobodyHas = '01932d3c-0000-7000-8000-00000000dead';

describe('announcements', () => {
  let hotline: Hotline;
  let editor: Client;
  let supervisor: Client;
  let xl001: Client;
  let ids: Awaited<ReturnType<typeof branch>>;
  const clients = new Map<string, Client>();
  const clientOf = (name: string): Client => clients.get(name) ?? hotline.nobody();

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
    for (const name of people) clients.set(name, await hotline.as(name));
    editor = clientOf('editor1');
    supervisor = clientOf('supervisor1');
    xl001 = clientOf('outlet-xl001');
  });
  afterAll(() => hotline?.stop());
  beforeEach(() => hotline.clock.set(mondayMorning));

  const countyIds = (codes: readonly string[]): string[] => codes.map((code) => ids.county[code] ?? '');
  const english = (client: Client): Promise<Client> => client.patch('/api/me', { language: 'en' }).then(() => client);

  describe('reach exactly those for whom they are meant', () => {
    const screens = new Map<string, Screen>();
    beforeAll(async () => {
      for (const name of people) {
        const screen = await Screen.open(hotline.url, { cookie: clientOf(name).cookie });
        await screen.look(['me']);
        screens.set(name, screen);
      }
    });
    afterAll(() => {
      for (const screen of screens.values()) screen.close();
    });
    const heard = (name: string, id: string): boolean =>
      screens.get(name)?.events.some(({ subject, type }) => subject.id === id && type === 'announcement.changed') ??
      false;

    it.each(matrix)('$roles in $counties of $tiers', async ({ meant, ...audience }) => {
      const made = await published(editor, { audience: { ...audience, counties: countyIds(audience.counties) } });
      // What everybody is meant by comes after it: who has heard of that has heard of this, or never will.
      const barrier = await published(editor, { audience: { roles: everyRole, counties: [], tiers: [] } });
      for (const [index, name] of people.entries()) {
        const client = clientOf(name);
        const isMeant = meant[index] === 'x';
        if (index < 14) await screens.get(name)?.until(() => heard(name, barrier.id), `the barrier for ${name}`);
        const isFollower = client.me.rights instanceof Array && client.me.rights.includes('announcement.follow');
        const seen = await client.get(`/api/announcements/${made.id}`);
        const receipt = await confirm(client, made);
        expect({
          name,
          listed: (await mine(client)).some(({ id }) => id === made.id),
          heard: heard(name, made.id),
          forMe: seen.status === 200 && seen.body.forMe,
          receipt: receipt.status,
        }).toEqual({ name, listed: isMeant, heard: isMeant, forMe: isMeant, receipt: isMeant ? 201 : 404 });
        if (!isMeant && !isFollower) expectProblem(seen, 404, 'announcement.not_found');
        if (!isMeant) expectProblem(receipt, 404, 'announcement.not_found');
      }
      for (const one of [made, barrier]) ok(await expire(editor, await view(editor, one)));
    });

    it('and nobody before they begin, after they have ended, or as drafts', async () => {
      const everybody = { roles: everyRole, counties: [], tiers: [] };
      const draft = await write(editor, { audience: everybody });
      const planned = await published(editor, {
        audience: everybody,
        validFrom: inBranchTime('2026-11-24T09:00:00'),
      });
      const gone = await published(editor, { audience: everybody });
      ok(await expire(editor, gone));
      for (const one of [draft, planned, gone]) {
        for (const name of people.slice(0, 14)) {
          expect((await mine(clientOf(name))).map(({ id }) => id)).not.toContain(one.id);
          expect(await unread(clientOf(name))).not.toContain(one.id);
          expectProblem(await confirm(clientOf(name), { ...one, edition: 1 }), 404, 'announcement.not_found');
        }
        for (const name of ['outlet-xl001', 'market1', 'maintainer-xinluo1', 'admin1'])
          expectProblem(await clientOf(name).get(`/api/announcements/${one.id}`), 404, 'announcement.not_found');
      }
      for (const name of ['outlet-xl001', 'agent1', 'manager-xinluo1'])
        expectProblem(await clientOf(name).get(`/api/announcements/${draft.id}`), 404, 'announcement.not_found');
      for (const name of ['editor1', 'supervisor1', 'auditor1'])
        expect((await view(clientOf(name), draft)).forMe).toBe(false);

      await hotline.passTo(inBranchTime('2026-11-24T09:00:00'));
      const later = await hotline.as('outlet-xl001');
      expect(await unread(later)).toContain(planned.id);
      await screens.get('outlet-xl001')?.until(() => heard('outlet-xl001', planned.id), 'what has begun');
      expect(heard('outlet-xl001', draft.id)).toBe(false);
      ok(await expire(await hotline.as('editor1'), await view(await hotline.as('editor1'), planned)));
    });

    it('a person who moves to another place reads what is meant there', async () => {
      const here = await published(editor, {
        audience: { roles: ['partner'], counties: countyIds(['xinluo']), tiers: [] },
      });
      const there = await published(editor, {
        audience: { roles: ['partner'], counties: countyIds(['yongding']), tiers: [] },
      });
      const move = (code: string) =>
        hotline.sql.rows({ text: `UPDATE users SET outlet_id = $1 WHERE username = 'outlet-xl005'` }, [
          ids.outlet[code],
        ]);
      await move('YD002');
      const moved = await hotline.as('outlet-xl005');
      expect(await unread(moved)).toEqual([there.id]);
      expectProblem(await moved.get(`/api/announcements/${here.id}`), 404, 'announcement.not_found');
      await move('XL005');
      for (const one of [here, there]) ok(await expire(editor, one));
    });
  });

  describe('are followed', () => {
    it('by the hotline, editors and auditors everywhere, by the people of a county where it reaches them', async () => {
      const made = await published(editor, {
        audience: { roles: ['partner', 'channel_manager'], counties: countyIds(['yongding']), tiers: [] },
      });
      for (const name of ['agent1', 'supervisor1', 'editor1', 'auditor1', 'manager-yongding1'])
        expect((await readers(clientOf(name), made)).map(({ code }) => code)).toEqual([
          'YD001',
          'YD002',
          'YD003',
          'YD004',
          'YD005',
          'YD006',
        ]);
      for (const name of ['manager-xinluo1', 'chiefsup-xinluo1'])
        for (const what of ['', '/readers', '/figures', '/readers/export'])
          expectProblem(
            await clientOf(name).get(`/api/announcements/${made.id}${what}`),
            404,
            'announcement.not_found',
          );

      const everywhere = await published(editor);
      const own = await readers(clientOf('manager-xinluo1'), everywhere, `county=${ids.county.yongding}`);
      expect(own.every(({ code }) => code?.startsWith('XL'))).toBe(true);
      const figures = ok<{ counties: { countyId: string }[] }>(
        await clientOf('manager-xinluo1').get(`/api/announcements/${everywhere.id}/figures`),
      );
      expect(figures.counties.map(({ countyId }) => countyId)).toEqual([ids.county.xinluo]);
    });

    it('with the figures of each county, the readers, and a file of them', async () => {
      const made = await published(editor, { audience: { roles: ['partner', 'agent'], counties: [], tiers: [] } });
      ok(await confirm(xl001, made));
      ok(await confirm(clientOf('agent1'), made));
      const figures = ok<{
        counties: { countyId: string; outlets: number; read: number; told: number; unread: number }[];
        staff: { people: number; read: number };
      }>(await supervisor.get(`/api/announcements/${made.id}/figures`));
      expect(figures.staff).toEqual({ people: 3, read: 1 });
      expect(figures.counties).toHaveLength(7);
      expect(figures.counties.find(({ countyId }) => countyId === ids.county.xinluo)).toMatchObject({
        outlets: 10,
        read: 1,
        told: 0,
        unread: 9,
      });
      const [first] = await readers(supervisor, made, 'state=read');
      expect(first).toMatchObject({ code: 'XL001', readVia: 'web', readBy: '林德盛', attempts: 0, heldBy: null });
      expect(first?.numbers).toEqual(['0597****010', '159****1011']);
      expect((await readers(supervisor, made, 'of=staff&state=unread')).map(({ name }) => name)).toEqual(
        expect.arrayContaining(['黄晓燕', '罗嘉慧']),
      );
      const seen: (string | null)[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query = `limit=7&state=unread${cursor && `&cursor=${cursor}`}`;
        const page: List<{ code: string | null }> = ok(
          await supervisor.get(`/api/announcements/${made.id}/readers?${query}`),
        );
        seen.push(...page.items.map(({ code }) => code));
        cursor = page.nextCursor;
      }
      expect(seen).toHaveLength(45);
      expect(seen).toEqual([...new Set(seen)].toSorted());
      const file = await supervisor.get(`/api/announcements/${made.id}/readers/export?state=unread`);
      expect(file.status).toBe(200);
      expect(file.headers['content-disposition']).toContain(encodeURIComponent('公告阅读情况'));
    });

    it('live: a reading is heard by those who follow and not by other outlets', async () => {
      const made = await published(editor);
      const screenOf = async (name: string, topics: string[]): Promise<Screen> => {
        const screen = await Screen.open(hotline.url, { cookie: clientOf(name).cookie });
        await screen.look(topics);
        return screen;
      };
      const topics = ['me', 'announcements', `announcement:${made.id}`];
      const hears = await Promise.all(
        ['agent1', 'editor1', 'manager-xinluo1', 'outlet-xl001'].map((name) => screenOf(name, topics)),
      );
      const deaf = await Promise.all(
        ['outlet-xl005', 'manager-yongding1', 'market1'].map((name) => screenOf(name, topics)),
      );
      ok(await confirm(xl001, made));
      const read = (screen: Screen): boolean => screen.events.some(({ type }) => type === 'announcement.read');
      for (const screen of hears) await screen.until(() => read(screen), 'the reading');
      // Something for everybody: what was to be heard before it was heard.
      const barrier = await published(editor, { audience: { roles: everyRole, counties: [], tiers: [] } });
      for (const screen of deaf) {
        await screen.until(() => screen.events.some(({ subject }) => subject.id === barrier.id), 'the barrier');
        expect(read(screen)).toBe(false);
      }
      for (const screen of [...hears, ...deaf]) screen.close();
    });
  });

  describe('are confirmed', () => {
    it('once, however often somebody presses, at the same time too', async () => {
      const made = await published(editor);
      expect(await unread(xl001)).toContain(made.id);
      const answers = await Promise.all(Array.from({ length: 6 }, () => confirm(xl001, made)));
      expect(new Set(answers.map((answer) => ok<{ id: string }>(answer).id)).size).toBe(1);
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
      hotline.clock.advance(60_000);
      expect(ok<{ id: string }>(await confirm(xl001, made)).id).toBe(answers[0]?.body.id);
      const kept = await hotline.sql.rows(
        { text: `SELECT via FROM announcement_receipts WHERE announcement_id = $1` },
        [made.id],
      );
      expect(kept).toEqual([{ via: 'web' }]);
      expect(await unread(xl001)).not.toContain(made.id);
    });

    it('is no matter of looking: list and page leave it unread', async () => {
      const made = await published(editor);
      await mine(xl001);
      await view(xl001, made);
      expect(await unread(xl001)).toContain(made.id);
    });

    it('for the whole outlet, while each of its people may still confirm', async () => {
      const made = await published(editor);
      const colleague = await secondUser('XL002', 'outlet-xl002-b');
      const owner = await hotline.as('outlet-xl002');
      ok(await confirm(owner, made));
      expect(await unread(colleague)).not.toContain(made.id);
      expect(await view(colleague, made)).toMatchObject({ readAt: null, outletReadAt: expect.any(String) });
      ok(await confirm(colleague, made));
      expect((await view(colleague, made)).readAt).not.toBeNull();
      const found = (await readers(supervisor, made, 'state=read')).filter(({ code }) => code === 'XL002');
      expect(found).toMatchObject([{ readBy: '张永昌' }]);
    });

    it('anew only for an edition that must be read again', async () => {
      const made = await published(editor);
      ok(await confirm(xl001, made));
      const second = ok<Announcement>(await revise(editor, made, { readAgain: false, body: '更正错别字' }));
      expect(second).toMatchObject({ edition: 2, body: '更正错别字' });
      expect(await unread(xl001)).not.toContain(made.id);
      expect(ok<{ edition: number }>(await confirm(xl001, second)).edition).toBe(1);
      const third = ok<Announcement>(await revise(editor, second, { readAgain: true, body: '首充改为 100 元起' }));
      expect(await unread(xl001)).toContain(made.id);
      expect((await view(xl001, third)).readAt).toBeNull();
      const stale = expectProblem(await confirm(xl001, second), 409, 'announcement.stale');
      expect(stale.current).toMatchObject({ edition: 3, body: '首充改为 100 元起' });
      expect(ok<{ edition: number }>(await confirm(xl001, third)).edition).toBe(3);
      const editions = await hotline.sql.rows(
        {
          text: `SELECT edition, read_again, by_author, content ->> 'body' AS body FROM announcement_editions
                 WHERE announcement_id = $1 ORDER BY edition`,
        },
        [made.id],
      );
      expect(editions).toMatchObject([
        { edition: 1, by_author: true },
        { edition: 2, read_again: false, body: '更正错别字' },
        { edition: 3, read_again: true, body: '首充改为 100 元起' },
      ]);
    });

    it('and what was confirmed cannot be taken back', async () => {
      const made = await published(editor);
      ok(await confirm(xl001, made));
      for (const text of [
        'UPDATE announcement_receipts SET at = now()',
        'DELETE FROM announcement_receipts',
        'TRUNCATE announcement_receipts',
        `UPDATE announcement_editions SET content = '{}'`,
        'DELETE FROM announcement_editions',
      ])
        await expect(hotline.sql.rows({ text })).rejects.toThrow('append-only');
    });
  });

  const secondUser = async (code: string, username: string): Promise<Client> => {
    await hotline.sql.rows(
      {
        text: `INSERT INTO users (id, username, display_name, password_hash, roles, outlet_id)
               SELECT gen_random_uuid(), $2, '店员', password_hash, '{partner}', $1 FROM users WHERE username = 'outlet-xl001'`,
      },
      [ids.outlet[code], username],
    );
    return hotline.as(username);
  };

  describe('are listed', () => {
    it('to their readers: what must be read first, then the newest, in pages', async () => {
      await hotline.sql.rows({
        text: `UPDATE announcements SET state = 'expired', expired_at = now() WHERE state = 'published'`,
      });
      const made: Announcement[] = [];
      for (const [index, mustRead] of [true, false, true, false, true].entries()) {
        const day = `2026-11-${10 + index}T08:00:00`;
        made.push(await published(editor, { mustRead, title: `公告 ${index}`, validFrom: inBranchTime(day) }));
      }
      ok(await confirm(xl001, made[4] as Announcement));
      const titles = (await mine(xl001)).map(({ title }) => title);
      expect(titles).toEqual(['公告 2', '公告 0', '公告 4', '公告 3', '公告 1']);
      const paged: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: List<Announcement> = ok(
          await xl001.get(`/api/announcements?limit=2${cursor && `&cursor=${cursor}`}`),
        );
        paged.push(...page.items.map(({ title }) => title));
        cursor = page.nextCursor;
      }
      expect(paged).toEqual(titles);
      expect(await unread(xl001)).toEqual([made[2]?.id, made[0]?.id]);
    });

    it('by state to those who follow, drafts to those who write', async () => {
      const draft = await write(editor, { title: '草稿一份' });
      const statesOf = async (name: string): Promise<number[]> => {
        const answers = await Promise.all(
          ['draft', 'published', 'expired'].map((state) => clientOf(name).get(`/api/announcements?state=${state}`)),
        );
        return answers.map(({ status }) => status);
      };
      expect(await statesOf('editor1')).toEqual([200, 200, 200]);
      expect(await statesOf('auditor1')).toEqual([200, 200, 200]);
      expect(await statesOf('agent1')).toEqual([403, 200, 200]);
      expect(await statesOf('manager-xinluo1')).toEqual([403, 200, 200]);
      expect(await statesOf('outlet-xl001')).toEqual([403, 403, 403]);
      const { items } = ok<List<Announcement>>(await editor.get('/api/announcements?state=draft'));
      expect(items.map(({ id }) => id)).toContain(draft.id);
      const english = clientOf('admin1');
      await english.patch('/api/me', { language: 'en' });
      expectBothLanguages(
        expectProblem(await xl001.get('/api/announcements?state=draft'), 403, 'announcement.not_listed'),
        expectProblem(await english.get('/api/announcements?state=draft'), 403, 'announcement.not_listed'),
      );
    });
  });

  describe('are written', () => {
    it('and changed on the version that was seen', async () => {
      const draft = await write(editor);
      const put = (client: Client, version: number, more: object) =>
        client.put(`/api/announcements/${draft.id}`, { ...notice(more), version });
      const changed = ok<Announcement>(await put(editor, 1, { title: '改过的' }));
      expect(changed).toMatchObject({ version: 2, title: '改过的', state: 'draft' });
      const stale = expectProblem(
        await put(clientOf('supervisor1'), 1, { title: '别人的' }),
        409,
        'announcement.stale',
      );
      expect(stale.current).toMatchObject({ version: 2, title: '改过的' });
      const both = await Promise.all([put(editor, 2, { title: '甲' }), put(supervisor, 2, { title: '乙' })]);
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    });

    it('once for one key', async () => {
      const before = await rowCounts(hotline);
      const ask = () => editor.post('/api/announcements', notice()).set('idempotency-key', 'announcement-once-1');
      const answers = await Promise.all([ask(), ask(), ask()]);
      expect(new Set(answers.map((answer) => ok<Announcement>(answer).id)).size).toBe(1);
      expect((await rowCounts(hotline)).announcements).toBe((before.announcements ?? 0) + 1);
      expectProblem(
        await editor
          .post('/api/announcements', notice({ title: '别的' }))
          .set('idempotency-key', 'announcement-once-1'),
        422,
        'request.key_reused',
      );
    });

    const script = '# 口径';
    it.each<[string, object, number, string]>([
      ['to nobody', { audience: { roles: [], counties: [], tiers: [] } }, 400, 'request.invalid'],
      ['to auditors', { audience: { roles: ['auditor'], counties: [], tiers: [] } }, 400, 'request.invalid'],
      [
        'to a tier that is none',
        { audience: { roles: ['partner'], counties: [], tiers: ['gold'] } },
        400,
        'request.invalid',
      ],
      ['to a list', { audience: [] }, 400, 'request.invalid'],
      ['without an audience', { audience: undefined }, 400, 'request.invalid'],
      ['without a text', { body: ' \n' }, 400, 'request.invalid'],
      ['too long', { body: script.repeat(10_000) }, 400, 'request.invalid'],
      ['with a field of its own', { urgent: true }, 400, 'request.invalid'],
      ['without a time zone', { validFrom: '2026-11-23T00:00:00' }, 400, 'request.invalid'],
      [
        'to a county that is none',
        { audience: { roles: ['partner'], counties: [nobodyHas], tiers: [] } },
        422,
        'announcement.unknown_county',
      ],
      [
        'to tiers of the staff',
        { audience: { roles: ['agent'], counties: [], tiers: ['core'] } },
        422,
        'announcement.tiers_without_partners',
      ],
      [
        'to end before it begins',
        { validUntil: inBranchTime('2026-11-22T00:00:00') },
        422,
        'announcement.ends_before_it_begins',
      ],
      ['with an article that is none', { articleIds: [nobodyHas] }, 422, 'announcement.unknown_article'],
    ])('not %s', async (_, more, status, code) => {
      const before = await rowCounts(hotline);
      expectProblem(await editor.post('/api/announcements', notice(more)), status, code);
      expect(await rowCounts(hotline)).toEqual(before);
    });

    it('and published, corrected and withdrawn only where the flow is open', async () => {
      const draft = await write(editor);
      const note = '政策调整';
      expectProblem(await revise(editor, draft), 422, 'announcement.not_in_this_state');
      const inChinese = expectProblem(await expire(supervisor, draft, note), 422, 'announcement.not_in_this_state');
      const second = await english(await hotline.as('supervisor2'));
      expectBothLanguages(
        inChinese,
        expectProblem(await expire(second, draft, note), 422, 'announcement.not_in_this_state'),
      );
      const live = await publish(supervisor, draft);
      expect(live).toMatchObject({
        edition: 1,
        state: 'published',
        follow: { author: { name: '王晓岚' }, publishedBy: { name: '邱秀兰' } },
      });
      expectProblem(
        await editor.post(`/api/announcements/${draft.id}/actions/publish`, { version: 1 }),
        409,
        'announcement.stale',
      );
      expectProblem(
        await editor.post(`/api/announcements/${draft.id}/actions/publish`, { version: live.version }),
        422,
        'announcement.not_in_this_state',
      );
      expectProblem(
        await editor.put(`/api/announcements/${draft.id}`, { ...notice(), version: live.version }),
        422,
        'announcement.not_in_this_state',
      );
      expect(live.actions.filter(({ allowed }) => allowed).map(({ name }) => name)).toEqual(['revise', 'expire']);
      expectProblem(await expire(editor, live, ' '), 400, 'request.invalid');
      const gone = ok<Announcement>(await expire(editor, live, note));
      expect(gone).toMatchObject({ state: 'expired', follow: { expiredReason: note, expiredBy: { name: '王晓岚' } } });
      expectProblem(await revise(editor, gone), 422, 'announcement.not_in_this_state');
      const audit = await hotline.sql.rows<{ action: string; change: object | null; reason: string | null }>(
        { text: 'SELECT action, change, reason FROM audit_entries WHERE subject_id = $1 ORDER BY id' },
        [draft.id],
      );
      expect(audit).toEqual([
        { action: 'announcement.published', change: { edition: 1, byAuthor: false }, reason: null },
        { action: 'announcement.expired', change: null, reason: note },
      ]);
    });

    it('never published when their end has passed', async () => {
      const late = await write(editor, { validUntil: inBranchTime('2026-11-23T10:00:00') });
      hotline.clock.set(inBranchTime('2026-11-23T10:00:00'));
      expectProblem(
        await editor.post(`/api/announcements/${late.id}/actions/publish`, { version: late.version }),
        422,
        'announcement.over',
      );
    });

    it('and whom a correction leaves out hears that it is gone', async () => {
      const made = await published(editor, {
        audience: { roles: ['partner'], counties: countyIds(['xinluo', 'yongding']), tiers: [] },
      });
      const screen = await Screen.open(hotline.url, { cookie: xl001.cookie });
      await screen.look(['me']);
      ok(
        await revise(editor, made, { audience: { roles: ['partner'], counties: countyIds(['yongding']), tiers: [] } }),
      );
      await screen.until(() => screen.events.some(({ subject }) => subject.id === made.id), 'the correction');
      expectProblem(await xl001.get(`/api/announcements/${made.id}`), 404, 'announcement.not_found');
      screen.close();
    });
  });
});
