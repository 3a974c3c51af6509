import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { branch, consultation, openTicket } from '../support/work.js';

describe('finding a ticket by what people type', () => {
  let hotline: Hotline;
  let agent: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    const { outlet } = await branch(hotline);
    agent = await hotline.as('agent1');
    const titles = ['亲情网能不能叠加', '5G 套餐报错 CRM-41005', '送 50%_话费怎么配置', '亲情网怎么退'];
    for (const title of titles) await openTicket(agent, consultation({ title, outletId: outlet.XL001 }));
  });
  afterAll(() => hotline?.stop());

  it.each([
    ['亲情网', ['亲情网怎么退', '亲情网能不能叠加']],
    ['叠加', ['亲情网能不能叠加']],
    ['crm-41005', ['5G 套餐报错 CRM-41005']],
    ['退', ['亲情网怎么退']],
    ['50%_', ['送 50%_话费怎么配置']],
    ['_', ['送 50%_话费怎么配置']],
    ['能不能不能', []],
    ['网亲', []],
    ['情网怎么不能', []],
  ])('%s', async (q, titles) => {
    const { items } = ok<{ items: Ticket[] }>(await agent.get(`/api/tickets?q=${encodeURIComponent(q)}`));
    expect(items.map(({ title }) => title)).toEqual(titles);
  });

  it('finds open tickets by their state among the open ones', async () => {
    const found = async (state: string) =>
      ok<{ items: Ticket[] }>(await agent.get(`/api/tickets?state=${state}`)).items.length;
    expect([await found('registered'), await found('closed'), await found('arbitration')]).toEqual([4, 0, 0]);
  });
});
