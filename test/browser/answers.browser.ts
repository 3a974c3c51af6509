import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriers } from '../support/barriers.js';
import { openBrowser, person, type Person, signIn } from '../support/browser.js';
import { Client, ok, type Ticket } from '../support/client.js';
import { type Article, content, published, publishDraft, saveDraft, searchFor } from '../support/knowledge-desk.js';
import { Product } from '../support/product.js';
import { waitFor } from '../support/wait-for.js';

jest.setTimeout(180_000);

const designated = '0597-5551010';

/** How people type who are looking for the steps of a reversal. */
const waysOfTyping = {
  words: '空中充返销怎么办理',
  'first letters': 'kzcfx',
  pinyin: 'kongzhongchongfanxiao',
  'a homophone': '空中充返消步骤',
  'traditional characters': '空中充充錯了怎麼申請返銷',
};

describe.each([
  { language: 'zh-CN', dark: false },
  { language: 'en', dark: true },
] as const)('the right wording while somebody calls ($language)', ({ language, dark }) => {
  const zh = language === 'zh-CN';
  let product: Product;
  let browser: Browser;
  let agent: Person;
  let writer: Client;
  let reviewer: Client;
  let page: Page;
  let script: Article;
  let outletId: string;

  const clientOf = async (username: string): Promise<Client> => {
    const client = new Client(product.url);
    await client.signIn(username, 'demo-100859');
    return client;
  };
  const revised = async (body: string): Promise<Article> =>
    publishDraft(writer, reviewer, await saveDraft(writer, script.id, { body: `# ${script.title}\n\n“${body}”` }));
  const registerCall = async (): Promise<void> => {
    await page.getByTestId('call-number').fill(designated);
    await page.getByTestId('call-register').click();
    await page.getByTestId('call-verdict').waitFor();
  };
  const seen = async (name: string): Promise<void> => {
    await agent.picture(`answers-${language}-${name}`);
    expect([name, await barriers(page)]).toEqual([name, []]);
    expect([name, agent.complaints]).toEqual([name, []]);
  };
  const ticketByTitle = async (title: string): Promise<Ticket> => {
    const client = await clientOf('supervisor1');
    const found = ok<{ items: { id: string }[] }>(await client.get(`/api/tickets?q=${encodeURIComponent(title)}`));
    return ok<Ticket>(await client.get(`/api/tickets/${found.items[0]?.id}`));
  };

  beforeAll(async () => {
    product = await Product.start();
    browser = await openBrowser();
    writer = await clientOf('editor1');
    reviewer = await clientOf('editor2');
    await (await clientOf('agent1')).patch('/api/me', { language }).expect(200);
    agent = await person(browser, product.url, { language, dark });
    page = agent.page;
    await signIn(agent, 'agent1');
    const outlets = ok<{ items: { id: string }[] }>(await (await clientOf('agent1')).get('/api/outlets?q=XL001'));
    outletId = outlets.items[0]?.id ?? '';
    script = await published(
      writer,
      reviewer,
      content('和目摄像头离线的应答口径', {
        kind: 'script',
        audience: 'internal',
        body: '# 和目摄像头离线的应答口径\n\n“{网点名称}您好，请先看摄像头的指示灯是不是蓝色常亮，再把光猫断电重启一次。”',
      }),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it.each(Object.entries(waysOfTyping))('finds the steps of a reversal by %s', async (_way, typed) => {
    if (!page.url().endsWith('/knowledge')) await page.goto('/knowledge');
    expect((await searchFor(page, typed)).slice(0, 3)).toContain('空中充充错了怎么申请返销');
  });

  it('offers a script while a call is typed, and one key makes it the answer with the names filled in', async () => {
    await page.goto('/console');
    await registerCall();
    await page.getByTestId('ticket-line-consultation').click();
    await page
      .getByTestId('ticket-topic')
      .getByText(zh ? '产品功能说明' : 'Product functions')
      .click();
    await page.getByTestId('ticket-title').fill('和目摄像头离线了');
    await page.getByTestId('ticket-description').fill('顾客家里的摄像头昨晚起一直离线。');
    await page.getByTestId(`answer-${script.slug}`).waitFor();
    await seen('1-offered');
    await page.getByTestId('ticket-description').press('F2');
    const answer = page.getByTestId('field-answer');
    await answer.waitFor();
    expect(await answer.inputValue()).toContain('请先看摄像头的指示灯');
    expect(await answer.inputValue()).not.toContain('{网点名称}');
    await seen('2-taken');
  });

  it('keeps the version that was read out, though a newer one is published before the answer is sent', async () => {
    expect((await revised('请先检查电源，再扫码重新添加。')).version).toBe(2);
    await page.reload();
    await page.getByTestId('field-answer').waitFor();
    await page.getByTestId('open-answer').click();
    await page
      .getByRole('button', { name: /ZX\d{8}-\d{4}/ })
      .first()
      .waitFor();
    const ticket = await ticketByTitle('和目摄像头离线了');
    expect(ticket.article).toEqual({ articleId: script.id, version: 1, title: script.title });
  });

  it('does the same in a reply on a ticket', async () => {
    const client = await clientOf('agent1');
    const title = '和目摄像头离线怎么重新添加';
    const opened = { line: 'consultation', topic: 'product', title, description: '店里卖出的摄像头离线。', outletId };
    const ticket = ok<Ticket>(await client.post('/api/tickets', opened));
    await page.goto(`/console?ticket=${ticket.id}`);
    await page.getByTestId('action-reply').click();
    await page.getByTestId('field-text').waitFor();
    await page.getByTestId(`answer-${script.slug}`).waitFor();
    await page.getByTestId('field-text').press('F2');
    await waitFor(async () => (await page.getByTestId('field-text').inputValue()).includes('请先检查电源'));
    await seen('3-reply');
    expect((await revised('第三版的说法，今天起用。')).version).toBe(3);
    await page.getByTestId('action-submit').click();
    await page.locator('[data-testid="ticket-state"]', { hasText: zh ? '已回复' : 'Replied' }).waitFor();
    expect((await ticketByTitle(title)).article).toMatchObject({ version: 2 });
  });

  it('makes a solved ticket a draft for the editors in one step, once', async () => {
    await page.getByTestId('keep-case').click();
    await page.getByTestId('case-kept').getByText('和目摄像头离线怎么重新添加').waitFor();
    await seen('4-kept');
    await page.reload();
    await page.getByTestId('keep-case').click();
    await page
      .getByTestId('case-kept')
      .getByText(zh ? /已整理过/ : /kept it already/)
      .waitFor();
    const drafts = ok<{ items: { title: string }[] }>(await writer.get('/api/articles?state=draft'));
    expect(drafts.items.map(({ title }) => title)).toEqual(['和目摄像头离线怎么重新添加']);
  });
});
