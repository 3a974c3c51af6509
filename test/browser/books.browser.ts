import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { dateAt } from '../../src/shared/time-zone.js';
import { barriers } from '../support/barriers.js';
import { desk, openBrowser, person, type Person, type PersonOptions, phone, signIn } from '../support/browser.js';
import { Client, ok } from '../support/client.js';
import { Product } from '../support/product.js';
import { setMood } from '../support/reversal-work.js';
import { ToldBooks } from '../support/told-books.js';

jest.setTimeout(240_000);

const hour = 3_600_000;
const yesterday = dateAt(Date.now() - 24 * hour);
const at = (time: string): string => `${yesterday}T${time}+08:00`;
const monthsAgo = (count: number): string => new Date(Date.now() - count * 30 * 24 * hour).toISOString();

/** The browser itself reports every refused request; what the page says of it is what is tested. */
const ownComplaints = (who: Person): string[] =>
  who.complaints.filter((text) => !/Failed to load resource.*(422|503)/.test(text));

async function tellBooks(books: ToldBooks): Promise<void> {
  const done = (time: string, more: object = {}) =>
    books.ours({ openedAt: at(time), sentAt: at(time), settledAt: at(time), ...more });
  const ended = (outlet: string, state: string, more: object = {}) =>
    books.ours({ outlet, openedAt: at('08:00:00'), status: 'ended', state, sentAt: null, settledAt: null, ...more });
  for (let month = 1; month <= 5; month += 1)
    for (let index = 0; index < (month * 3) % 5; index += 1)
      await ended('XL001', 'refused', { openedAt: monthsAgo(month) });

  for (const time of ['09:00:00', '09:20:00', '10:05:00']) await books.theirs(await done(time));
  await books.theirs(await done('11:00:00', { number: 'FX-AMOUNT', amountFen: 12_000, rechargeFen: 12_000 }), {
    amountFen: 11_500,
  });
  await books.theirs(await done('11:30:00', { number: 'FX-NUMBER', outlet: 'XL002' }), { phone: '13812350012' });
  await done('14:00:00', { number: 'FX-OURS', outlet: 'SH001', amountFen: 250_000, rechargeFen: 250_000 });
  const unknown = { number: 'FX-STATE', status: 'unknown', state: 'unknown', settledAt: null };
  await books.theirs(await done('15:00:00', unknown));
  const nobodys = { outlet: 'YD001', mistake: 'duplicate' } as const;
  await books.theirs(await done('15:10:00', nobodys));
  await books.theirs(
    { ...(await ended('YD001', 'cancelled')), number: 'FX-THEIRS', settledAt: at('16:00:00'), phone: '13900001234' },
    { serial: 'S-THEIRS' },
  );
  for (const state of ['refused', 'expired', 'rejected', 'withdrawn']) await ended('XL001', state);
  for (let index = 0; index < 4; index += 1) {
    await books.ours({ openedAt: at('17:00:00'), status: 'manual', state: 'manual_review', settledAt: null });
  }
}

