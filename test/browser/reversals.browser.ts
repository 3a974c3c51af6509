import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, person, type Person, phone, signIn } from '../support/browser.js';
import { Client, ok, type Ticket } from '../support/client.js';
import { Product } from '../support/product.js';
import {
  callFrom,
  callTo,
  type Case,
  designated,
  onWay,
  recharged,
  request,
  setMood,
  takenIn,
} from '../support/reversal-work.js';

jest.setTimeout(180_000);

const password = 'demo-100859';
const firstPress = 60_000;

describe.each([
  { language: 'zh-CN', dark: false },
  { language: 'en', dark: true },
] as const)('a reversal on the screens ($language)', ({ language, dark }) => {
  let product: Product;
  let browser: Browser;
  let agent: Person;
  let partner: Person;
  let manager: Person;
  let chief: Person;
  let api: Client;
  const picture = (who: Person, name: string) => who.picture(`reversal-${language}-${name}`);

  beforeAll(async () => {
    product = await Product.start({ GATEWAY_TIMEOUT_MS: '500', GATEWAY_LOST_AFTER_MS: '1500' });
    browser = await openBrowser();
    [agent, partner, manager, chief] = await Promise.all([
      person(browser, product.url, { language, dark }),
      person(browser, product.url, { language, dark, size: phone }),
      person(browser, product.url, { language, dark, size: phone }),
      person(browser, product.url, { language, dark, size: phone }),
    ]);
    const people = {
      agent1: agent,
      'outlet-xl001': partner,
      'manager-xinluo1': manager,
      'chiefsup-xinluo1': chief,
    };
    for (const [username, who] of Object.entries(people)) {
      const client = new Client(product.url);
      await client.signIn(username, password);
      if (language === 'en') await client.patch('/api/me', { language });
      await signIn(who, username);
    }
    api = new Client(product.url);
    await api.signIn('agent1', password);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const way = (page: Page, name: string) =>
    page.locator(`[data-testid="reversal-panel"][data-way="${name}"]`).waitFor();
  const open = async (who: Person, { id }: { id: string }): Promise<void> => {
    await who.page.goto(
      who === agent ? `/console?ticket=${id}` : who === partner ? `/portal/tickets/${id}` : `/queue?ticket=${id}`,
    );
    await who.page.getByTestId('reversal-panel').waitFor();
  };
  /** Taken in by an earlier call, ready for the customer to be asked. */
  const ready = async (what: Case, more: Parameters<typeof request>[1] = {}): Promise<Ticket> => {
    const ticket = await takenIn(api, what, more);
    await onWay(api, ticket, 'confirm');
    return ticket;
  };
  const answered = async (result: string): Promise<void> => {
    const { page } = agent;
    await page.getByTestId('action-contact').click();
    await page.getByTestId('contact-ring').click();
    await page.getByTestId(`contact-${result}`).click();
    await page.getByTestId('contact-form').waitFor({ state: 'detached' });
  };
  const attach = async (page: Page, name: string): Promise<void> => {
    const buffer = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
  };
  const decide = async (who: Person, action: string, result: number): Promise<void> => {
    const { page } = who;
    await page.getByTestId(`action-${action}`).click();
    await page.getByTestId('field-result').locator('label').nth(result).click();
    await page.getByTestId('action-submit').click();
    await page.getByTestId('action-form').waitFor({ state: 'detached' });
  };

  it('agreed: from the ring to the money by the keyboard alone, in under a minute', async () => {
    const what = await recharged(api, { amount: '50.00' });
    const { page } = agent;
    const type = (text: string) => page.keyboard.type(text);
    const press = (key: string) => page.keyboard.press(key);
    await page.getByTestId('call-number').waitFor();
    const began = Date.now();
    await press('t');
    await type(designated);
    await press('Enter');
    await page.getByTestId('call-verdict').waitFor();
    await page.getByTestId('ticket-line-reversal').waitFor();
    await press('3');
    await page.getByTestId('ticket-topic').waitFor();
    await press('1');
    await type(what.serial);
    await page.getByTestId('recharge-hint').waitFor();
    await picture(agent, '1-known');
    for (let field = 0; field < 4; field += 1) await press('Tab');
    // A date is several stops of the keyboard.
    while (!(await page.evaluate(`document.activeElement.inputMode === 'tel'`))) await press('Tab');
    await type('13900001111');
    while (!(await page.evaluate(`document.activeElement.type === 'checkbox'`))) await press('Tab');
    await press('Space');
    await press('Control+Enter');
    await way(page, 'confirm');
    await picture(agent, '2-confirm');
    await press('g');
    await page.getByTestId('contact-ring').waitFor();
    await press('Enter');
    await page.getByTestId('contact-agrees').waitFor();
    await picture(agent, '3-ringing');
    await press('1');
    // The live stream may be quicker than the answer to the form, whose keys are its own until it has closed.
    await page.getByTestId('contact-form').waitFor({ state: 'detached' });
    await way(page, 'execute');
    await page.getByTestId('action-execute').and(page.locator(':enabled')).waitFor();
    await press('g');
    await way(page, 'reversed');
    expect(Date.now() - began).toBeLessThan(firstPress);
    await picture(agent, '4-reversed');
    await page.getByTestId('call-end').click();
    await page.getByTestId('wrap-up-code').click();
    await press('Enter');
    await page.getByTestId('wrap-up-done').click();
  });

  it.each(['refuses', 'not_theirs_refuses'])('%s: nothing is reversed, and the agent has the words', async (answer) => {
    const ticket = await ready(await recharged(api));
    await open(agent, ticket);
    await answered(answer);
    await way(agent.page, 'refused');
    expect(await agent.page.getByTestId('reversal-script').innerText()).toMatch(
      language === 'en' ? /must not be reversed/ : /不能返销/,
    );
    expect(await agent.page.getByTestId('action-execute').count()).toBe(0);
    await picture(agent, `5-${answer}`);
  });

  it('of low value and not reached: the outlet goes on, from its portal; then the hotline confirms', async () => {
    const ticket = await ready(await recharged(api, { amount: '199.99' }));
    await open(agent, ticket);
    for (let attempt = 0; attempt < 3; attempt += 1) await answered('unreached');
    await way(agent.page, 'outlet_contacts');
    await picture(agent, '6-outlet-contacts');
    await open(partner, ticket);
    await picture(partner, '7-portal');
    await partner.page.getByTestId('portal-outlet_heard').click();
    await partner.page.getByTestId('field-result').locator('label').first().click();
    await partner.page.getByTestId('action-submit').click();
    await way(agent.page, 'confirm');
    await answered('agrees');
    await agent.page.getByTestId('action-execute').click();
    await way(agent.page, 'reversed');
    await way(partner.page, 'reversed');
    await picture(partner, '8-portal-reversed');
  });

  it('of high value and not reached: letter, the county supervisor signs, a manager carries it out, on phones', async () => {
    const what = await recharged(api, { amount: '200.00' });
    const ticket = await ready(what, { topic: 'wrong_amount', fields: { intendedAmount: '20.00' } });
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const call = await callTo(api, what.phone);
      await api.acts(ticket, 'contact', { result: 'unreached', callId: call.id });
    }
    await open(partner, ticket);
    await partner.page.getByTestId('portal-letter').click();
    await attach(partner.page, '担保书.pdf');
    await picture(partner, '9-letter');
    await partner.page.getByTestId('action-submit').click();
    await way(partner.page, 'sign');
    await chief.page.goto('/queue');
    await chief.page.getByTestId(`ticket-row-${ticket.number}`).waitFor();
    await picture(chief, '10-county-queue');
    await chief.page.getByTestId(`ticket-row-${ticket.number}`).click();
    await way(chief.page, 'sign');
    await picture(chief, '11-to-sign');
    await decide(chief, 'sign', 0);
    await way(chief.page, 'carry_out');
    await open(manager, ticket);
    await picture(manager, '12-to-carry-out');
    await manager.page.getByTestId('action-carry_out').click();
    await way(manager.page, 'reversed');
  });

  it('of a suspended number: nobody rings the customer, a manager signs, and may not carry it out too', async () => {
    const ticket = await takenIn(api, await recharged(api, { state: 'suspended' }));
    await onWay(api, ticket, 'letter');
    await open(agent, ticket);
    await agent.page.getByTestId('action-letter').click();
    await attach(agent.page, '担保书.pdf');
    await agent.page.getByTestId('action-submit').click();
    await way(agent.page, 'sign');
    await picture(agent, '13-guarantee');
    await open(manager, ticket);
    await decide(manager, 'sign', 0);
    await way(manager.page, 'carry_out');
    await manager.page.getByTestId('action-more').click();
    await manager.page.getByTestId('action-carry_out').waitFor();
    expect(await manager.page.locator('#reason-carry_out').innerText()).toMatch(
      language === 'en' ? /another manager/ : /另一位管理员/,
    );
    await picture(manager, '14-not-oneself');
  });

  it('from a number that is not designated: turned away with the words, until the outlet calls again', async () => {
    const what = await recharged(api);
    const stranger = await callFrom(api, '13700000001');
    const outletId = ok<{ items: { id: string }[] }>(await api.get('/api/outlets?q=XL001')).items[0]?.id;
    const ticket = ok<Ticket>(await api.post('/api/tickets', request(what, { callId: stranger.id, outletId })));
    await open(agent, ticket);
    await way(agent.page, 'turned_away');
    expect(await agent.page.getByTestId('reversal-script').innerText()).toMatch(
      language === 'en' ? /two numbers registered/ : /登记的两个号码/,
    );
    await picture(agent, '15-turned-away');
    const call = await callFrom(api, designated);
    await api.acts(ticket, 'accept_call', { callId: call.id });
    await way(agent.page, 'confirm');
  });

  it('expires while its screen is open', async () => {
    const ticket = await ready(await recharged(api, { hoursAgo: 72 - 6 / 3600 }));
    await open(agent, ticket);
    await way(agent.page, 'confirm');
    await way(agent.page, 'expired');
    await picture(agent, '16-expired');
    expect(await agent.page.getByTestId('action-contact').count()).toBe(0);
  });

  it('whose answer is lost is being verified, and comes to its end by itself', async () => {
    const what = await recharged(api);
    const ticket = await ready(what);
    await open(agent, ticket);
    await answered('agrees');
    await setMood(api, { loseAfter: 1 });
    await agent.page.getByTestId('action-execute').click();
    await way(agent.page, 'unknown');
    await picture(agent, '17-unknown');
    await setMood(api, {});
    await way(agent.page, 'reversed');
  });

  it('leaves nothing in the browsers’ consoles', () => {
    for (const who of [agent, partner, manager, chief]) expect(who.complaints).toEqual([]);
  });
});
