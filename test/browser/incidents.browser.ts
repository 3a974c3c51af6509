import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { barriers } from '../support/barriers.js';
import { openBrowser, person, type Person, type PersonOptions, phone, signIn } from '../support/browser.js';
import { Client, ok, type Ticket } from '../support/client.js';
import { Product } from '../support/product.js';
import { consultation, openTicket } from '../support/work.js';

jest.setTimeout(240_000);

const designated = '0597-5551010';
const statement = '新罗区资费查询系统故障，正在抢修，预计 11:00 恢复；请网点先登记，恢复后统一回访。';
const update = '线路已抢通，正在逐一恢复，预计 10:40 全部恢复。';
const final = '资费查询已于 10:40 全部恢复，请重试；仍有问题请来电。';

describe('an incident, from similar calls to its end', () => {
  let product: Product;
  let browser: Browser;
  let api: Client;
  let outletId: string;
  let supervisor: Person;
  const tickets: Ticket[] = [];

  beforeAll(async () => {
    product = await Product.start();
    browser = await openBrowser();
    api = new Client(product.url);
    await api.signIn('agent2', 'demo-100859');
    const { items } = ok<{ items: { id: string }[] }>(await api.get('/api/outlets?q=XL001'));
    outletId = items[0]?.id ?? '';
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const opened = async (username: string, path: string, options: PersonOptions = {}): Promise<Person> => {
    const who = await person(browser, product.url, options);
    const client = new Client(product.url);
    await client.signIn(username, 'demo-100859');
    await client.patch('/api/me', { language: options.language ?? 'zh-CN' }).expect(200);
    await signIn(who, username);
    await who.page.goto(path);
    await who.page.waitForLoadState('networkidle');
    return who;
  };
  const isWhole = async (who: Person): Promise<void> => {
    expect(await barriers(who.page)).toEqual([]);
    expect(await who.page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
    expect(who.complaints).toEqual([]);
  };

  it('is proposed on the supervisor’s screen when ten similar tickets have come', async () => {
    supervisor = await opened('supervisor1', '/incidents');
    const { page } = supervisor;
    await page.getByText('目前没有事件').waitFor();
    await supervisor.picture('incidents-empty-zh');
    await isWhole(supervisor);
    for (let count = 1; count <= 10; count += 1) {
      const title = `资费查询页面打不开（第 ${count} 家）`;
      tickets.push(await openTicket(api, consultation({ outletId, title, description: '查询一直转圈，顾客在等。' })));
    }
    const card = page.getByTestId('incident-card');
    await card.waitFor();
    expect(await card.innerText()).toContain('10 张工单');
    await page.getByRole('button', { name: '通知，1 条未读' }).click();
    await page.getByText(/请核实是否为公共事件/).waitFor();
    await supervisor.picture('incidents-proposed-zh');
    await page.getByRole('button', { name: /请核实是否为公共事件/ }).press('Enter');
    await page.getByTestId('incident-proposal').waitFor();
    await supervisor.picture('incident-proposal-zh');
    await isWhole(supervisor);
  });

  it('is accepted with the statement that everybody uses, and what has gathered hangs on it', async () => {
    const { page } = supervisor;
    await page.getByTestId('incident-accept').click();
    await page.getByText('必填').first().waitFor();
    await page.getByTestId('incident-title').fill('新罗区资费查询系统故障');
    await page.getByTestId('incident-statement-input').fill(statement);
    await page.keyboard.press('Control+Enter');
    await page.getByTestId('incident-statement-box').getByText(statement).waitFor();
    await page.locator('[data-testid="incident-ticket"][data-hanging="hung"]').nth(9).waitFor();
    await supervisor.picture('incident-open-zh');
    await isWhole(supervisor);
  });

  it('an agent hangs the eleventh with one key, and reads the statement out', async () => {
    const agent = await opened('agent1', '/console');
    const { page } = agent;
    await page.getByTestId('call-number').fill(designated);
    await page.getByTestId('call-register').click();
    await page.getByTestId('ticket-line-consultation').click();
    await page.getByTestId('ticket-topic').getByText('资费与套餐').click();
    const note = page.getByTestId('incident-fits');
    await note.getByText(statement).waitFor();
    await agent.picture('incident-fits-zh');
    await page.getByRole('heading', { name: '新工单' }).click();
    await page.keyboard.press('i');
    await note.getByText(/登记后挂到事件 SJ/).waitFor();
    await page.getByTestId('ticket-description').fill('查询页面打不开，顾客在柜台等。');
    expect(await page.getByTestId('field-answer').inputValue()).toBe(statement);
    await agent.picture('incident-chosen-zh');
    await isWhole(agent);
    await page.keyboard.press('Control+Enter');
    await page
      .getByText(/已挂到事件 SJ/)
      .first()
      .waitFor();
    await supervisor.page.locator('[data-testid="incident-ticket"][data-hanging="hung"]').nth(10).waitFor();
    await page
      .getByRole('button', { name: /ZX\d{8}-\d{4}/ })
      .first()
      .click();
    await page.getByTestId('ticket-incident').getByText(statement).waitFor();
    await agent.picture('incident-ticket-zh');
    await isWhole(agent);
    await agent.context.close();
  });

  it('a ticket of before is hung from its page with the same key, and its reply takes the statement', async () => {
    const late = await openTicket(api, consultation({ outletId, title: '套餐资费查不到' }));
    const agent = await opened('agent1', `/console?ticket=${late.id}`, { language: 'en', dark: true });
    const { page } = agent;
    await page.getByTestId('incident-fits').waitFor();
    await agent.picture('incident-fits-ticket-en-dark');
    await page.keyboard.press('i');
    await page.getByTestId('ticket-incident').waitFor();
    await page.keyboard.press('r');
    await page.getByTestId('use-statement').click();
    expect(await page.getByTestId('field-text').inputValue()).toBe(statement);
    await agent.picture('incident-reply-en-dark');
    await isWhole(agent);
    await agent.context.close();
  });

  it('an update comes to the partner’s phone by itself; closing closes all but the exception', async () => {
    const [first, second] = tickets;
    const partner = await opened('outlet-xl001', `/portal/tickets/${first?.id}`, { size: phone });
    const { page } = supervisor;
    await page.getByTestId('incident-update-text').fill(update);
    await page.keyboard.press('Control+Enter');
    await page.getByTestId('incident-updates').getByText(update).waitFor();
    await partner.page.getByText(update).waitFor();
    expect(await partner.page.content()).not.toContain('SJ2');
    await partner.picture('incident-update-portal-phone');
    await isWhole(partner);
    await page.getByText('已告知 12 张工单').waitFor();
    await supervisor.picture('incident-updated-zh');

    await page.getByTestId('incident-close').click();
    await page.getByTestId('incident-close-text').fill(final);
    await page.getByTestId(`except-${second?.number}`).check();
    await page.getByText('将办结 11 张，除外 1 张').waitFor();
    await supervisor.picture('incident-close-zh');
    await isWhole(supervisor);
    await page.getByTestId('incident-close-confirm').click();
    await page
      .getByTestId('incident-closing')
      .getByText(/已办结 11 \/ 11 · 除外 1 张/)
      .waitFor();
    await page.locator('[data-testid="incident-state"][data-state="closed"]').waitFor();
    await page.locator('[data-testid="incident-ticket"][data-hanging="settled"]').nth(10).waitFor();
    await supervisor.picture('incident-closed-zh');
    await isWhole(supervisor);
    await partner.page.getByTestId('portal-reply').getByText(final).waitFor();
    await partner.picture('incident-closed-portal-phone');
    const kept = ok<Ticket>(await api.get(`/api/tickets/${second?.id}`));
    expect(kept.state).toBe('registered');
    await partner.context.close();
  });

  it.each([
    { username: 'supervisor2', options: { language: 'en', dark: true }, name: 'en-dark' },
    { username: 'market1', options: { language: 'zh-CN', size: phone }, name: 'zh-phone' },
  ] as const)('is whole and free of barriers: $name', async ({ username, options, name }) => {
    const who = await opened(username, '/incidents', options);
    await who.picture(`incidents-${name}`);
    await isWhole(who);
    await who.page.getByTestId('incident-card').first().click();
    await who.page.getByTestId('incident-tickets').waitFor();
    await who.page.waitForLoadState('networkidle');
    await who.picture(`incident-${name}`);
    await isWhole(who);
    await who.context.close();
  });

  it('is opened by hand for the whole branch', async () => {
    const who = await opened('supervisor2', '/incidents', { language: 'en', dark: true });
    const { page } = who;
    await page.getByTestId('incident-open').click();
    await page.getByTestId('incident-title').fill('Recharge platform under maintenance');
    await page.getByTestId('incident-line').click();
    await page.keyboard.press('Enter');
    await page.getByTestId('incident-topic').click();
    await page.keyboard.press('ArrowDown');
    await who.picture('incident-by-hand-topics-en-dark');
    await page.keyboard.press('Enter');
    await page.getByTestId('incident-statement-input').fill('Maintenance until 12:00; please try again afterwards.');
    await who.picture('incident-by-hand-en-dark');
    await isWhole(who);
    await page.getByTestId('incident-create').click();
    await page.getByTestId('incident-statement-box').waitFor();
    await who.picture('incident-by-hand-open-en-dark');
    await isWhole(who);
    await who.context.close();
  });
});
