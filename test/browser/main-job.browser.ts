import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, person, type Person, phone, signIn } from '../support/browser.js';
import { Client, ok, type Ticket } from '../support/client.js';
import { Product } from '../support/product.js';

jest.setTimeout(180_000);

const title = '5G 畅享套餐能否叠加亲情网';
const description = '顾客想从 59 元套餐转到 5G 畅享 129，问亲情网是否保留、次月还是立即生效。';

/** The first of the two designated numbers of outlet XL001 in the demonstration branch. */
const designated = '0597-5551010';

describe.each([
  { language: 'zh-CN', dark: false },
  { language: 'en', dark: true },
] as const)('the main job in three browsers ($language)', ({ language, dark }) => {
  let product: Product;
  let browser: Browser;
  let agent: Person;
  let market: Person;
  let partner: Person;
  const picture = (who: Person, name: string) => who.picture(`main-job-${language}-${name}`);

  beforeAll(async () => {
    product = await Product.start();
    browser = await openBrowser();
    [agent, market, partner] = await Promise.all([
      person(browser, product.url, { language, dark }),
      person(browser, product.url, { language, dark }),
      person(browser, product.url, { language, dark, size: phone }),
    ]);
    const clients = { agent1: agent, market1: market, 'outlet-xl001': partner };
    for (const [username, who] of Object.entries(clients)) {
      const client = new Client(product.url);
      await client.signIn(username, 'demo-100859');
      if (language === 'en') await client.patch('/api/me', { language });
      await signIn(who, username);
    }
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('goes from the ring to the closed ticket, each seeing the others’ steps without reloading', async () => {
    await agent.page.getByTestId('call-number').fill(designated);
    await agent.page.getByTestId('call-register').click();
    await agent.page.getByTestId('call-verdict').waitFor();
    expect(await agent.page.getByTestId('call-verdict').innerText()).toMatch(
      language === 'en' ? /designated/i : /指定号码/,
    );
    await picture(agent, '1-call');

    await agent.page.getByTestId('ticket-line-consultation').click();
    await agent.page
      .getByTestId('ticket-topic')
      .getByText(language === 'en' ? 'Tariffs and plans' : '资费与套餐')
      .click();
    await agent.page.getByTestId('ticket-title').fill(title);
    await agent.page.getByTestId('ticket-description').fill(description);
    await agent.page.reload();
    await expect(agent.page.getByTestId('ticket-title').inputValue()).resolves.toBe(title);
    await expect(agent.page.getByTestId('ticket-description').inputValue()).resolves.toBe(description);
    await picture(agent, '2-form-after-reload');

    // The suggested department is already chosen: market, by the routing rule.
    await agent.page.getByText(language === 'en' ? /Rule 10/ : /规则 10/).waitFor();
    await agent.page.getByTestId('open-dispatch').click();
    await agent.page
      .getByRole('button', { name: /ZX\d{8}-\d{4}/ })
      .first()
      .waitFor();
    await agent.page.getByTestId('call-end').click();
    await agent.page.getByTestId('wrap-up-code').click();
    await agent.page.keyboard.press('Enter');
    await agent.page.getByTestId('wrap-up-done').click();
    await picture(agent, '3-dispatched');

    const row = market.page.locator('[data-testid^="ticket-row-"]').first();
    await row.waitFor();
    const number = (await row.getAttribute('data-testid'))?.replace('ticket-row-', '') ?? '';
    await picture(market, '4-arrived');
    await row.click();
    await market.page.getByTestId('action-claim').click();
    await market.page.getByTestId('action-answer').click();
    await market.page.getByTestId('field-text').fill('亲情网保留，套餐次月 1 日生效；转套餐需本人身份证。');
    await picture(market, '5-answering');
    await market.page.getByTestId('action-submit').click();

    await agent.page.getByTestId('queue-to_reply').click();
    const back = agent.page.getByTestId(`ticket-row-${number}`);
    await back.waitFor();
    await back.click();
    await agent.page.getByTestId('action-reply').click();
    await agent.page
      .getByTestId('field-text')
      .fill('您好，亲情网可以保留，新套餐次月 1 日生效，办理时请顾客带身份证。');
    await picture(agent, '6-replying');
    await agent.page.getByTestId('action-submit').click();
    await agent.page
      .locator('[data-testid="ticket-state"]', { hasText: language === 'en' ? 'Replied' : '已回复' })
      .waitFor();
    await picture(agent, '7-replied');

    await partner.page.getByTestId(`portal-ticket-${number}`).click();
    await partner.page.getByTestId('portal-reply').waitFor();
    await picture(partner, '8-reply-on-phone');
    await partner.page.getByTestId('portal-confirm').click();
    await partner.page.getByTestId('portal-rating-5').click();
    await picture(partner, '9-confirming');
    await partner.page.getByTestId('portal-confirm-submit').click();
    await partner.page
      .locator('[data-testid="portal-state"]', { hasText: language === 'en' ? /closed|done/i : /已办结/ })
      .waitFor();
    await picture(partner, '10-closed');

    await agent.page
      .locator('[data-testid="ticket-state"]', { hasText: language === 'en' ? 'Closed' : '已办结' })
      .waitFor();
    await picture(agent, '11-closed');

    const client = new Client(product.url);
    await client.signIn('supervisor1', 'demo-100859');
    const found = ok<{ items: Ticket[] }>(await client.get(`/api/tickets?q=${number}`));
    const whole = ok<Ticket>(await client.get(`/api/tickets/${found.items[0]?.id}`));
    expect(whole.timeline.map((entry) => entry.kind)).toEqual([
      'open',
      'dispatch',
      'claim',
      'answer',
      'reply',
      'confirm',
    ]);
    expect(whole.clocks.map((clock) => [clock.kind, clock.state]).sort()).toEqual([
      ['handle', 'met'],
      ['plan', 'met'],
      ['reply', 'met'],
    ]);
    for (const who of [agent, market, partner]) expect(who.complaints).toEqual([]);
  });
});
