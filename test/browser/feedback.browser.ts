import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page, Request } from 'playwright-core';
import { barriers } from '../support/barriers.js';
import { desk, openBrowser, person, type Person, type PersonOptions, phone, signIn } from '../support/browser.js';
import { Client } from '../support/client.js';
import { DiscreetWatch, tellingHeaders } from '../support/discreet.js';
import { Product } from '../support/product.js';

jest.setTimeout(240_000);

const words = '10 月的酬金比系统里少了 300 元，问了两次都没有回音。';
const namedWords = `我叫张三，${words}请打 13859712345。`;
const reply = '已核对，差额 300 元随 11 月酬金补发。请问是否为合约机酬金？';
const more = '是合约机酬金，谢谢。';

/** Slots of some seconds instead of minutes. */
const settings = { FEEDBACK_SLOT_MINUTES: '0.05', FEEDBACK_BEAT_MS: '200' };

describe('feedback without a name', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    product = await Product.start(settings);
    browser = await openBrowser();
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
  const seen = async (who: Person, name: string): Promise<void> => {
    await who.picture(name);
    await isWhole(who);
  };
  const address = (): string => `${product.url}/feedback`;

  describe('the watch over what a page tells and keeps', () => {
    const planted = [
      ['a cookie', "document.cookie = 'who=1'", 'cookie kept: who'],
      ['storage', "localStorage.setItem('draft', 'x')", 'kept: localStorage draft'],
      ['a store for the session', "sessionStorage.setItem('draft', 'x')", 'kept: sessionStorage draft'],
      ['a database', "new Promise((done) => { indexedDB.open('d').onsuccess = done })", 'kept: indexedDB d'],
      ['another address', "history.replaceState(null, '', '/feedback?step=2')", /^address: .*step=2/],
      [
        'a login that goes along',
        "document.cookie = 'hotline_session=x'; fetch('/api/feedback/form', { credentials: 'include' })",
        'cookie sent to /api/feedback/form',
      ],
      [
        'a third party',
        "new Promise((done) => Object.assign(new Image(), { onerror: done, src: 'http://third.example/pixel' }))",
        'third party: http://third.example',
      ],
    ] as const;

    it('barks at each thing that is planted, and at nothing else', async () => {
      for (const [, script, barking] of planted) {
        const who = await person(browser, product.url);
        await plantedPage(who.page);
        const watch = new DiscreetWatch(who.page, product.url);
        await who.page.goto('/feedback');
        await who.page.evaluate(script);
        const found = await watch.findings(who.context, address());
        expect(found).toEqual(expect.arrayContaining([expect.stringMatching(barking)]));
        await who.context.close();
      }
    });

    it('barks at headers that are missing', async () => {
      const who = await person(browser, product.url);
      await who.page.route('**/feedback', (route) => route.fulfill({ contentType: 'text/html', body: '<p>x' }));
      const watch = new DiscreetWatch(who.page, product.url);
      await who.page.goto('/feedback');
      expect(await watch.findings(who.context, address())).toEqual([
        'cache-control missing: /feedback',
        'referrer-policy missing: /feedback',
        'content-security-policy missing: /feedback',
      ]);
      await who.context.close();
    });
  });

  /** The same address without what protects it, to plant things in. */
  const plantedPage = async (page: Page): Promise<void> =>
    void (await page.route(/\/feedback$|third\.example/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>x' }),
    ));

  describe('from the first word to the second message', () => {
    let sender: Person;
    let watch: DiscreetWatch;
    let supervisor: Person;
    let receipt = '';

    beforeAll(async () => {
      supervisor = await opened('supervisor1', '/feedback-desk');
      sender = await person(browser, product.url, { size: phone });
      watch = new DiscreetWatch(sender.page, product.url);
    });
    afterAll(async () => {
      for (const who of [sender, supervisor]) await who?.context.close();
    });

    it('is written on a phone, warned of what names its sender, and answered with a receipt', async () => {
      const { page } = sender;
      await page.goto('/feedback');
      await page.locator('#send').waitFor();
      await seen(sender, 'feedback-write-zh-phone');
      await page.locator('#send').click();
      await page.getByText('请选择想说哪方面的事。').waitFor();
      await page.getByRole('radio', { name: '酬金结算' }).check();
      await page.locator('#send').click();
      await page.getByText('请填写意见内容。').waitFor();
      await page.locator('#text').fill(namedWords);
      await page
        .locator('#files-picker')
        .setInputFiles({ name: '张三的截图.png', mimeType: 'image/png', buffer: await supervisor.page.screenshot() });
      await page.getByText(/附件 1（/).waitFor();
      expect(await page.getByText('张三的截图').count()).toBe(0);
      await page.locator('#send').click();
      await page.locator('#naming').waitFor();
      expect(await page.locator('#naming li').allInnerTexts()).toEqual(['电话号码', '姓名或自我介绍']);
      await seen(sender, 'feedback-naming-zh-phone');
      await page.locator('#naming-back').click();
      await page.locator('#text').fill(words);
      await page.locator('#send').click();
      await page.locator('#receipt').waitFor();
      receipt = (await page.locator('#receipt span').allInnerTexts()).join('-');
      expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(await page.locator('#works-from').innerText()).toMatch(/自 \d\d:\d\d(:\d\d)? 起可以使用/);
      await seen(sender, 'feedback-receipt-zh-phone');
    });

    it('does not let go before the receipt is saved', async () => {
      const { page } = sender;
      await page.locator('#tab-return').click();
      expect(await page.locator('#receipt').count()).toBe(1);
      await page.locator('#leave').click();
      expect(page.url()).toBe(address());
      expect(await page.locator('#done').isDisabled()).toBe(true);
      await page.locator('#copy').click();
      await page
        .getByText(/已复制|没能复制/)
        .first()
        .waitFor();
      await page.locator('#saved').check();
      await page.locator('#done').click();
      await page.locator('#text').waitFor();
      expect(await page.locator('#text').inputValue()).toBe('');
      expect(await page.getByText(receipt).count()).toBe(0);
    });

    it('appears at the desk with its slot, is triaged and given to a department', async () => {
      const { page } = supervisor;
      await page.getByTestId('feedback-row').first().click();
      await page.getByTestId('feedback-thread').getByText(words).waitFor();
      await seen(supervisor, 'feedback-desk-new-zh');
      await page.getByTestId('feedback-action-triage').click();
      await page.getByTestId('feedback-step-send').click();
      await page.getByTestId('feedback-report-state').getByText('已分拣').waitFor();
      await page.getByTestId('feedback-action-assign').click();
      await page.getByTestId('field-departmentId').click();
      await page.getByTitle('市场部', { exact: true }).click();
      await seen(supervisor, 'feedback-desk-assign-zh');
      await page.getByTestId('feedback-step-send').click();
      await page.getByTestId('feedback-report-state').getByText('部门办理中').waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('附件 1').click()]);
      expect(download.suggestedFilename()).toBe('feedback.jpg');
    });

    it('is answered by the department, without links', async () => {
      const handler = await opened('market1', '/feedback-desk', { size: phone });
      const { page } = handler;
      await page.getByTestId('feedback-row').first().click();
      await page.getByTestId('feedback-action-answer').click();
      await page.getByTestId('field-text').fill(`${reply} 详见 https://trace.example/1`);
      await page.getByTestId('feedback-step-send').click();
      await page.getByTestId('problem').or(page.locator('[id$=text-fault]')).first().waitFor();
      handler.complaints.length = 0;
      await seen(handler, 'feedback-desk-link-refused-zh-phone');
      await page.getByTestId('field-text').fill(reply);
      await page.getByTestId('feedback-step-send').click();
      await page.getByTestId('feedback-thread').getByText(reply).waitFor();
      await seen(handler, 'feedback-desk-answered-zh-phone');
      await handler.context.close();
    });

    it('is read with the receipt, however it is typed, and written on', async () => {
      const { page } = sender;
      await page.locator('#tab-return').click();
      await page.locator('#receipt-field').fill('7K3M');
      await page.locator('#open').click();
      await page.getByText('回执码不全，应为 16 位，现在是 4 位。').waitFor();
      await page.locator('#receipt-field').fill('0000 0000 0000 0000');
      await page.locator('#open').click();
      await page.locator('#receipt-fault').waitFor();
      // The browser reports the refused request by itself.
      sender.complaints.length = 0;
      await seen(sender, 'feedback-return-zh-phone');
      await page.locator('#receipt-field').fill(receipt.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'));
      await page.locator('#open').click();
      await page.locator('#thread').getByText(reply).waitFor();
      expect(await page.locator('#thread-state').innerText()).toBe('已答复');
      await page.locator('#more').fill(more);
      await page.locator('#send-more').click();
      await page.locator('#more-received').waitFor();
      await seen(sender, 'feedback-thread-zh-phone');
      await supervisor.page.getByTestId('feedback-thread').getByText(more).waitFor();
      await supervisor.page.getByTestId('feedback-report-state').getByText('有补充，待分拣').waitFor();
      await seen(supervisor, 'feedback-desk-reopened-zh');
    });

    it('has told and kept nothing all the way (AN-14)', async () => {
      expect(watch.seen).toBeGreaterThanOrEqual(8);
      expect(await watch.findings(sender.context, address())).toEqual([]);
    });

    it('is left with an empty page and a browser told to forget', async () => {
      const { page } = sender;
      const [farewell] = await Promise.all([page.waitForResponse('**/feedback/leave'), page.locator('#leave').click()]);
      expect(await farewell.headerValue('clear-site-data')).toBe('"cache"');
      await page.getByRole('heading', { name: '已经离开' }).waitFor();
      await page.goBack().catch(() => null);
      expect(page.url()).not.toContain('/feedback');
    });
  });

  describe('by telephone (AN-13)', () => {
    it('goes out without session, call or agent, and is read out in groups', async () => {
      const agent = await opened('agent1', '/console');
      const { page } = agent;
      const asked: Request[] = [];
      page.context().on('request', (request) => asked.push(request));
      await page.getByTestId('call-number').fill('0597-5551010');
      await page.getByTestId('call-register').click();
      await page.getByTestId('call-state').waitFor();
      const before = asked.length;
      await page.getByTestId('unnamed').click();
      await page.getByTestId('unnamed-address').waitFor();
      expect(await page.getByTestId('unnamed-text').count()).toBe(0);
      await page.getByText('无法暂停录音').click();
      await page.getByTestId('unnamed-script').getByText(`${product.url}/feedback`).waitFor();
      await page.getByText('已暂停录音').click();
      await page.getByTestId('unnamed-topic').click();
      await page.getByTitle('管理建议', { exact: true }).click();
      await page.getByTestId('unnamed-text').fill('请合并两张日报表，打我电话 13859712345');
      await page.getByTestId('unnamed-send').click();
      await page.getByTestId('unnamed-warning').getByText('电话号码').waitFor();
      await seen(agent, 'feedback-agent-warned-zh');
      await page.getByTestId('unnamed-text').fill('请合并两张日报表');
      await page.getByTestId('unnamed-send').click();
      await page.getByTestId('unnamed-receipt').waitFor();
      await seen(agent, 'feedback-agent-receipt-zh');
      const during = asked.slice(before);
      // All that went out since the panel was opened is the report itself, which says nothing else.
      expect(during.map((request) => `${request.method()} ${new URL(request.url()).pathname}`)).toEqual([
        'POST /api/feedback',
      ]);
      expect(during[0]?.postDataJSON()).toEqual({ topic: 'management', text: '请合并两张日报表' });
      expect(await tellingHeaders(during[0])).toEqual([]);
      // The same look at the call's own request finds what it would find here.
      const ofCall = asked.find((request) => request.url().endsWith('/api/calls') && request.method() === 'POST');
      expect(await tellingHeaders(ofCall)).toEqual(expect.arrayContaining(['cookie', 'referer', 'x-csrf-token']));
      expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toContain('日报表');
      await page.keyboard.press('Escape');
      expect(await page.getByTestId('unnamed-receipt').count()).toBe(1);
      await page.getByTestId('unnamed-told').check();
      await page.getByTestId('unnamed-done').click();
      await page.getByTestId('unnamed-receipt').waitFor({ state: 'detached' });
      await page.getByTestId('unnamed').click();
      await page.getByText('已暂停录音').click();
      expect(await page.getByTestId('unnamed-text').inputValue()).toBe('');
      await agent.context.close();
    });
  });

  describe('what the desk tells everybody', () => {
    it('is a campaign with a link of its own, counts that hide the few, and the results of a quarter', async () => {
      const supervisor = await opened('supervisor1', '/feedback-desk/campaigns', { language: 'en', dark: true });
      const { page } = supervisor;
      await page.getByTestId('campaign-new').click();
      await page.getByTestId('campaign-save').click();
      await page.getByText('Fill in everything').waitFor();
      await page.getByTestId('campaign-title').fill('网络挑刺');
      await page.getByTestId('campaign-text').fill('哪里打不了电话、上不了网，请告诉我们。');
      await page.getByTestId('campaign-slug').fill('network-2026');
      await page.getByTestId('campaign-from').fill('2020-01-01');
      await page.getByTestId('campaign-until').fill('2099-12-31');
      await seen(supervisor, 'feedback-desk-campaign-en-dark');
      await page.getByTestId('campaign-save').click();
      await page.getByText(`${address()}/c/network-2026`).waitFor();
      await page.getByText('fewer than 5 received').waitFor();
      await seen(supervisor, 'feedback-desk-campaigns-en-dark');
      await page.getByTestId('feedback-desk-tab-counts').click();
      await page.getByTestId('feedback-counts').getByRole('row', { name: 'Commission' }).waitFor();
      await seen(supervisor, 'feedback-desk-counts-en-dark');
      await page.getByTestId('feedback-desk-tab-digest').click();
      await page.getByTestId('digest-done').fill('酬金结算单列出每一笔来源。');
      await seen(supervisor, 'feedback-desk-digest-en-dark');
      await page.getByTestId('digest-publish').click();
      await page
        .getByTestId('digest-quarter')
        .getByText(/Published$/)
        .waitFor();
      await page.goto('/feedback-desk');
      await page.getByTestId('feedback-row').first().click();
      await page.getByTestId('feedback-thread').waitFor();
      await seen(supervisor, 'feedback-desk-report-en-dark');
      await supervisor.context.close();
    });

    it.each([
      { name: 'en-dark-phone', options: { language: 'en', dark: true, size: phone } },
      { name: 'zh-desk', options: { language: 'zh-CN', size: desk } },
      { name: 'en-dark-desk', options: { language: 'en', dark: true, size: desk } },
    ] as const)('every part of the open page is whole and free of barriers: $name', async ({ name, options }) => {
      const who = await person(browser, product.url, options);
      const { page } = who;
      await page.goto('/feedback/c/network-2026');
      await page.getByRole('heading', { name: '网络挑刺' }).waitFor();
      await seen(who, `feedback-campaign-${name}`);
      await page.locator('#tab-digest').click();
      await page.getByText('酬金结算单列出每一笔来源。').waitFor();
      await seen(who, `feedback-digest-${name}`);
      await page.locator('#tab-safety').click();
      await seen(who, `feedback-safety-${name}`);
      await page.locator('#tab-return').click();
      await seen(who, `feedback-return-${name}`);
      // The language changes in place; what is typed stays, the address does too.
      await page.locator('#receipt-field').fill('ABCD');
      await page.locator('#language').click();
      expect(await page.locator('html').getAttribute('lang')).toBe(options.language === 'en' ? 'zh-CN' : 'en');
      expect(await page.locator('#receipt-field').inputValue()).toBe('ABCD');
      expect(page.url()).toBe(`${address()}/c/network-2026`);
      await who.context.close();
    });
  });

  describe('on an address of its own', () => {
    let apart: Product;
    let own = '';

    beforeAll(async () => {
      const port = String(await freePort());
      own = `http://localhost:${port}`;
      apart = await Product.start({ ...settings, FEEDBACK_PORT: port, FEEDBACK_URL: own });
    });
    afterAll(() => apart?.stop());

    it('is served there alone, small, and led to from the console’s address', async () => {
      const who = await person(browser, apart.url, { size: phone });
      const { page } = who;
      const watch = new DiscreetWatch(page, own);
      await page.goto(`${own}/feedback`);
      await page.locator('#send').waitFor();
      expect(await watch.findings(who.context, `${own}/feedback`)).toEqual([]);
      expect(await packedBytes(`${own}/feedback`)).toBeLessThan(25_000);
      const [farewell] = await Promise.all([page.waitForResponse('**/feedback/leave'), page.locator('#leave').click()]);
      expect(await farewell.headerValue('clear-site-data')).toBe('"cache", "storage"');
      await page.goto('/feedback');
      await page.waitForURL(`${own}/feedback`);
      await who.context.close();
    });

    it('takes what an agent enters, still without a session', async () => {
      const agent = await person(browser, apart.url);
      await signIn(agent, 'agent1');
      const { page } = agent;
      const asked: Request[] = [];
      page.on('request', (request) => asked.push(request));
      await page.getByTestId('unnamed').click();
      await page.getByTestId('unnamed-address').getByText(`${own}/feedback`).waitFor();
      await page.getByText('已暂停录音').click();
      await page.getByTestId('unnamed-topic').click();
      await page.getByTitle('管理建议', { exact: true }).click();
      await page.getByTestId('unnamed-text').fill('请合并两张日报表');
      await page.getByTestId('unnamed-send').click();
      await page.getByTestId('unnamed-receipt').waitFor();
      const sent = asked.filter((request) => request.url() === `${own}/api/feedback` && request.method() === 'POST');
      expect(sent).toHaveLength(1);
      expect(await tellingHeaders(sent[0])).toEqual([]);
      await isWhole(agent);
      await agent.context.close();
    });
  });
});

/** What has to be fetched to see the page: itself, its styles and its script, as they are sent. */
async function packedBytes(address: string): Promise<number> {
  const html = await (await fetch(address)).text();
  const files = [...html.matchAll(/(?:src|href)="(\/feedback\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(files.map((path) => path.split('.').at(-1)).toSorted()).toEqual(['css', 'js']);
  const sizes = await Promise.all(
    files.map(async (path) => {
      const answer = await fetch(new URL(path, address), { headers: { 'accept-encoding': 'gzip' } });
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      return Number(answer.headers.get('content-length'));
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThan(1_000);
  return sizes.reduce((sum, one) => sum + one, html.length);
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
