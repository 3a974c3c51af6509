import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { type Announcement, publish, write } from '../support/announcements.js';
import { type Article, Editors, type Page, written } from '../support/articles.js';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { Screen } from '../support/screen.js';
import { waitFor } from '../support/wait-for.js';
import { branch, consultation, openTicket } from '../support/work.js';

/** Stands in the title, the text and the tags of everything in this test, so that every search can find it. */
const word = '赤橙黄绿';
/** Stands in every text that is not the partner's to see, and in none that is. */
const secret = '绝密口径';

/**
 * A8, C1: what a partner of one county is never told, by no route: internal articles, other counties' policies, and what
 * is planned, over, withdrawn, drafted or in review. One article that is theirs stands beside them everywhere, so that
 * nothing passes because nothing is shown at all.
 */
describe('what a partner of Yongding is told of the knowledge base', () => {
  let hotline: Hotline;
  let editors: Editors;
  let partner: Client;
  let agent: Client;
  let ids: Awaited<ReturnType<typeof branch>>;
  let hidden: Record<string, Article>;
  let open: Article[];
  let ticket: Ticket;
  let screen: Screen;

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
    editors = await Editors.of(hotline);
    partner = await hotline.as('outlet-yd001');
    agent = await hotline.as('agent1');
    screen = await Screen.open(hotline.url, { cookie: partner.cookie });
    await screen.look(['articles', 'me', 'queue:outlet', 'board', 'queue:open']);
    const texts = { title: `${word} ${secret}`, tags: [word, secret], body: `${word}：${secret}` };
    const published = (more: object) => editors.published({ ...texts, ...more });
    const withdrawn = await published({});
    await editors.step(editors.writer, withdrawn, 'expire', { reason: secret });
    const drafted = await editors.drafted(texts);
    const inReview = await editors.step(editors.writer, await editors.drafted(texts), 'submit');
    hidden = {
      internal: await published({ audience: 'internal' }),
      'of another county': await published({ region: 'shanghang' }),
      planned: await published({ validFrom: '2026-11-24' }),
      over: await past(texts),
      withdrawn,
      drafted,
      'in review': inReview,
    };
    const own = { title: `${word} 公开`, tags: [word], body: `${word}：公开` };
    open = [await editors.published({ ...own, region: 'yongding' }), await editors.published(own)];
    // The next version of what is open is not.
    ok(await editors.writer.put(`/api/articles/${open[0]?.id}/draft`, { ...written(texts), revision: 0 }));
    const opened = await openTicket(agent, consultation({ outletId: ids.outlet.YD001 }));
    ticket = ok(await agent.act(opened, 'reply', { text: '已为您查到', articleId: hidden.internal?.id }));
    await waitFor(async () => (await search(agent, '')).length > 3);
  });
  afterAll(async () => {
    screen?.close();
    await hotline?.stop();
  });

  /** Ended last night. */
  const past = async (texts: object): Promise<Article> => {
    const article = await editors.published({ ...texts, validUntil: '2026-11-23' });
    await hotline.sql.rows({ text: `UPDATE articles SET valid_until = '2026-11-22' WHERE id = $1` }, [article.id]);
    return article;
  };
  const search = async (who: Client, more: string): Promise<Article[]> =>
    ok<Page>(await who.get(`/api/knowledge/search?q=${encodeURIComponent(word)}&limit=200${more}`)).items;
  const idsOf = (articles: readonly { id: string }[]): string[] => articles.map(({ id }) => id).toSorted();
  /** Nothing hidden stands anywhere in an answer; what is open does where it is said so. */
  const tells = (answer: Response, shown: readonly { id: string }[] = []): void => {
    const text = answer.text ?? JSON.stringify(answer.body);
    expect(text).not.toContain(secret);
    for (const [name, { id }] of Object.entries(hidden))
      expect({ name, told: text.includes(id) }).toEqual({ name, told: false });
    for (const { id } of shown) expect(text).toContain(id);
  };

  it('are all there, for who may know of them', async () => {
    const all = [...Object.values(hidden), ...open];
    for (const { id } of all) expect((await editors.writer.get(`/api/articles/${id}`)).status).toBe(200);
    const found = idsOf(await search(agent, ''));
    for (const name of ['internal', 'of another county']) expect(found).toContain(hidden[name]?.id);
    for (const name of ['planned', 'over', 'withdrawn', 'drafted', 'in review'])
      expect(found).not.toContain(hidden[name]?.id);
  });

  const forged = (): string[] => [
    '',
    '&audience=internal',
    '&audience=partner',
    `&county=${ids.county.shanghang}`,
    '&county=shanghang',
    '&county=shanghang&audience=internal',
  ];

  it('by search: theirs alone, whatever county and audience are asked for', async () => {
    for (const more of forged()) {
      const answer = await partner.get(`/api/knowledge/search?q=${encodeURIComponent(word)}&limit=200${more}`);
      tells(answer, open);
      tells(await partner.get(`/api/knowledge/search?q=${encodeURIComponent(secret)}&limit=200${more}`));
    }
  });

  it('by the list: theirs alone, whatever is asked for', async () => {
    const forgedList = ['', 'audience=internal', `countyId=${ids.county.shanghang}`, 'mine=false', 'kind=policy'];
    for (const more of forgedList) tells(await partner.get(`/api/articles?limit=200&${more}`), open);
    tells(await partner.get(`/api/articles?limit=200&region=shanghang`));
    tells(await partner.get('/api/articles?limit=200&mine=true'));
    for (const more of ['', '&audience=internal', `&countyId=${ids.county.shanghang}`, '&state=all'])
      tells(await partner.get(`/api/articles?limit=200&q=${encodeURIComponent(word)}${more}`), open);
    for (const state of ['draft', 'in_review', 'planned', 'expiring', 'expired', 'all'])
      expectProblem(await partner.get(`/api/articles?state=${state}`), 403, 'access.not_allowed');
  });

  it('by its page: what is not theirs is not there, and of what is theirs no draft, no count, no step', async () => {
    for (const [name, { id }] of Object.entries(hidden)) {
      const { status, body } = await partner.get(`/api/articles/${id}`);
      expect({ name, status, code: body.code }).toEqual({ name, status: 404, code: 'article.not_found' });
    }
    for (const { id } of open) {
      const answer = await partner.get(`/api/articles/${id}`);
      tells(answer, [{ id }]);
      expect(answer.body).toMatchObject({ draft: null, votes: null, actions: [], state: 'published' });
    }
  });

  it('by versions, timeline, file and export: nothing at all', async () => {
    for (const { id } of [...Object.values(hidden), ...open])
      for (const path of ['versions', 'versions/1', 'timeline', 'file'])
        expectProblem(await partner.get(`/api/articles/${id}/${path}`), 403, 'access.not_allowed');
    for (const path of ['export', 'conflicts', 'questions'])
      expectProblem(await partner.get(`/api/knowledge/${path}`), 403, 'access.not_allowed');
  });

  it('by votes: only on what is theirs', async () => {
    const vote = (id: string) => partner.post(`/api/articles/${id}/votes`, { version: 1, helped: true });
    for (const [name, { id }] of Object.entries(hidden)) {
      const { status, body } = await vote(id);
      expect({ name, status, code: body.code }).toEqual({ name, status: 404, code: 'article.not_found' });
    }
    for (const { id } of open) ok(await vote(id));
  });

  it('by guessed ids and by writing: nothing', async () => {
    expectProblem(await partner.get('/api/articles/01932d3c-0000-7000-8000-00000000dead'), 404, 'article.not_found');
    expectProblem(await partner.get(`/api/articles/${hidden.internal?.slug}`), 400, 'request.malformed');
    for (const { id } of Object.values(hidden)) {
      expectProblem(
        await partner.put(`/api/articles/${id}/draft`, { ...written(), revision: 0 }),
        403,
        'access.not_allowed',
      );
      expectProblem(
        await partner.post(`/api/articles/${id}/actions/expire`, { version: 1, reason: 'x' }),
        403,
        'access.not_allowed',
      );
    }
  });

  it('by suggestions and by what is kept of tickets: nothing, they are for the hotline', async () => {
    const asked = `/api/knowledge/suggestions?line=consultation&text=${encodeURIComponent(word)}`;
    expectProblem(await partner.get(asked), 403, 'access.not_allowed');
    expectProblem(await partner.post(`/api/tickets/${ticket.id}/article`), 403, 'access.not_allowed');
    const { articles } = ok<{ articles: Article[] }>(await agent.get(asked));
    expect(idsOf(articles)).toContain(hidden.internal?.id);
  });

  it('by an announcement that brings articles: those that are theirs', async () => {
    const brought = [hidden.internal, hidden['of another county'], hidden.planned, open[0]].map((one) => one?.id);
    const made = await publish(editors.writer, await write(editors.writer, { articleIds: brought }));
    for (const path of [`/${made.id}`, '', '/unread'])
      tells(await partner.get(`/api/announcements${path}`), path === `/${made.id}` ? open.slice(0, 1) : []);
    const { articles } = ok<Announcement>(await partner.get(`/api/announcements/${made.id}`));
    expect(idsOf(articles)).toEqual([open[0]?.id]);
  });

  it('by the ticket that was answered with one: the words of the answer, and not from where they come', async () => {
    for (const path of ['', '/timeline']) tells(await partner.get(`/api/tickets/${ticket.id}${path}`));
    expect(ok(await partner.get(`/api/tickets/${ticket.id}`))).toMatchObject({ article: null });
    expect(ok(await agent.get(`/api/tickets/${ticket.id}`)).article).toMatchObject({ articleId: hidden.internal?.id });
    const answer = { text: 'x', articleId: hidden.internal?.id };
    tells(await partner.post('/api/tickets', consultation({ answer })));
    tells(await partner.act(ticket, 'reply', { text: 'x', articleId: hidden.internal?.id }));
  });

  it('by live events: no word of any article, though everybody else is told', async () => {
    const other = await Screen.open(hotline.url, { cookie: editors.writer.cookie });
    await other.look(['articles']);
    const article = await editors.published({ title: `${word} 又一篇` });
    await other.hears(article.id, 1);
    // Told to the partner after that: everything before has been read, and offered.
    await openTicket(agent, consultation({ outletId: ids.outlet.YD001 }));
    await screen.until(() => screen.events.some(({ type }) => type.startsWith('ticket')), 'a ticket');
    expect(screen.events.filter(({ type }) => type.startsWith('articles'))).toEqual([]);
    other.close();
  });

  it('by live events of drafts: not even the hotline', async () => {
    const heard = await Screen.open(hotline.url, { cookie: agent.cookie });
    await heard.look(['articles']);
    const article = await editors.published({ title: `${word} 再一篇` });
    await heard.hears(article.id, 1);
    expect(heard.events.map(({ type }) => type)).toEqual(['articles.changed']);
    heard.close();
  });

  it('by what a new version brings: gone in the moment it is published', async () => {
    const article = await editors.published({ title: `${word} 收回内部` });
    tells(await partner.get('/api/articles?limit=200'), [article]);
    await editors.revised(article.id, { title: `${word} ${secret}`, audience: 'internal' });
    expectProblem(await partner.get(`/api/articles/${article.id}`), 404, 'article.not_found');
    const list = await partner.get('/api/articles?limit=200');
    tells(list);
    expect(list.text).not.toContain(article.id);
    expectProblem(
      await partner.post(`/api/articles/${article.id}/votes`, { version: 1, helped: true }),
      404,
      'article.not_found',
    );
  });
});
