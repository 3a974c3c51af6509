import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { allIds, Editors, type Page } from '../support/articles.js';
import { type Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { branch } from '../support/work.js';

interface Question {
  id: string;
  version: number;
  q: string;
  asked: number;
  notHelped: number;
  countyIds: string[];
  state: string;
}

/** A17: what people look for and do not find. */
describe('questions that nothing was found for', () => {
  let hotline: Hotline;
  let editors: Editors;
  let agents: Client[];
  let agent: Client;
  let partner: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    editors = await Editors.of(hotline);
    agents = await Promise.all(['agent1', 'agent2', 'agent3'].map((name) => hotline.as(name)));
    agent = await hotline.as('agent1');
    partner = await hotline.as('outlet-yd001');
  });
  afterAll(() => hotline?.stop());
  beforeEach(() =>
    hotline.sql.rows({ text: 'DELETE FROM knowledge_question_askers; DELETE FROM knowledge_questions' }),
  );

  const report = (who: Client, q: string, more: object = {}) => who.post('/api/knowledge/questions', { q, ...more });
  const list = async (state = 'open'): Promise<Question[]> =>
    ok<Page<Question>>(await editors.writer.get(`/api/knowledge/questions?state=${state}`)).items;
  const settle = (question: Question | undefined, body: object) =>
    editors.writer.post(`/api/knowledge/questions/${question?.id}/settle`, { version: question?.version, ...body });

  it('are counted by what they ask, however it is written, most wanted first', async () => {
    for (const one of agents) expect(ok(await report(one, 'ＥＳＩＭ 怎么办？'))).toEqual({ noted: true });
    ok(await report(partner, 'esim怎么办'));
    ok(await report(agent, '车载卡'));
    expect(await list()).toMatchObject([
      { q: 'ＥＳＩＭ 怎么办？', asked: 4, notHelped: 0, version: 1, state: 'open' },
      { q: '车载卡', asked: 1 },
    ]);
  });

  it('count once an hour for one person', async () => {
    expect(ok(await report(agent, '车载卡'))).toEqual({ noted: true });
    expect(ok(await report(agent, ' 车载卡 '))).toEqual({ noted: false });
    hotline.clock.advance(3_600_001);
    expect(ok(await report(agent, '车载卡'))).toEqual({ noted: true });
    expect(await list()).toMatchObject([{ asked: 2 }]);
  });

  it('carry the county of the partner, and nobody’s number', async () => {
    const { county } = await branch(hotline);
    ok(await report(partner, '客户 13900001234 的车载卡', { countyId: county.shanghang }));
    ok(await report(agent, '客户 13900001234 的车载卡', { countyId: county.shanghang }));
    const [question] = await list();
    expect(question?.q).toBe('客户 139****1234 的车载卡');
    expect(question?.countyIds.toSorted()).toEqual([county.yongding, county.shanghang].toSorted());
    ok(await report(agents[1] ?? agent, '没有这个县', { countyId: '01932d3c-0000-7000-8000-00000000dead' }));
    ok(await report(agents[1] ?? agent, '没有说哪个县', { countyId: null }));
  });

  it('are taken politely from people, and not endlessly from programs', async () => {
    for (let count = 0; count < 30; count += 1) ok(await report(agent, `问题${count}`));
    const refused = await report(agent, '问题三十一');
    expectProblem(refused, 429, 'question.too_many');
    expect(ok(await report(agent, '问题3'))).toEqual({ noted: false });
    ok(await report(partner, '问题三十一'));
    hotline.clock.advance(3_600_001);
    ok(await report(agent, '问题三十一'));
  });

  it('are refused without words', async () => {
    expectProblem(await report(agent, '？！……'), 422, 'question.no_words');
    expectProblem(await report(agent, ''), 400, 'request.invalid');
    expectProblem(await report(agent, 'x'.repeat(201)), 400, 'request.invalid');
  });

  it('lead to the article they were settled with from then on, and still when it is published anew', async () => {
    const article = await editors.published({ title: '号码过户办理', body: '原机主与新机主凭证件同到营业厅。' });
    const asked = '把户头换给我崽';
    const found = async (): Promise<string[]> =>
      ok<Page<{ id: string }>>(await agent.get(`/api/knowledge/search?q=${encodeURIComponent(asked)}`)).items.map(
        ({ id }) => id,
      );
    expect((await found())[0]).not.toBe(article.id);
    ok(await report(agent, asked));
    ok(await settle((await list())[0], { articleId: article.id }));
    expect((await found())[0]).toBe(article.id);
    await editors.revised(article.id, { title: '号码过户办理', body: '第二版' });
    expect((await found())[0]).toBe(article.id);
  });

  it('are settled by an article or a reason, once; asked again, those with an article are open again', async () => {
    const article = await editors.published();
    ok(await report(agent, '车载卡'));
    ok(await report(agent, '今天天气'));
    const questions = await list();
    const [one, other] = ['车载卡', '今天天气'].map((q) => questions.find((question) => question.q === q));
    expectProblem(await settle(one, {}), 422, 'question.answer_needed');
    expectProblem(await settle(one, { articleId: '01932d3c-0000-7000-8000-00000000dead' }), 404, 'article.not_found');
    expectProblem(await settle(one, { version: 7, note: 'x' }), 409, 'question.stale');
    expect(ok(await settle(one, { articleId: article.id }))).toMatchObject({ state: 'settled', articleId: article.id });
    expectProblem(await settle(one, { note: 'x' }), 409, 'question.settled');
    ok(await settle(other, { note: '与业务无关' }));
    expect(await list()).toEqual([]);
    expect(await list('settled')).toHaveLength(2);

    for (const q of ['车载卡', '今天天气']) ok(await report(partner, q));
    expect(await list()).toMatchObject([{ q: '车载卡', asked: 2, version: 3 }]);
    expect(await list('settled')).toMatchObject([{ q: '今天天气', asked: 2 }]);
    expectProblem(
      await editors.writer.post('/api/knowledge/questions/01932d3c-0000-7000-8000-00000000dead/settle', {
        version: 1,
        note: 'x',
      }),
      404,
      'question.not_found',
    );
  });

  it('come from “did not help” as well, once a person however often it is said', async () => {
    const { id } = await editors.published();
    const vote = (body: object) => agent.post(`/api/articles/${id}/votes`, { version: 1, ...body });
    ok(await vote({ helped: false, question: '合约号码能加入吗' }));
    ok(await vote({ helped: false, question: '合约号码能加入吗？', comment: '补充' }));
    ok(await vote({ helped: true, question: '不算' }));
    expect(await list()).toMatchObject([{ q: '合约号码能加入吗', asked: 0, notHelped: 1 }]);
  });

  it('are paged, each once', async () => {
    for (const one of agents.slice(0, 2))
      for (let count = 0; count < 9; count += 1) ok(await report(one, `页${count}`));
    ok(await report(partner, '页5'));
    const all = (await list()).map(({ id }) => id);
    expect(all).toHaveLength(9);
    expect(await allIds(editors.writer, '/api/knowledge/questions', 2)).toEqual(all);
    expectProblem(await editors.writer.get('/api/knowledge/questions?cursor=e30'), 400, 'request.bad_cursor');
    expectProblem(await agent.get('/api/knowledge/questions'), 403, 'access.not_allowed');
  });

  it('asked at once by many are one question', async () => {
    const answers = await Promise.all([...agents, partner].map((one) => report(one, '同时问')));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await list()).toMatchObject([{ asked: 4 }]);
  });
});
