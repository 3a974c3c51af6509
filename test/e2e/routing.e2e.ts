import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RoutingRuleView as Rule } from '../../src/modules/dispatch/routing.view.js';
import { type Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem, rowCounts } from '../support/problems.js';
import { branch } from '../support/work.js';

describe('where work goes', () => {
  let hotline: Hotline;
  let ids: Awaited<ReturnType<typeof branch>>;
  let agent: Client;
  let supervisor: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
    agent = await hotline.as('agent1');
    supervisor = await hotline.as('supervisor1');
  });
  afterAll(() => hotline?.stop());

  const rules = async (): Promise<Rule[]> => ok<{ items: Rule[] }>(await supervisor.get('/api/routing/rules')).items;
  const suggested = async (line: string, topic: string, county?: string, client = agent) => {
    const answer = await client.get(
      `/api/routing/suggestion?line=${line}&topic=${topic}${county ? `&countyId=${ids.county[county]}` : ''}`,
    );
    return answer.status === 204
      ? null
      : ok<{ departmentName: string; reason: string; ruleId: string; departmentId: string }>(answer);
  };
  const rule = (more: Partial<Rule> = {}) => ({
    place: 1,
    line: null,
    topic: null,
    countyId: null,
    departmentId: ids.department.network ?? null,
    officeOfCounty: false,
    note: '',
    ...more,
  });

  it.each([
    ['consultation', 'tariff', 'xinluo', '市场部'],
    ['consultation', 'campaign', 'yongding', '永定营业部'],
    ['consultation', 'campaign', 'xinluo', '市场部'],
    ['consultation', 'system_use', undefined, '支撑中心'],
    ['consultation', 'other', 'zhangping', '漳平营业部'],
    ['consultation', 'other', undefined, '支撑中心'],
    ['complaint', 'network_quality', 'xinluo', '网络部'],
    ['complaint', 'service_attitude', 'xinluo', '市场部'],
    ['complaint', 'delivery', 'liancheng', '连城营业部'],
  ])('%s about %s of %s goes to %s', async (line, topic, county, department) => {
    expect((await suggested(line, topic, county))?.departmentName).toBe(department);
  });

  it('says why, in the language of who asks', async () => {
    expect((await suggested('consultation', 'campaign', 'yongding'))?.reason).toBe(
      '规则 20：业务线为业务咨询，主题为营销活动政策，网点在永定，由所在县营业部承办（永定有本县营销活动，先由营业部答复）',
    );
    const english = await hotline.as('agent2');
    await english.patch('/api/me', { language: 'en' }).expect(200);
    expect((await suggested('consultation', 'campaign', 'yongding', english))?.reason).toMatch(
      /^Rule 20: line Consultation, topic Campaign policy, county Yongding, goes to the county’s business office/,
    );
  });

  it('a rule that is added, changed or taken out counts from the next question on', async () => {
    const added = ok<Rule>(
      await supervisor.post(
        '/api/routing/rules',
        rule({ line: 'consultation', topic: 'tariff', note: '本周由网络部代答' }),
      ),
    );
    expect(await suggested('consultation', 'tariff', 'xinluo')).toMatchObject({
      departmentName: '网络部',
      ruleId: added.id,
    });
    const { id, ...body } = added;
    const changed = ok<Rule>(
      await supervisor.patch(`/api/routing/rules/${id}`, { ...body, departmentId: null, officeOfCounty: true }),
    );
    expect(changed).toMatchObject({ version: 2, officeOfCounty: true });
    expect((await suggested('consultation', 'tariff', 'xinluo'))?.departmentName).toBe('新罗营业部');
    await supervisor.delete(`/api/routing/rules/${id}`).expect(204);
    expect((await suggested('consultation', 'tariff', 'xinluo'))?.departmentName).toBe('市场部');
    expect((await rules()).find((one) => one.id === id)).toMatchObject({ active: false });
  });

  it('nothing is said when no rule leads anywhere', async () => {
    const [last] = (await rules()).toSorted((one, other) => other.place - one.place);
    await supervisor.delete(`/api/routing/rules/${last?.id}`).expect(204);
    expect(await suggested('consultation', 'other')).toBeNull();
  });

  it('every change is written down', async () => {
    const actions = await hotline.sql.rows<{ action: string }>({
      text: `SELECT action FROM audit_entries WHERE subject_kind = 'routing_rule' ORDER BY id`,
    });
    expect(actions.map((row) => row.action)).toEqual([
      'routing.added',
      'routing.changed',
      'routing.deactivated',
      'routing.deactivated',
    ]);
  });

  it('a rule that cannot be is refused, and nothing of it kept', async () => {
    const before = await rowCounts(hotline);
    const add = (more: object) => supervisor.post('/api/routing/rules', { ...rule(), ...more });
    const nobody = '01932d3c-0000-7000-8000-00000000dead';
    expectProblem(await add({ departmentId: null }), 422, 'routing.no_target');
    expectProblem(await add({ departmentId: nobody }), 422, 'routing.unknown_reference');
    expectProblem(await add({ countyId: nobody }), 422, 'routing.unknown_reference');
    expectProblem(await add({ line: 'weather' }), 400, 'ticket.unknown_line');
    expectProblem(await add({ line: 'consultation', topic: 'weather' }), 400, 'ticket.unknown_topic');
    expectProblem(await add({ place: -1 }), 400, 'request.invalid');
    expectProblem(await add({ note: 'x'.repeat(301) }), 400, 'request.invalid');
    expectProblem(await add({ active: false }), 400, 'request.invalid');
    expectProblem(
      await supervisor.patch(`/api/routing/rules/${nobody}`, { ...rule(), version: 1, active: true }),
      404,
      'routing.not_found',
    );
    expectProblem(await supervisor.delete(`/api/routing/rules/${nobody}`), 404, 'routing.not_found');
    expect(await rowCounts(hotline)).toEqual(before);
  });
});
