import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, person, type Person, phone, signIn } from '../support/browser.js';
import { Client, ok, type Ticket } from '../support/client.js';
import { branch, consultation } from '../support/http-work.js';
import { Product } from '../support/product.js';

jest.setTimeout(180_000);

/** As many as a form takes: let through at once, they come in between one another. */
const files = Array.from({ length: 10 }, (_, index) => ({
  name: `说明${index}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(`门头照片第 ${index + 1} 张随后补交。`),
}));

/** Files wait in front of the server until they are let through, or, the first ones, lost. */
async function heldUp(page: Page, lost = 0): Promise<() => void> {
  const gate = new EventEmitter();
  const opened = once(gate, 'open');
  let left = lost;
  await page.route('**/api/files', async (route) => {
    await opened;
    left -= 1;
    await (left >= 0 ? route.abort() : route.continue());
  });
  return () => gate.emit('open');
}

describe('what is sent while its files are still on their way', () => {
  let product: Product;
  let browser: Browser;
  let agent: Person;
  let partner: Person;
  let api: Client;
  const filesOf = async (title: string): Promise<string[]> => {
    const { items } = ok<{ items: Ticket[] }>(await api.get(`/api/tickets?q=${encodeURIComponent(title)}`));
    expect(items).toHaveLength(1);
    const whole = ok<{ files: { name: string }[] }>(await api.get(`/api/tickets/${items[0]?.id}`));
    return whole.files.map(({ name }) => name).sort();
  };

  beforeAll(async () => {
    product = await Product.start();
    browser = await openBrowser();
    api = new Client(product.url);
    await api.signIn('agent1', 'demo-100859');
  });
  beforeEach(async () => {
    agent = await person(browser, product.url, { language: 'zh-CN' });
    partner = await person(browser, product.url, { language: 'zh-CN', size: phone });
    await signIn(agent, 'agent1');
    await signIn(partner, 'outlet-xl001');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const consult = async (title: string): Promise<void> => {
    const { page } = partner;
    await page.goto('/portal/new/consultation');
    await page.getByTestId('portal-topic').selectOption({ index: 1 });
    await page.getByTestId('portal-title').fill(title);
    await page.getByTestId('portal-description').fill('随附证明，请帮忙看看还缺什么。');
  };

  it('waits for them: an agent’s ticket has them all', async () => {
    const { page } = agent;
    const letThrough = await heldUp(page);
    const title = '网点迁址需要哪些材料';
    await page.getByTestId('call-number').fill('0597-5551010');
    await page.getByTestId('call-register').click();
    await page.getByTestId('ticket-line-consultation').click();
    await page.getByTestId('ticket-topic').locator('label').first().click();
    await page.getByTestId('ticket-title').fill(title);
    await page.getByTestId('ticket-description').fill('对方已发来证件照片。');
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByTestId('open-save').click();
    await page.getByText('传完后自动提交').waitFor();
    await agent.picture('arrivals-agent');
    expect(ok<{ items: Ticket[] }>(await api.get(`/api/tickets?q=${encodeURIComponent(title)}`)).items).toEqual([]);
    letThrough();
    await page.getByTestId('ticket-title').waitFor({ state: 'detached' });
    expect(await filesOf(title)).toEqual(files.map(({ name }) => name).sort());
    expect(agent.complaints).toEqual([]);
  });

  it('waits for them on the phone of a partner', async () => {
    const { page } = partner;
    const letThrough = await heldUp(page);
    await consult('门头补贴的材料齐不齐');
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByTestId('portal-submit').click();
    await page.getByText('传完后自动提交').waitFor();
    await partner.picture('arrivals-portal');
    letThrough();
    await page.getByTestId('portal-opened').waitFor();
    expect(await filesOf('门头补贴的材料齐不齐')).toEqual(files.map(({ name }) => name).sort());
  });

  it('is not sent when its form was left meanwhile', async () => {
    const { page } = agent;
    const ticket = ok<Ticket>(
      await api.post('/api/tickets', consultation({ outletId: (await branch(api)).outlet.XL001 })),
    );
    const letThrough = await heldUp(page);
    await page.goto(`/console?ticket=${ticket.id}`);
    await page.getByTestId('action-reply').click();
    await page.getByTestId('field-text').fill('请看附件。');
    await page.locator('input[type=file]').setInputFiles(files);
    const uploaded = page.waitForResponse((answer) => answer.url().endsWith('/api/files'));
    await page.getByTestId('action-submit').click();
    await page.getByText('传完后自动提交').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('action-form').waitFor({ state: 'detached' });
    letThrough();
    await uploaded;
    await page.waitForLoadState('networkidle');
    const { state, timeline } = ok<Ticket>(await api.get(`/api/tickets/${ticket.id}`));
    expect([state, timeline.map(({ kind }) => kind)]).toEqual(['registered', ['open']]);
  });

  it('does not send without one that did not get through; tried again, it goes along', async () => {
    const { page } = partner;
    const letThrough = await heldUp(page, files.length);
    await consult('断网时传的材料');
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByTestId('portal-submit').click();
    await page.getByText('传完后自动提交').waitFor();
    letThrough();
    await page.getByTestId('problem').waitFor();
    await page.getByText('传完后自动提交').waitFor({ state: 'detached' });
    await partner.picture('arrivals-failed');
    expect(await page.getByTestId('portal-title').inputValue()).toBe('断网时传的材料');
    await page.getByTestId('problem').getByRole('button').click();
    await page.getByTestId('portal-submit').click();
    await page.getByTestId('portal-opened').waitFor();
    expect(await filesOf('断网时传的材料')).toEqual(files.map(({ name }) => name).sort());
  });
});
