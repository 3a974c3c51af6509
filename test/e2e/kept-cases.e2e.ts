import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Article, Editors } from '../support/articles.js';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { branch, consultation, openTicket } from '../support/work.js';

interface Kept {
  articleId: string;
  title: string;
  stateLabel: string;
  keptBy: { id: string; name: string };
  isNew: boolean;
}

/** D5: what was answered once is kept for all. */
describe('a solved ticket', () => {
  let hotline: Hotline;
  let editors: Editors;
  let agent: Client;
  let outletId: string | undefined;

  beforeAll(async () => {
    hotline = await Hotline.start();
    outletId = (await branch(hotline)).outlet.XL001;
    editors = await Editors.of(hotline);
    agent = await hotline.as('agent1');
  });
  afterAll(() => hotline?.stop());

  const opened = (title: string): Promise<Ticket> =>
    openTicket(agent, consultation({ outletId, title, description: '顾客 13812340012 来问能否办理。' }));
  const solved = async (title: string): Promise<Ticket> =>
    ok(await agent.act(await opened(title), 'reply', { text: `${title}：可以，凭证件办理。` }));
  const keep = (who: Client, ticket: Ticket) => who.post(`/api/tickets/${ticket.id}/article`);

  it('becomes a draft in one step, with question and answer and nobody’s number', async () => {
    const ticket = await solved('副卡单独停机怎么办');
    const kept = ok<Kept>(await keep(agent, ticket));
    expect(kept).toMatchObject({ title: '副卡单独停机怎么办', stateLabel: '草稿', isNew: true });
    const article = await editors.look(kept.articleId);
    expect(article.draft).toMatchObject({ audience: 'internal', kind: 'how_to', category: 'consultation' });
    expect(article.draft?.body).toContain('可以，凭证件办理');
    expect(article.draft?.body).toContain('138****0012');
    expect(article.draft?.body).not.toContain('13812340012');
    const { items } = ok<{ items: { text: string; actor: { name: string } }[] }>(
      await editors.writer.get(`/api/articles/${kept.articleId}/timeline`),
    );
    expect(items.at(-1)).toMatchObject({ text: `来自工单 ${ticket.number}`, actor: { name: kept.keptBy.name } });
  });

  it('is no article that anybody but the editors could read before it is published', async () => {
    const kept = ok<Kept>(await keep(agent, await solved('只给编辑看的内容')));
    for (const name of ['agent1', 'market1', 'outlet-xl001'])
      expectProblem(await (await hotline.as(name)).get(`/api/articles/${kept.articleId}`), 404, 'article.not_found');
    const asked = `/api/knowledge/search?q=${encodeURIComponent('只给编辑看的内容')}`;
    const found = ok<{ items: { title: string }[] }>(await agent.get(asked));
    expect(found.items.map(({ title }) => title)).not.toContain('只给编辑看的内容');
  });

  it('goes the way of every article: one editor sends it for review, another publishes', async () => {
    const kept = ok<Kept>(await keep(agent, await solved('整理后发布的内容')));
    await editors.reviewed({ id: kept.articleId });
    expect(ok<Article>(await agent.get(`/api/articles/${kept.articleId}`))).toMatchObject({ version: 1 });
  });

  it('is kept once: the next one is told who did it and where it stands', async () => {
    const ticket = await solved('只整理一次');
    const first = ok<Kept>(await keep(agent, ticket));
    const again = ok<Kept>(await keep(await hotline.as('agent2'), ticket));
    expect(again).toEqual({ ...first, isNew: false });
  });

  it('is kept once when six people press at the same moment', async () => {
    const ticket = await solved('六个人同时点');
    const people = await Promise.all(['agent1', 'agent2', 'agent3', 'supervisor1'].map((name) => hotline.as(name)));
    const all = (await Promise.all([...people, ...people].map((who) => keep(who, ticket)))).map((one) => ok<Kept>(one));
    expect(new Set(all.map(({ articleId }) => articleId)).size).toBe(1);
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it('gives the same answer to a repeated request', async () => {
    const ticket = await solved('重发的请求');
    const key = 'keep-case-repeated';
    const once = () => keep(agent, ticket).set('Idempotency-Key', key);
    expect(ok<Kept>(await once())).toEqual(ok<Kept>(await once()));
  });

  it('has to have been answered, and to be there', async () => {
    const ticket = await opened('还没答复');
    expectProblem(await keep(agent, ticket), 422, 'case.unanswered');
    expect(await hotline.sql.rows({ text: 'SELECT FROM kept_cases WHERE ticket_id = $1' }, [ticket.id])).toEqual([]);
    const nowhere = { ...ticket, id: '00000000-0000-7000-8000-000000000000' };
    expectProblem(await keep(agent, nowhere), 404, 'ticket.not_found');
  });
});
