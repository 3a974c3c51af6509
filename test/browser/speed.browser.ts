import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { get } from 'node:http';
import type { Browser } from 'playwright-core';
import { openBrowser, person, type Person, signIn } from '../support/browser.js';
import { Client } from '../support/client.js';
import { branch, consultation } from '../support/http-work.js';
import { Product } from '../support/product.js';

jest.setTimeout(180_000);

const firstLoadLimitKb = 600;
const ticketCount = 40;

/** What an answer weighs on the line when the browser accepts gzip. */
const weight = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => resolve(bytes));
      answer.on('error', reject);
    }).on('error', reject);
  });

describe('how fast the console is', () => {
  let product: Product;
  let browser: Browser;
  let agent: Person;

  beforeAll(async () => {
    product = await Product.start();
    browser = await openBrowser();
    const client = new Client(product.url);
    await client.signIn('agent1', 'demo-100859');
    const outletId = (await branch(client)).outlet.XL001;
    for (let count = 0; count < ticketCount; count += 1) {
      await client.post('/api/tickets', consultation({ outletId, title: `号卡激活失败 ${count}` })).expect(201);
    }
    agent = await person(browser, product.url, {});
    await signIn(agent, 'agent1');
    await agent.page.waitForLoadState('networkidle');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it(`loads at most ${firstLoadLimitKb} kB of pages, code and styles after signing in`, async () => {
    const fresh = await browser.newContext({ baseURL: product.url, storageState: await agent.context.storageState() });
    const page = await fresh.newPage();
    const urls = new Set<string>();
    page.on('response', (response) => {
      if (['document', 'script', 'stylesheet', 'font'].includes(response.request().resourceType()))
        urls.add(response.url());
    });
    await page.goto('/console');
    await page.locator('[data-testid^="ticket-row-"]').first().waitFor();
    await page.waitForLoadState('networkidle');
    let bytes = 0;
    for (const url of urls) bytes += await weight(url);
    await fresh.close();
    console.log(`first load: ${urls.size} files, ${Math.round(bytes / 1024)} kB with gzip`);
    expect(urls.size).toBeGreaterThan(2);
    expect(bytes).toBeGreaterThan(50 * 1024);
    expect(bytes / 1024).toBeLessThanOrEqual(firstLoadLimitKb);
  });
});
