import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { published } from '../support/announcements.js';
import { barriers } from '../support/barriers.js';
import { desk, openBrowser, person, type Person, type PersonOptions, phone, signIn } from '../support/browser.js';
import { Client, ok } from '../support/client.js';
import { Product } from '../support/product.js';

jest.setTimeout(240_000);

const title = '永定中秋国庆渠道酬金政策';
const body = [
  `# ${title}`,
  '',
  '自即日起，永定各**核心渠道**办理 5G 畅享套餐的酬金按下表执行：',
  '',
  '| 套餐 | 酬金（元/户） |',
  '| --- | --- |',
  '| 畅享 129 | 60 |',
  '| 畅享 169 | 80 |',
  '',
  '1. 须当月激活并首充 50 元以上；',
  '2. 次月 15 日随网点酬金一并发放；',
  '3. 有疑问请拨打 100859。',
].join('\n');

describe('announcements', () => {
  let product: Product;
  let browser: Browser;
  let editor: Client;

  beforeAll(async () => {
    product = await Product.start();
    [browser, editor] = await Promise.all([openBrowser(), clientOf('editor1')]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const clientOf = async (username: string): Promise<Client> => {
    const client = new Client(product.url);
    await client.signIn(username, 'demo-100859');
    return client;
  };
  const opened = async (username: string, path: string, options: PersonOptions = {}): Promise<Person> => {
    const who = await person(browser, product.url, options);
    await (await clientOf(username)).patch('/api/me', { language: options.language ?? 'zh-CN' }).expect(200);
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
  const idIn = (url: string): string => /announcements\/([\da-f-]{36})/.exec(url)?.[1] ?? '';

  it('say what there will be while there is nothing', async () => {
    const who = await opened('outlet-yd001', '/announcements', { size: phone });
    await who.page.getByText('没有公告').waitFor();
    expect(await who.page.getByTestId('announcement-banner').count()).toBe(0);
    await who.picture('announcements-empty-zh-phone');
    await isWhole(who);
    await who.context.close();
  });

  describe('one from the first word to the last outlet', () => {
    let writer: Person;
    let reader: Person;
    let other: Person;
    let agent: Person;
    let id = '';

    beforeAll(async () => {
      reader = await opened('outlet-yd001', '/portal', { size: phone });
      other = await opened('outlet-xl001', '/portal', { size: phone });
    });
    afterAll(async () => {
      for (const who of [writer, reader, other, agent]) await who?.context.close();
    });

    it('is written with its readers said in words, and published after a look at who gets it', async () => {
      writer = await opened('editor1', '/announcements');
      const { page } = writer;
      await page.getByTestId('announcement-new').click();
      await page.getByTestId('announcement-save-publish').click();
      await page.getByText('请填写标题').waitFor();
      await page.getByTestId('announcement-title').fill(title);
      await page.getByTestId('announcement-body').fill(body);
      await page.getByRole('checkbox', { name: '永定' }).check();
      await page.getByRole('checkbox', { name: '核心渠道' }).check();
      await page.getByRole('checkbox', { name: '农村服务站' }).check();
      expect(await page.getByTestId('announcement-words').innerText()).toBe('将发给：永定的核心渠道和农村服务站。');
      await page.getByTestId('announcement-articles').locator('input').fill('5G');
      await page.getByTitle(/5G/).first().click();
      await page.getByTestId('announcement-articles').locator('input').fill('回访口径');
      await page
        .getByTitle(/工单回访口径/)
        .first()
        .click();
      await page.keyboard.press('Escape');
      await writer.picture('announcements-editor-zh');
      await isWhole(writer);
      await page.reload();
      expect(await page.getByTestId('announcement-title').inputValue()).toBe(title);
      await page.getByTestId('announcement-preview').click();
      await page.getByRole('cell', { name: '畅享 129' }).waitFor();
      await page.getByTestId('announcement-preview').click();
      await page.getByTestId('announcement-save-publish').click();
      await page.getByText('共 4 个网点、0 名员工。').waitFor();
      await writer.picture('announcements-publish-zh');
      await isWhole(writer);
      await page.getByTestId('announcement-publish-confirm').click();
      await page.waitForURL(/\/announcements\/[\da-f-]{36}$/);
      await page.getByText('本人起草并发布').waitFor();
      id = idIn(page.url());
      await writer.picture('announcements-manage-zh');
      await isWhole(writer);
    });

    it('appears at once above the pages of those it is meant for, and is confirmed after reading', async () => {
      const { page } = reader;
      await page.getByTestId('announcement-banner').waitFor();
      expect(await other.page.getByTestId('announcement-banner').count()).toBe(0);
      await reader.picture('announcements-banner-zh-phone');
      await isWhole(reader);
      await page.getByRole('link', { name: '阅读并确认' }).click();
      await page.getByTestId('announcement-confirm').waitFor();
      await reader.picture('announcements-reading-zh-phone');
      await isWhole(reader);
      await page.goto('/portal');
      await page.getByTestId('announcement-banner').waitFor();
      await page.getByRole('link', { name: '阅读并确认' }).click();
      await page.getByTestId('announcement-confirm').click();
      await page.getByTestId('announcement-confirmed').waitFor();
      await reader.picture('announcements-confirmed-zh-phone');
      await page.goto('/announcements');
      await page.getByText(/已确认$/).waitFor();
      expect(await page.getByTestId('announcement-banner').count()).toBe(0);
      await reader.picture('announcements-list-zh-phone');
      await isWhole(reader);
      await other.page.goto(`/announcements/${id}`);
      await other.page.getByText('没有这条公告，或您无权查看。').waitFor();
      other.complaints.length = 0;
    });

    it('is followed county by county, live, and outlet by outlet', async () => {
      const { page } = writer;
      await page.getByTestId('announcement-progress').click();
      await page
        .getByTestId('announcement-figures')
        .getByRole('row', { name: /永定 25% 4 1 0 3/ })
        .waitFor();
      await page.getByText('YD002').waitFor();
      await writer.picture('announcements-progress-zh');
      await isWhole(writer);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByTestId('announcement-xlsx').click(),
      ]);
      expect(download.suggestedFilename()).toBe('公告阅读情况.xlsx');
      await page.getByTestId('announcement-state').getByText('已确认').click();
      await page.getByTestId('announcement-readers').getByText('卢庆祥').waitFor();
    });

    it('is told by phone to those who have not read it, with one key for each result, until nobody is left', async () => {
      agent = await opened('agent1', `/announcements/${id}`);
      const { page } = agent;
      await page.getByTestId('announcement-calls').click();
      const card = page.getByTestId('announcement-outlet');
      const isAt = (code: string): Promise<void> =>
        page.locator(`[data-testid="announcement-outlet"][data-code="${code}"]`).waitFor();
      await isAt('YD002');
      expect(await page.getByTestId('announcement-result-told').isDisabled()).toBe(true);
      const outlet = await card.getByRole('heading').innerText();
      await page.getByText(`${outlet}您好，我是 100859 的`).waitFor();
      await agent.picture('announcements-calls-zh');
      await isWhole(agent);
      await page.keyboard.press('d');
      await card.getByText(/正在与 .* 通话/).waitFor();
      await agent.picture('announcements-calling-zh');
      await isWhole(agent);
      await page.keyboard.press('1');
      await isAt('YD005');
      await page.getByTestId('announcement-left').getByText('还有 2 个网点未读').waitFor();
      await page.keyboard.press('d');
      await card.getByText(/正在与 .* 通话/).waitFor();
      await page.getByTestId('announcement-note').fill('店员接听，老板下午回店');
      await page.getByTestId('announcement-result-call_back').click();
      await page.getByTestId('announcement-call-back-at').waitFor();
      await agent.picture('announcements-call-back-zh');
      await isWhole(agent);
      await page.getByTestId('announcement-call-back-send').click();
      await isAt('YD006');
      // Who has read it while being called is said so, and the agent goes on.
      const station = await secondUser('YD006');
      const edition = { edition: 1 };
      ok(await station.post(`/api/announcements/${id}/receipts`, edition));
      await page.getByTestId('announcement-read-meanwhile').waitFor();
      await agent.picture('announcements-read-meanwhile-zh');
      await isWhole(agent);
      await page.getByTestId('announcement-next').click();
      await page.getByTestId('announcement-calls-done').waitFor();
      await agent.picture('announcements-calls-done-zh');
      await isWhole(agent);
      const owner = await secondUser('YD005');
      ok(await owner.post(`/api/announcements/${id}/receipts`, edition));
      await writer.page
        .getByTestId('announcement-figures')
        .getByRole('row', { name: /永定 100% 4 3 1 0/ })
        .waitFor();
      await writer.page.getByTestId('announcement-state').getByText('未读').click();
      await writer.page.getByTestId('announcement-no-readers').waitFor();
      await writer.picture('announcements-all-read-zh');
      await isWhole(writer);
      // The calls were real ones and are done with.
      const calls = ok<{ items: { direction: string; state: string }[] }>(
        await (await clientOf('agent1')).get('/api/calls'),
      );
      expect(calls.items).toMatchObject(Array.from({ length: 2 }, () => ({ direction: 'outbound', state: 'ended' })));
    });

    it('is corrected so that it must be read again, and withdrawn with a reason', async () => {
      const { page } = writer;
      await page.goto(`/announcements/${id}`);
      await page.getByTestId('announcement-revise').click();
      await page.getByTestId('announcement-title').fill(`${title}（更正）`);
      await writer.picture('announcements-revise-zh');
      await isWhole(writer);
      await page.getByTestId('announcement-revise-send').click();
      await page.getByText('第 2 版').waitFor();
      await reader.page.getByTestId(`announcement-${id}`).getByText('待确认').waitFor();
      await page.getByTestId('announcement-expire').click();
      await page.getByTestId('announcement-expire-reason').fill('政策提前结束');
      await writer.picture('announcements-expire-zh');
      await isWhole(writer);
      await page.getByTestId('announcement-expire-confirm').click();
      await page.getByText(/政策提前结束/).waitFor();
      await reader.page.getByText('没有公告').waitFor();
      await isWhole(writer);
    });
  });

  /** Another person of an outlet, signed in. */
  const secondUser = async (code: string): Promise<Client> => {
    const admin = await clientOf('admin1');
    const { items } = ok<{ items: { id: string; code: string; countyId: string }[] }>(
      await admin.get(`/api/outlets?q=${code}`),
    );
    const outlet = items[0];
    const username = `reader-${code.toLowerCase()}`;
    ok(
      await admin.post('/api/users', {
        username,
        displayName: '店员',
        password: 'a-long-enough-1',
        roles: ['partner'],
        departmentIds: [],
        countyId: outlet?.countyId,
        outletId: outlet?.id,
        locale: 'zh-CN',
      }),
    );
    const client = new Client(product.url);
    await client.signIn(username, 'a-long-enough-1');
    return client;
  };

  describe('in other languages, lights and sizes', () => {
    let id = '';
    beforeAll(async () => {
      const roles = ['partner', 'agent', 'handler', 'channel_manager'];
      const soon = { validFrom: new Date(Date.now() - 60_000).toISOString(), validUntil: undefined };
      const made = await published(editor, {
        ...soon,
        title: '11 月 28 日 BOSS 系统割接通知',
        audience: { roles, counties: [], tiers: [] },
      });
      await published(editor, {
        ...soon,
        title: '自助终端巡检提示',
        mustRead: false,
        audience: { roles, counties: [], tiers: [] },
      });
      id = made.id;
      const partner = await clientOf('outlet-xl002');
      ok(await partner.post(`/api/announcements/${id}/receipts`, { edition: 1 }));
    });

    const pictured = [
      { username: 'agent2', options: { language: 'en', dark: true, size: desk }, name: 'en-dark' },
      { username: 'supervisor1', options: { language: 'zh-CN', size: desk }, name: 'zh' },
      { username: 'outlet-sh001', options: { language: 'en', dark: true, size: phone }, name: 'en-dark-phone' },
      { username: 'manager-xinluo1', options: { language: 'zh-CN', size: phone }, name: 'zh-phone-manager' },
    ] as const;
    it.each(pictured)('every page is whole and free of barriers: $name', async ({ username, options, name }) => {
      const who = await opened(username, '/', options);
      const rights = ok<{ rights: string[] }>(await (await clientOf(username)).get('/api/me')).rights;
      const pages = [
        { path: '/', shows: 'announcement-banner', right: username === 'supervisor1' ? 'nobody' : 'announcement.read' },
        {
          path: '/announcements',
          shows: 'announcement-list',
          right: username === 'supervisor1' ? 'nobody' : 'announcement.read',
        },
        { path: `/announcements/${id}`, shows: 'announcement', right: 'announcement.read' },
        { path: `/announcements/${id}/progress`, shows: 'announcement-readers', right: 'announcement.follow' },
        { path: `/announcements/${id}/calls`, shows: 'announcement-outlet', right: 'announcement.call' },
        { path: '/announcements/new', shows: 'announcement-title', right: 'announcement.write' },
      ];
      for (const [index, { path, shows, right }] of pages.entries()) {
        if (!rights.includes(right)) continue;
        await who.page.goto(path);
        await who.page.getByTestId(shows).waitFor();
        await who.page.waitForLoadState('networkidle');
        await who.picture(`announcements-page${index}-${name}`);
        await isWhole(who);
      }
      await who.context.close();
    });
  });
});