describe('the reversal books', () => {
  let product: Product;
  let browser: Browser;
  let books: ToldBooks;
  let auditor: Client;

  beforeAll(async () => {
    product = await Product.start({ GATEWAY_TIMEOUT_MS: '1500' });
    [browser, books] = await Promise.all([openBrowser(), ToldBooks.open(product.database.url)]);
    auditor = new Client(product.url);
    await auditor.signIn('auditor1', 'demo-100859');
  });
  afterAll(async () => {
    await browser?.close();
    await books?.close();
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
    expect(ownComplaints(who)).toEqual([]);
  };
  const words = (page: Page, testId: string): Promise<string> => page.getByTestId(testId).innerText();

  it('say what there is to expect while there is nothing', async () => {
    const who = await opened('supervisor1', '/books');
    await who.page.getByText('每天 06:00 自动对账；目前没有差异。').waitFor();
    await who.picture('books-empty-zh');
    await isWhole(who);
    await who.page.getByTestId('books-tab-ledger').click();
    await who.page.getByText('账本还是空的').waitFor();
    await who.page.getByTestId('books-tab-assessment').click();
    await who.page.getByText('这段时间没有返销申请').waitFor();
    await isWhole(who);
    await who.context.close();
  });

  describe('with two sides that do not agree', () => {
    let supervisor: Person;

    beforeAll(async () => {
      await tellBooks(books);
      supervisor = await opened('supervisor1', '/books/reconciliation');
    });
    afterAll(() => supervisor?.context.close());

    it('say it in words while the gateway does not answer, and do it when it does', async () => {
      const { page } = supervisor;
      expect(await page.getByTestId('books-run-day').inputValue()).toBe(yesterday);
      await setMood(auditor, { loseBefore: 1 });
      await page.getByTestId('books-run').click();
      await page.getByText(/没有写入任何结果/).waitFor();
      await supervisor.picture('books-gateway-down-zh');
      await setMood(auditor, {});
      await page.getByRole('button', { name: '重试' }).click();
      await page.getByTestId('books-run-result').waitFor();
      expect(await words(page, 'books-run-result')).toContain('差异 5 处，其中 5 处待处理');
      for (const kind of ['仅我方有', '仅网关有', '状态不一致', '金额或号码不一致'])
        await page.getByTestId('books-differences').getByText(kind).first().waitFor();
      await supervisor.picture('books-reconciliation-zh');
      await isWhole(supervisor);
    });

    it('a difference is settled with a note, and stays with it', async () => {
      const { page } = supervisor;
      await page.getByTestId('books-settle-FX-AMOUNT').click();
      expect(await page.getByTestId('books-settle-confirm').isDisabled()).toBe(true);
      await page.getByTestId('books-settle-note').fill('网关少记 5 元，已与充值系统值班核对，次日补记。');
      await supervisor.picture('books-settle-zh');
      await isWhole(supervisor);
      await page.keyboard.press('Control+Enter');
      await page.getByTestId('books-settle-FX-AMOUNT').waitFor({ state: 'detached' });
      await page.getByTestId('books-which').getByText('已处理').click();
      await page.getByTestId('books-differences').getByText('次日补记').waitFor();
      await supervisor.picture('books-settled-zh');
      await isWhole(supervisor);
      await page.getByTestId('books-which').getByText('待处理').click();
    });

    it('says who was faster, and keeps what was typed', async () => {
      const { page } = supervisor;
      await page.getByTestId('books-settle-FX-OURS').click();
      await page.getByTestId('books-settle-note').fill('我来处理');
      const { items } = ok<{ items: { id: string; number: string; version: number }[] }>(
        await auditor.get('/api/reconciliations/differences?open=true'),
      );
      const difference = items.find(({ number }) => number === 'FX-OURS');
      await auditor
        .post(`/api/reconciliations/differences/${difference?.id}/settle`, {
          version: difference?.version,
          note: '已请营业部核实',
        })
        .expect(200);
      await page.getByTestId('books-settle-confirm').click();
      await page.getByText('已请营业部核实').waitFor();
      expect(await page.getByTestId('books-settle-note').inputValue()).toBe('我来处理');
      await supervisor.picture('books-settled-by-another-zh');
      await isWhole(supervisor);
      await page.getByTestId('books-settle-close').click();
    });

    it('a number leads to its ticket', async () => {
      const { page } = supervisor;
      await page.getByRole('link', { name: 'FX-NUMBER' }).click();
      await page.waitForURL(/\/console\?ticket=/);
    });

    it('a difference is worked on as a ticket, and settled with it', async () => {
      const { page } = supervisor;
      await page.goto('/books/reconciliation');
      const row = page.getByRole('row').filter({ hasText: 'FX-NUMBER' });
      await row.getByRole('link', { name: /^DZ/ }).click();
      await page.getByRole('heading', { name: /FX-NUMBER：金额或号码不一致/ }).waitFor();
      await page.getByText('待核实').first().waitFor();
      await supervisor.picture('books-difference-ticket-zh');
      await isWhole(supervisor);
      await page.getByTestId('action-settle').click();
      await page.getByRole('textbox', { name: '核实结果' }).fill('号码录入有误，已请网关更正。');
      await supervisor.picture('books-difference-ticket-settle-zh');
      await page.keyboard.press('Control+Enter');
      await page.getByText('已结清').first().waitFor();
      await supervisor.picture('books-difference-ticket-settled-zh');
      await page.goto('/books/reconciliation');
      await page.getByTestId('books-which').getByText('已处理').click();
      await page.getByText('号码录入有误，已请网关更正。').waitFor();
    });

    it('the ledger is verified, and found out when somebody has touched it', async () => {
      const { page } = supervisor;
      await page.goto('/books/ledger');
      await page.getByText('+2,500.00').waitFor();
      await page.getByTestId('books-verify').click();
      await page.getByTestId('books-verdict').waitFor();
      expect(await words(page, 'books-verdict')).toContain('账本完好');
      await supervisor.picture('books-ledger-zh');
      await isWhole(supervisor);
      await books.tamper(3);
      await page.getByTestId('books-verify').click();
      await page.getByText('第 3 条：内容被改动过').waitFor();
      await supervisor.picture('books-ledger-touched-zh');
      await isWhole(supervisor);
    });

    it('the assessment is looked at by outlet and by county, and downloaded', async () => {
      const { page } = supervisor;
      await page.getByTestId('books-tab-assessment').click();
      await page.getByText('每网点每月 10 笔 / 3,000 元，超出须班长审批').waitFor();
      await supervisor.picture('books-assessment-zh');
      await isWhole(supervisor);
      await page.getByTestId('books-by').getByText('县（区）').click();
      await page.getByText(/所辖营业网点限额之和/).waitFor();
      await supervisor.picture('books-assessment-county-zh');
      await isWhole(supervisor);
      for (const format of ['xlsx', 'csv']) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByTestId(`books-${format}`).click(),
        ]);
        expect(download.suggestedFilename()).toMatch(new RegExp(`返销考核.*\\.${format}$`));
      }
    });

    const pictured = [
      { username: 'auditor1', options: { language: 'en', dark: true, size: desk }, name: 'en-dark' },
      { username: 'supervisor2', options: { language: 'zh-CN', size: phone }, name: 'zh-phone' },
      { username: 'auditor1', options: { language: 'en', dark: true, size: phone }, name: 'en-phone' },
    ] as const;
    it.each(pictured)('every tab is whole and free of barriers: $name', async ({ username, options, name }) => {
      const who = await opened(username, '/books', options);
      for (const tab of ['reconciliation', 'ledger', 'assessment']) {
        await who.page.getByTestId(`books-tab-${tab}`).click();
        await who.page.getByTestId(tab === 'reconciliation' ? 'books-runs' : `books-${tab}`).waitFor();
        if (tab === 'ledger') {
          await who.page.getByTestId('books-verify').click();
          await who.page.getByTestId('books-verdict').waitFor();
        }
        await who.page.waitForLoadState('networkidle');
        await who.picture(`books-${tab}-${name}`);
        await isWhole(who);
      }
      await who.context.close();
    });

    it('shows a county the assessment of its own outlets and nothing else', async () => {
      const who = await opened('manager-xinluo1', '/books');
      await who.page.getByTestId('books-assessment').getByText('XL002').waitFor();
      expect(await words(who.page, 'books-assessment')).not.toContain('SH001');
      expect(await who.page.getByTestId('books-tab-reconciliation').count()).toBe(0);
      await isWhole(who);
      await who.context.close();
    });
  });
});
