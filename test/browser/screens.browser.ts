import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { barriers } from '../support/barriers.js';
import { desk, openBrowser, person, phone, signIn } from '../support/browser.js';
import { Client } from '../support/client.js';
import { Product } from '../support/product.js';
import { branch, consultation } from '../support/http-work.js';

jest.setTimeout(240_000);

const screens = [
  { username: 'agent1', path: '/console', size: desk },
  { username: 'market1', path: '/queue', size: desk },
  { username: 'market1', path: '/queue', size: phone },
  { username: 'outlet-xl001', path: '/portal', size: phone },
  { username: 'outlet-xl001', path: '/portal', size: desk },
  { username: 'admin1', path: '/admin', size: desk },
  { username: 'supervisor1', path: '/knowledge', size: desk },
] as const;

describe.each([
  { language: 'zh-CN', dark: false },
  { language: 'en', dark: true },
] as const)('every door ($language)', ({ language, dark }) => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    product = await Product.start();
    browser = await openBrowser();
    const client = new Client(product.url);
    await client.signIn('agent1', 'demo-100859');
    const ids = await branch(client);
    const outletId = ids.outlet.XL001;
    await client
      .post('/api/tickets', consultation({ outletId, dispatch: { departmentIds: [ids.department.market] } }))
      .expect(201);
    await client.post('/api/tickets', consultation({ outletId, answer: { text: '可以叠加，次月生效。' } })).expect(201);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it.each(screens)(
    '$path for $username at $size.width is whole, free of barriers and of complaints',
    async ({ username, path, size }) => {
      const who = await person(browser, product.url, { language, dark, size });
      const client = new Client(product.url);
      await client.signIn(username, 'demo-100859');
      await client.patch('/api/me', { language }).expect(200);
      await signIn(who, username);
      await who.page.goto(path);
      await who.page.waitForLoadState('networkidle');
      await who.picture(`door-${path.slice(1)}-${size.width}-${language}`);
      expect(await barriers(who.page)).toEqual([]);
      const wide = await who.page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
      expect(wide).toBe(false);
      expect(who.complaints).toEqual([]);
      await who.context.close();
    },
  );

  it('doors that have no room wait behind “more”, which says where one is', async () => {
    const who = await person(browser, product.url, { language, dark, size: { width: 800, height: 600 } });
    await signIn(who, 'supervisor1');
    const { page } = who;
    await page.goto('/announcements');
    const more = page.getByTestId('more-doors');
    await more.click();
    const others = page.locator('.ant-popover').getByRole('link');
    await others.first().waitFor();
    const behind = await others.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const seen = await page
      .locator('nav [data-away=false]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(seen.filter((path) => behind.includes(path))).toEqual([]);
    await who.picture(`more-doors-${language}`);
    expect(await barriers(page)).toEqual([]);
    const last = others.last();
    const [path, name] = [await last.getAttribute('href'), await last.innerText()];
    await last.click();
    await page.waitForURL((url) => url.pathname.startsWith(String(path)));
    await more.getByText(name).waitFor();
    await who.context.close();
  });

  it('an address that leads nowhere says so, to people as a page and to programs as a problem', async () => {
    const who = await person(browser, product.url, { language, dark, size: phone });
    await signIn(who, 'outlet-xl001');
    expect((await who.page.goto('/nowhere/at/all'))?.status()).toBe(404);
    await who.page.getByText(language === 'en' ? 'There is no such page' : '没有这个页面').waitFor();
    await who.picture(`nowhere-${language}`);
    await who.context.close();
    for (const path of ['/api/nowhere', '/assets/nowhere.js', '/nowhere']) {
      const answer = await fetch(product.url + path);
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
        path,
        404,
        'application/problem+json; charset=utf-8',
      ]);
    }
  });

  it('signs in, and says in words why not', async () => {
    const who = await person(browser, product.url, { language, dark, size: phone });
    await who.page.goto('/sign-in');
    await who.page.getByTestId('sign-in-username').fill('agent1');
    await who.page.getByTestId('sign-in-password').fill('wrong');
    await who.page.getByTestId('sign-in-submit').click();
    await who.page.getByText(language === 'en' ? /not right/ : /用户名或密码不正确/).waitFor();
    await who.picture(`sign-in-refused-${language}`);
    expect(await barriers(who.page)).toEqual([]);
    await who.context.close();
  });
});
