import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Editors } from '../support/articles.js';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { branch, consultation, openTicket } from '../support/work.js';

/** A3, A16: a reply keeps the version that was read out. */
describe('an answer that rests on an article', () => {
  let hotline: Hotline;
  let editors: Editors;
  let agent: Client;
  let outletId: string | undefined;

  beforeAll(async () => {
    hotline = await Hotline.start();
    outletId = (await branch(hotline)).outlet.XL001;
    await signIn();
  });
  afterAll(() => hotline?.stop());

  /** Sessions end after a night. */
  const signIn = async (): Promise<void> => {
    editors = await Editors.of(hotline);
    agent = await hotline.as('agent1');
  };
  const opened = (): Promise<Ticket> => openTicket(agent, consultation({ outletId }));
  const reply = async (ticket: Ticket, body: object) => agent.act(ticket, 'reply', { text: '按口径答复', ...body });
  const answered = async (body: object): Promise<Ticket> => ok(await reply(await opened(), body));

  it('names the current version when the client names none', async () => {
    const article = await editors.published({ title: '第一版' });
    const ticket = await answered({ articleId: article.id });
    expect(ticket.article).toEqual({ articleId: article.id, version: 1, title: '第一版' });
    expect(ticket.timeline.at(-1)?.change).toMatchObject({ articleId: article.id, articleVersion: 1 });
  });

  it('goes on showing title and version as they were, and their text stays readable', async () => {
    const article = await editors.published({ title: '原来的标题', body: '原来的正文' });
    const ticket = await answered({ articleId: article.id });
    await editors.revised(article.id, { title: '后来的标题', body: '后来的正文' });
    await editors.step(editors.writer, article, 'expire', { reason: '停用' });
    expect(ok(await agent.get(`/api/tickets/${ticket.id}`)).article).toMatchObject({ version: 1, title: '原来的标题' });
    const handler = await hotline.as('market1');
    expect(ok(await handler.get(`/api/articles/${article.id}/versions/1`))).toMatchObject({ body: '原来的正文' });
  });

  it('may name the version that was read out, though it was replaced today', async () => {
    const article = await editors.published({ title: '读给网点的' });
    await editors.revised(article.id, { title: '刚刚换上的' });
    expect((await answered({ articleId: article.id, articleVersion: 1 })).article).toMatchObject({
      title: '读给网点的',
    });
    expect((await answered({ articleId: article.id, articleVersion: 2 })).article).toMatchObject({
      title: '刚刚换上的',
    });
    const now = await agent.post(
      '/api/tickets',
      consultation({ outletId, answer: { text: '可以', articleId: article.id, articleVersion: 1 } }),
    );
    expect(ok(now).article).toMatchObject({ version: 1, title: '读给网点的' });
  });

  it('names no version that there is not, or that was replaced on another day', async () => {
    const article = await editors.published();
    await editors.revised(article.id, { body: '第二版' });
    expectProblem(
      await reply(await opened(), { articleId: article.id, articleVersion: 3 }),
      422,
      'ticket.unknown_article_version',
    );
    for (const articleVersion of [0, -1, 1.5, '1', 3_000_000_000])
      expectProblem(await reply(await opened(), { articleId: article.id, articleVersion }), 400, 'request.invalid');
    hotline.clock.advance(24 * 3_600_000);
    await signIn();
    const late = expectProblem(
      await reply(await opened(), { articleId: article.id, articleVersion: 1 }),
      422,
      'ticket.article_replaced',
    );
    expect(late.detail).toContain('第 1 版');
  });

  it('is refused when the article is withdrawn while the reply is written', async () => {
    const article = await editors.published();
    const ticket = await opened();
    await editors.step(editors.writer, article, 'expire', { reason: '口径有误' });
    for (const more of [{}, { articleVersion: 1 }])
      expectProblem(await reply(ticket, { articleId: article.id, ...more }), 422, 'ticket.article_not_in_force');
    const answer = { text: '可以', articleId: article.id, articleVersion: 1 };
    expectProblem(
      await agent.post('/api/tickets', consultation({ outletId, answer })),
      422,
      'ticket.article_not_in_force',
    );
    expect((await answered({})).article).toBeNull();
  });

  it('does not rest on what is planned, over, or only drafted', async () => {
    const day = new Date(hotline.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const planned = await editors.published({ validFrom: '2027-01-01' });
    const ending = await editors.published({ validUntil: day });
    const drafted = await editors.drafted();
    expect((await answered({ articleId: ending.id })).article).toMatchObject({ version: 1 });
    expectProblem(await reply(await opened(), { articleId: planned.id }), 422, 'ticket.article_not_in_force');
    expectProblem(await reply(await opened(), { articleId: drafted.id }), 422, 'ticket.unknown_article');
    hotline.clock.advance(24 * 3_600_000);
    await signIn();
    expectProblem(await reply(await opened(), { articleId: ending.id }), 422, 'ticket.article_not_in_force');
  });

  it('keeps the version without an article out', async () => {
    expect((await answered({ articleVersion: 1 })).article).toBeNull();
  });
});
