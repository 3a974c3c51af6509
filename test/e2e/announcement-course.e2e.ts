import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type Announcement,
  confirm,
  expire,
  inBranchTime,
  notificationsOf,
  published,
  revise,
  view,
} from '../support/announcements.js';
import { type Client, ok } from '../support/client.js';
import { Hotline, mondayMorning } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { branch } from '../support/work.js';

interface Found {
  items: { id: string; slug: string; kind: string }[];
}

const scriptSlug = 'script-5g-migration';
const policySlug = 'campus-season';

/** Two nodes on one database look for what is due, several times over and at the same time. */
describe('what happens to announcements by itself', () => {
  let one: Hotline;
  let other: Hotline;
  let editor: Client;
  let ids: Awaited<ReturnType<typeof branch>>;

  beforeAll(async () => {
    one = await Hotline.start();
    other = await Hotline.start({ beside: one });
    ids = await branch(one);
  });
  afterAll(async () => {
    await other?.stop();
    await one?.stop();
  });
  beforeEach(async () => {
    one.clock.set(mondayMorning);
    editor = await one.as('editor1');
    await one.sql.rows({ text: `DELETE FROM notifications` });
    await one.sql.rows({ text: `DELETE FROM timers WHERE kind LIKE 'announcement.%'` });
  });

  const passTo = async (at: string): Promise<void> => {
    one.clock.set(inBranchTime(at));
    await Promise.all([one.fireDue(), other.fireDue(), one.fireDue(), other.fireDue()]);
  };
  const reminded = async (): Promise<string[]> =>
    (await notificationsOf(one, 'announcement_reminder')).map(({ username }) => username);
  const inXinluo = (more: object = {}): Promise<Announcement> =>
    published(editor, {
      audience: { roles: ['partner', 'channel_manager'], counties: [ids.county.xinluo], tiers: [] },
      ...more,
    });
  const times = (count: number, names: readonly string[]): string[] =>
    names.flatMap((name) => Array.from({ length: count }, () => name)).toSorted();

  it('reminds those who have not read it, three rounds, each once on two nodes', async () => {
    const made = await inXinluo({ remindAfterHours: 24 });
    ok(await confirm(await one.as('outlet-xl001'), made));
    ok(await confirm(await one.as('manager-xinluo1'), made));
    await passTo('2026-11-24T08:59:59');
    expect(await reminded()).toEqual([]);
    const waiting = ['manager-xinluo2', 'outlet-xl002', 'outlet-xl005'];
    await passTo('2026-11-24T09:00:00');
    expect(await reminded()).toEqual(waiting);
    await passTo('2026-11-25T08:59:59');
    expect(await reminded()).toEqual(waiting);
    ok(await confirm(await one.as('outlet-xl002'), made));
    const left = ['manager-xinluo2', 'outlet-xl005'];
    await passTo('2026-11-25T09:00:00');
    expect(await reminded()).toEqual([...times(2, left), 'outlet-xl002'].toSorted());
    await passTo('2026-11-26T09:00:00');
    await passTo('2026-12-06T09:00:00');
    expect(await reminded()).toEqual([...times(3, left), 'outlet-xl002'].toSorted());
    const reader = await one.as('outlet-xl005');
    const { items } = ok<{ items: { text: string; announcementId: string }[] }>(await reader.get('/api/notifications'));
    expect(items[0]).toMatchObject({
      announcementId: made.id,
      text: '必读公告尚未确认（第 3 次提醒）：校园迎新套餐受理口径',
    });
    expect((await view(await one.as('editor1'), made)).follow?.reminded).toBe(3);
  });

  it('tells nobody but who is reminded, by events of ids alone', async () => {
    const made = await inXinluo();
    await passTo('2026-11-24T09:00:00');
    const events = await one.sql.rows<{ topics: string[]; audience: { users: string[] }; data: object }>(
      { text: `SELECT topics, audience, data FROM events WHERE type = 'notification.added' AND subject_id = $1` },
      [made.id],
    );
    expect(events).toHaveLength(1);
    const { topics = [], audience, data } = events[0] ?? {};
    expect(topics).toHaveLength(5);
    expect(audience?.users.map((id) => `user:${id}`)).toEqual(topics);
    expect(data).toEqual({ kind: 'announcement_reminder' });
  });

  it('reminds nobody of what need not be read, is withdrawn, or ends before', async () => {
    await inXinluo({ mustRead: false });
    const withdrawn = await inXinluo();
    ok(await expire(editor, withdrawn));
    await inXinluo({ validUntil: inBranchTime('2026-11-23T20:00:00') });
    await passTo('2026-11-24T09:00:00');
    await passTo('2026-11-25T09:00:00');
    expect(await reminded()).toEqual([]);
  });

  it('reminds nobody after its end, though the timer of its end has yet to come', async () => {
    const made = await inXinluo({ validUntil: inBranchTime('2026-11-23T20:00:00') });
    await one.sql.rows({ text: `DELETE FROM timers WHERE kind = 'announcement.end'` });
    await passTo('2026-11-24T09:00:00');
    expect(await reminded()).toEqual([]);
    expect(await view(await one.as('editor1'), made)).toMatchObject({ state: 'expired' });
  });

  it('counts the rounds anew for an edition that must be read again', async () => {
    const made = await inXinluo();
    await passTo('2026-11-24T09:00:00');
    expect(await reminded()).toHaveLength(5);
    const evening = await one.as('editor1');
    const audience = { roles: ['channel_manager'], counties: [ids.county.xinluo], tiers: [] };
    ok(await revise(evening, await view(evening, made), { audience, remindAfterHours: 1 }));
    await passTo('2026-11-24T10:00:00');
    await passTo('2026-11-24T11:00:00');
    await passTo('2026-11-24T12:00:00');
    await passTo('2026-11-24T13:00:00');
    expect((await reminded()).filter((name) => name === 'manager-xinluo1')).toHaveLength(4);
  });

  it('begins at its time, and reminds from then on', async () => {
    const made = await inXinluo({ validFrom: inBranchTime('2026-11-24T12:00:00'), remindAfterHours: 2 });
    expect(made).toMatchObject({ state: 'published', inForce: false });
    await passTo('2026-11-24T12:00:00');
    expect(await view(await one.as('outlet-xl001'), made)).toMatchObject({ inForce: true, forMe: true });
    expect(await reminded()).toEqual([]);
    await passTo('2026-11-24T14:00:00');
    expect(await reminded()).toHaveLength(5);
  });

  describe('at its end', () => {
    const find = async (words: string): Promise<Found['items']> =>
      ok<Found>(await (await one.as('agent1')).get(`/api/articles?limit=100${words && `&q=${words}`}`)).items;
    const idOf = async (slug: string): Promise<string> => {
      const found = (await find('')).find((article) => article.slug === slug);
      if (!found) throw new Error(`${slug} is not in force`);
      return found.id;
    };
    const isOffered = async (slug: string): Promise<boolean> =>
      (await find('')).some((article) => article.slug === slug);
    const settled = async (slug: string, offered: boolean): Promise<void> => {
      // Whoever keeps articles in memory hears of it a moment later.
      for (let tries = 0; tries < 100 && (await isOffered(slug)) !== offered; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 25));
      expect(await isOffered(slug)).toBe(offered);
    };
    let script: string;
    let policy: string;
    beforeAll(async () => {
      one.clock.set(mondayMorning);
      [script, policy] = [await idOf(scriptSlug), await idOf(policySlug)];
    });
    beforeEach(async () => {
      await one.sql.rows({
        text: `UPDATE announcements SET state = 'expired', expired_at = now() WHERE state = 'published'`,
      });
    });

    it('what was published is gone, once on two nodes, and its scripts go out of use with it; its policies stay', async () => {
      const made = await inXinluo({
        articleIds: [script, policy],
        validUntil: inBranchTime('2026-11-23T18:00:00'),
      });
      expect((await view(editor, made)).articles.map(({ kind }) => kind).toSorted()).toEqual(['policy', 'script']);
      await passTo('2026-11-23T17:59:59');
      expect(await isOffered(scriptSlug)).toBe(true);
      await passTo('2026-11-23T18:00:00');
      const gone = await view(await one.as('editor1'), made);
      expect(gone).toMatchObject({ state: 'expired', follow: { expiredBy: null, expiredReason: null } });
      expectProblem(
        await (await one.as('outlet-xl001')).get(`/api/announcements/${made.id}`),
        404,
        'announcement.not_found',
      );
      await settled(scriptSlug, false);
      expect(await isOffered(policySlug)).toBe(true);
      const entries = await one.sql.rows(
        { text: `SELECT actor_id, text FROM article_entries WHERE article_id = ANY ($1) AND kind = 'expire'` },
        [[script, policy]],
      );
      expect(entries).toEqual([{ actor_id: null, text: '随公告“校园迎新套餐受理口径”失效停用' }]);
      const [told] = await one.sql.rows<{ count: number }>(
        { text: `SELECT count(*)::int FROM events WHERE subject_id = $1 AND data ->> 'state' = 'expired'` },
        [made.id],
      );
      expect(told?.count).toBe(2);
      await bringBack();
    });

    it('a script that another announcement in force brings stays in use', async () => {
      const [first, second] = [await inXinluo({ articleIds: [script] }), await inXinluo({ articleIds: [script] })];
      ok(await expire(editor, first));
      expect(await isOffered(scriptSlug)).toBe(true);
      ok(await expire(editor, second));
      await settled(scriptSlug, false);
      await bringBack();
    });

    it('all of it or nothing', async () => {
      const made = await inXinluo({ articleIds: [script] });
      await one.sql.rows({
        text: `CREATE FUNCTION refuse_articles() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
               CREATE TRIGGER no_change BEFORE UPDATE ON articles FOR EACH ROW EXECUTE FUNCTION refuse_articles()`,
      });
      expect((await expire(editor, made)).status).toBe(500);
      expect(await view(editor, made)).toMatchObject({ state: 'published', version: made.version });
      await one.sql.rows({ text: 'DROP TRIGGER no_change ON articles; DROP FUNCTION refuse_articles' });
      ok(await expire(editor, made));
      await settled(scriptSlug, false);
      await bringBack();
    });

    const bringBack = async (): Promise<void> => {
      await one.sql.rows(
        { text: 'UPDATE articles SET expired_at = NULL, expired_by = NULL, expired_reason = NULL WHERE id = $1' },
        [script],
      );
      await one.sql.rows(
        {
          text: `INSERT INTO events (at, type, topics, audience, subject_kind, subject_id, data)
                 VALUES (now(), 'articles.changed', '{}', '{}', 'article', $1, '{}')`,
        },
        [script],
      );
      await settled(scriptSlug, true);
    };
  });
});
