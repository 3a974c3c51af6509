import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allIds, type Article, Editors, type Page, written } from '../support/articles.js';
import { type Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem, rowCounts } from '../support/problems.js';
import { waitFor } from '../support/wait-for.js';

const nobodyHas = '01932d3c-0000-7000-8000-00000000dead';

/** A16, A17. */
describe('the life of an article', () => {
  let hotline: Hotline;
  let editors: Editors;
  let writer: Client;
  let reviewer: Client;
  let agent: Client;
  let partner: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    editors = await Editors.of(hotline);
    ({ writer, reviewer } = editors);
    agent = await hotline.as('agent1');
    partner = await hotline.as('outlet-xl001');
  });
  afterAll(() => hotline?.stop());

  const act = (who: Client, { id }: { id: string }, name: string, body: object) =>
    who.post(`/api/articles/${id}/actions/${name}`, body);
  const save = (who: Client, { id }: { id: string }, revision: number, more: object = {}) =>
    who.put(`/api/articles/${id}/draft`, { ...written(more), revision });
  const listed = async (who: Client, query: string): Promise<string[]> => allIds(who, `/api/articles?${query}`, 200);
  const kinds = async (id: string, who = writer): Promise<string[]> =>
    ok<Page<{ kind: string }>>(await who.get(`/api/articles/${id}/timeline`)).items.map(({ kind }) => kind);

  it('begins as a draft that nobody but editors and auditors knows of', async () => {
    const draft = await editors.drafted({ title: '空充返销受理时间' });
    expect(draft).toMatchObject({
      slug: 'kong-chong-fan-xiao-shou-li-shi-jian',
      version: 0,
      state: 'draft',
      title: '空充返销受理时间',
      publishedAt: null,
      votes: { helped: 0, notHelped: 0 },
      draft: { revision: 1, state: 'draft', baseVersion: 0, authors: [{ id: writer.me.id }] },
    });
    for (const name of ['agent1', 'supervisor1', 'market1', 'admin1', 'outlet-xl001'])
      expectProblem(await (await hotline.as(name)).get(`/api/articles/${draft.id}`), 404, 'article.not_found');
    expect(await editors.look(draft.id, await hotline.as('auditor1'))).toMatchObject({ state: 'draft', actions: [] });
    for (const path of ['versions', 'versions/1', 'timeline'])
      expectProblem(await agent.get(`/api/articles/${draft.id}/${path}`), 404, 'article.not_found');
  });

  it('is published by another editor, and by nobody who wrote in it', async () => {
    const draft = await editors.drafted();
    const submitted = await editors.step(writer, draft, 'submit');
    expect(submitted.actions.find(({ name }) => name === 'publish')).toMatchObject({ allowed: false });
    const body = { revision: submitted.draft?.revision };
    expectProblem(await act(writer, draft, 'publish', body), 422, 'article.own_draft');
    expectProblem(await act(agent, draft, 'publish', body), 403, 'access.not_allowed');

    const published = ok<Article>(await act(reviewer, draft, 'publish', { ...body, note: '首发' }));
    expect(published).toMatchObject({
      version: 1,
      state: 'published',
      draft: null,
      author: { id: writer.me.id },
      reviewer: { id: reviewer.me.id },
      publishedAt: '2026-11-23T01:00:00.000Z',
    });
    expect(await editors.look(draft.id, partner)).toMatchObject({ title: '亲情网叠加规则', votes: null, draft: null });
    expect(await kinds(draft.id)).toEqual(['publish', 'submit', 'begin']);
    expect(await kinds(draft.id, agent)).toEqual(['publish']);
  });

  it('is sent back with a reason, which the writer sees, and both who wrote are kept from publishing', async () => {
    const draft = await editors.drafted();
    await editors.step(writer, draft, 'submit');
    const { draft: inReview } = await editors.look(draft.id);
    expectProblem(await act(reviewer, draft, 'send_back', { revision: inReview?.revision }), 400, 'request.invalid');
    const back = await editors.step(reviewer, draft, 'send_back', { reason: '缺少例外情形' });
    expect(back).toMatchObject({ state: 'draft', draft: { sentBackReason: '缺少例外情形' } });
    ok(await save(reviewer, draft, back.draft?.revision ?? 0, { body: '补上例外情形' }));
    const again = await editors.step(writer, draft, 'submit');
    expect(again.draft).toMatchObject({ sentBackReason: null, authors: [{}, {}] });
    for (const who of [writer, reviewer])
      expectProblem(await act(who, draft, 'publish', { revision: again.draft?.revision }), 422, 'article.own_draft');
  });

  it('refuses what it cannot publish, in words', async () => {
    const empty = await editors.drafted({ body: '' });
    expectProblem(await act(writer, empty, 'submit', { revision: 1 }), 422, 'article.no_text');
    const over = await editors.drafted({ validUntil: '2026-11-22' });
    expectProblem(await act(writer, over, 'submit', { revision: 1 }), 422, 'article.already_over');
    const current = await editors.published();
    const later = ok<Article>(await save(writer, current, 0, { validFrom: '2026-12-01' }));
    const submit = await act(writer, current, 'submit', { revision: later.draft?.revision });
    expectProblem(submit, 422, 'article.would_leave_gap');
    expectProblem(await act(writer, current, 'levitate', { revision: 1 }), 404, 'article.unknown_action');
    expectProblem(await act(writer, { id: nobodyHas }, 'submit', { revision: 1 }), 404, 'article.not_found');
    expectProblem(await act(writer, current, 'expire', {}), 400, 'request.invalid');
    const wrong = await writer.post(
      '/api/articles',
      written({ region: 'atlantis', ownerDepartment: 'x', validUntil: '2025-01-01' }),
    );
    expect(expectProblem(wrong, 400, 'request.invalid').errors?.map(({ field }) => field)).toEqual([
      'region',
      'ownerDepartment',
      'validUntil',
    ]);
    expectProblem(await writer.post('/api/articles', written({ category: '../..' })), 400, 'request.invalid');
    expectProblem(await writer.post('/api/articles', { ...written(), views: 1 }), 400, 'request.invalid');
  });

  it('is withdrawn at once: not found any more, gone for partners, readable for the staff, back only by review', async () => {
    const article = await editors.published({ title: '全国流量月包补差办法' });
    const search = async (who: Client): Promise<string[]> =>
      ok<Page>(await who.get(`/api/knowledge/search?q=${encodeURIComponent('全国流量月包补差')}`)).items.map(
        ({ id }) => id,
      );
    await waitFor(async () => (await search(partner)).includes(article.id));
    const expired = await editors.step(writer, article, 'expire', { reason: '活动提前结束' });
    expect(expired).toMatchObject({ state: 'expired', version: 1, expiredReason: '活动提前结束' });
    expectProblem(await partner.get(`/api/articles/${article.id}`), 404, 'article.not_found');
    expect(await editors.look(article.id, agent)).toMatchObject({ state: 'expired', body: expect.any(String) });
    expect(await listed(partner, '')).not.toContain(article.id);
    expect(await listed(agent, 'state=expired')).toContain(article.id);
    expectProblem(await act(writer, article, 'expire', { version: 1, reason: 'x' }), 422, 'article.not_in_this_state');

    const renewed = await editors.step(writer, article, 'renew');
    expect(renewed).toMatchObject({ state: 'expired', draft: { state: 'draft', baseVersion: 1 } });
    expectProblem(await act(writer, article, 'renew', { version: 1 }), 422, 'article.has_draft');
    expect(await editors.reviewed(article)).toMatchObject({ state: 'published', version: 2, expiredReason: null });
    expect((await partner.get(`/api/articles/${article.id}`)).status).toBe(200);
    await editors.step(writer, article, 'expire', { reason: '再次结束' });
    for (const who of [agent, partner]) await waitFor(async () => !(await search(who)).includes(article.id));
  });

  it('keeps what it said, word by word, for ever', async () => {
    const article = await editors.published({ title: '版本一', body: '一' });
    await editors.revised(article.id, { title: '版本二', body: '二' });
    const { items } = ok<Page<{ version: number; title: string }>>(
      await agent.get(`/api/articles/${article.id}/versions`),
    );
    expect(items.map(({ version, title }) => [version, title])).toEqual([
      [2, '版本二'],
      [1, '版本一'],
    ]);
    const first = ok<Page<{ version: number }>>(await agent.get(`/api/articles/${article.id}/versions?limit=1`));
    const next = await agent.get(`/api/articles/${article.id}/versions?limit=1&cursor=${first.nextCursor}`);
    expect(ok<Page<{ version: number }>>(next)).toMatchObject({ items: [{ version: 1 }], nextCursor: null });
    await editors.step(writer, article, 'expire', { reason: '过时' });
    expect(ok(await agent.get(`/api/articles/${article.id}/versions/1`))).toMatchObject({
      title: '版本一',
      body: '一',
      note: '首发',
      origin: 'web',
      authors: [{ id: writer.me.id }],
      reviewer: { id: reviewer.me.id },
    });
    for (const version of ['3', '0', '99999999999'])
      expectProblem(
        await agent.get(`/api/articles/${article.id}/versions/${version}`),
        404,
        'article.version_not_found',
      );
    for (const statement of ['UPDATE article_versions SET body = $1', 'DELETE FROM article_versions WHERE body <> $1'])
      await expect(hotline.sql.rows({ text: statement }, ['x'])).rejects.toThrow('append-only');
    await expect(hotline.sql.rows({ text: `UPDATE article_entries SET text = 'x'` })).rejects.toThrow('append-only');
  });

  it('gives a draft up without losing its words, and begins the next one with a revision of its own', async () => {
    const article = await editors.published();
    const draft = ok<Article>(await save(writer, article, 0, { body: '放弃的内容' })).draft;
    const after = await editors.step(reviewer, article, 'discard');
    expect(after).toMatchObject({ state: 'published', draft: null, version: 1 });
    const [kept] = await hotline.sql.rows<{ change: { draft: { body: string } } }>(
      { text: `SELECT change FROM article_entries WHERE article_id = $1 AND kind = 'discard'` },
      [article.id],
    );
    expect(kept?.change.draft.body).toBe('放弃的内容');
    const next = ok<Article>(await save(reviewer, article, 0));
    expect(next.draft?.revision).toBeGreaterThan(draft?.revision ?? 0);
    expectProblem(await save(writer, article, draft?.revision ?? 0), 409, 'article.stale');

    const never = await editors.drafted();
    await editors.step(writer, never, 'discard');
    expect(await editors.look(never.id)).toMatchObject({ state: 'discarded', draft: null });
    expect(await listed(writer, 'state=draft')).not.toContain(never.id);
    expect(ok<Article>(await save(writer, never, 0))).toMatchObject({ state: 'draft' });
  });

  describe('two at once', () => {
    it('save a draft: the later one is shown what stands there, and nothing is lost', async () => {
      const draft = await editors.drafted();
      ok(await save(reviewer, draft, 1, { body: '后来者' }));
      const stale = expectProblem(await save(writer, draft, 1, { body: '先来者' }), 409, 'article.stale');
      expect(stale.current).toMatchObject({ draft: { revision: 2, body: '后来者' } });
      expect(await editors.look(draft.id)).toMatchObject({ draft: { body: '后来者', revision: 2 } });
    });

    it('save in the same moment: exactly one of them', async () => {
      const draft = await editors.drafted();
      const answers = await Promise.all(
        ['甲', '乙', '丙', '丁'].map((body, index) => save(index % 2 ? writer : reviewer, draft, 1, { body })),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    });

    it('publish and save: what is published is what was reviewed', async () => {
      for (let round = 0; round < 5; round += 1) {
        const draft = await editors.drafted({ body: '审核过的' });
        const { draft: inReview } = await editors.step(writer, draft, 'submit');
        const revision = inReview?.revision ?? 0;
        const [publish, back, change] = await Promise.all([
          act(reviewer, draft, 'publish', { revision }),
          act(writer, draft, 'send_back', { revision, reason: '等等' }),
          save(writer, draft, revision, { body: '没审核过的' }),
        ]);
        expect([publish.status, back.status].toSorted()).toEqual([200, 409]);
        expect([409, 422]).toContain(change.status);
        const now = await editors.look(draft.id);
        if (publish.status === 200) expect(now).toMatchObject({ version: 1, body: '审核过的' });
        else expect(now).toMatchObject({ version: 0, draft: { state: 'draft' } });
      }
    });

    it('publish: one version', async () => {
      const draft = await editors.drafted();
      const { draft: inReview } = await editors.step(writer, draft, 'submit');
      const body = { revision: inReview?.revision };
      const answers = await Promise.all(Array.from({ length: 4 }, () => act(reviewer, draft, 'publish', body)));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
      expect(await editors.look(draft.id)).toMatchObject({ version: 1 });
    });

    it('begin articles of one title: each gets a name of its own', async () => {
      const made = await Promise.all(Array.from({ length: 4 }, () => editors.drafted({ title: '同名文章' })));
      expect(new Set(made.map(({ slug }) => slug)).size).toBe(4);
    });
  });

  it('begins once for a repeated request, and refuses a name that is taken', async () => {
    const key = writer.with({ 'idempotency-key': 'begin-an-article-once' });
    const [one, two] = [
      ok<Article>(await key.post('/api/articles', written({ slug: 'asked-for' }))),
      ok<Article>(await key.post('/api/articles', written({ slug: 'asked-for' }))),
    ];
    expect(two).toEqual(one);
    expect(one.slug).toBe('asked-for');
    expectProblem(await writer.post('/api/articles', written({ slug: 'asked-for' })), 409, 'article.slug_taken');
    expectProblem(await writer.post('/api/articles', written({ slug: '../x' })), 400, 'request.invalid');
  });

  it('takes a step once for a repeated request', async () => {
    const draft = await editors.drafted();
    const { draft: inReview } = await editors.step(writer, draft, 'submit');
    const key = reviewer.with({ 'idempotency-key': 'publish-an-article-once' });
    const publish = () => act(key, draft, 'publish', { revision: inReview?.revision });
    const first = ok<Article>(await publish());
    expect(ok<Article>(await publish())).toEqual(first);
    expect(await editors.look(draft.id)).toMatchObject({ version: 1 });
    expectProblem(await act(key, draft, 'publish', { revision: 99 }), 422, 'request.key_reused');
  });

  it('leaves nothing behind when publishing fails half-way', async () => {
    const draft = await editors.drafted();
    const { draft: inReview } = await editors.step(writer, draft, 'submit');
    await hotline.sql.rows({
      text: `CREATE FUNCTION fail_on_purpose() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
             CREATE TRIGGER fail_on_purpose BEFORE INSERT ON article_entries FOR EACH ROW EXECUTE FUNCTION fail_on_purpose()`,
    });
    const before = await rowCounts(hotline);
    expect((await act(reviewer, draft, 'publish', { revision: inReview?.revision })).status).toBe(500);
    expect(await rowCounts(hotline)).toEqual(before);
    expect(await editors.look(draft.id)).toMatchObject({ version: 0, draft: { state: 'in_review' } });
    await hotline.sql.rows({ text: 'DROP FUNCTION fail_on_purpose CASCADE' });
    ok(await act(reviewer, draft, 'publish', { revision: inReview?.revision }));
  });

  describe('lists', () => {
    it('show each article where it stands', async () => {
      const planned = await editors.published({ title: '下月生效', validFrom: '2026-12-01' });
      const expiring = await editors.published({ title: '月底到期', validUntil: '2026-12-23' });
      const lasting = await editors.published({ title: '后年到期', validUntil: '2026-12-24' });
      const drafted = await editors.drafted({ title: '起草中', kind: 'fault' });
      const submitted = await editors.step(writer, await editors.drafted({ title: '审核中' }), 'submit');
      const where = async (who: Client, state: string): Promise<boolean[]> => {
        const ids = await listed(who, `state=${state}`);
        return [planned, expiring, lasting, drafted, submitted].map(({ id }) => ids.includes(id));
      };
      expect(await where(writer, 'planned')).toEqual([true, false, false, false, false]);
      expect(await where(writer, 'published')).toEqual([false, true, true, false, false]);
      expect(await where(writer, 'expiring')).toEqual([false, true, false, false, false]);
      expect(await where(writer, 'draft')).toEqual([false, false, false, true, false]);
      expect(await where(writer, 'in_review')).toEqual([false, false, false, false, true]);
      expect(await where(writer, 'all')).toEqual([true, true, true, false, false]);
      expect(await where(writer, 'draft&kind=fault')).toEqual([false, false, false, true, false]);
      expect(await where(writer, 'draft&kind=policy')).toEqual([false, false, false, false, false]);
      expect(await where(writer, 'draft&mine=true')).toEqual([false, false, false, true, false]);
      expect(await where(reviewer, 'draft&mine=true')).toEqual([false, false, false, false, false]);

      const supervisor = await hotline.as('supervisor1');
      expect(await where(agent, 'planned')).toEqual([true, false, false, false, false]);
      for (const state of ['draft', 'in_review'])
        for (const who of [agent, supervisor, partner])
          expectProblem(await who.get(`/api/articles?state=${state}`), 403, 'access.not_allowed');
      for (const state of ['planned', 'expiring', 'expired', 'all'])
        expectProblem(await partner.get(`/api/articles?state=${state}`), 403, 'access.not_allowed');

      const rows = ok<Page>(await writer.get('/api/articles?state=in_review&limit=200')).items;
      expect(rows.find(({ id }) => id === submitted.id)).toMatchObject({
        title: '审核中',
        state: 'in_review',
        version: 0,
      });
    });

    it('are paged by what changed last, each once, whatever the size of a page', async () => {
      const all = await listed(agent, 'state=all');
      expect(all.length).toBeGreaterThan(24);
      expect(new Set(all).size).toBe(all.length);
      for (const limit of [1, 7]) expect(await allIds(agent, '/api/articles?state=all', limit)).toEqual(all);
      const { items } = ok<Page>(await agent.get('/api/articles?state=all&limit=200'));
      const times = items.map(({ updatedAt }) => updatedAt);
      expect(times).toEqual(times.toSorted().toReversed());
      expectProblem(await agent.get('/api/articles?cursor=bm90aGluZw'), 400, 'request.bad_cursor');
    });

    it('take the filters of the branch', async () => {
      const { items } = ok<Page>(await agent.get('/api/articles?kind=script&category=reversal&limit=200'));
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) expect(item).toMatchObject({ kind: 'script', category: 'reversal' });
      const own = ok<Page>(await agent.get('/api/articles?region=yongding&limit=200')).items;
      expect(own.length).toBeGreaterThan(0);
      for (const item of own) expect(item.region).toBe('yongding');
    });
  });

  describe('what readers think of it', () => {
    it('is one opinion a person and version, which may be changed', async () => {
      const article = await editors.published();
      const vote = (who: Client, body: object) =>
        who.post(`/api/articles/${article.id}/votes`, { version: 1, ...body });
      expect(ok(await vote(agent, { helped: true }))).toMatchObject({ version: 1, helped: true });
      ok(await vote(agent, { helped: false, comment: '没写合约号码' }));
      ok(await vote(partner, { helped: true }));
      expect(await editors.look(article.id)).toMatchObject({ votes: { helped: 1, notHelped: 1 }, myVote: null });
      expect(await editors.look(article.id, agent)).toMatchObject({ votes: null, myVote: { helped: false } });
      await editors.revised(article.id, { body: '写清楚了' });
      expect(await editors.look(article.id)).toMatchObject({ votes: { helped: 0, notHelped: 0 } });
      expectProblem(await vote(partner, { helped: true }), 404, 'article.version_not_found');
      ok(await vote(agent, { helped: true }));
      expectProblem(await vote(agent, { version: 3, helped: true }), 404, 'article.version_not_found');
      expectProblem(await vote(writer, { helped: true }), 403, 'access.not_allowed');
      expectProblem(await vote(agent, { helped: 'yes' }), 400, 'request.invalid');
    });
  });
});
