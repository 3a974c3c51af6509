import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { barriers } from '../support/barriers.js';
import { openBrowser, person, type Person, type PersonOptions, phone, signIn } from '../support/browser.js';
import { Client, ok, type Ticket } from '../support/client.js';
import { branch } from '../support/http-work.js';
import { Product } from '../support/product.js';
import { reported } from '../support/fault-work.js';
import { openTicket } from '../support/work.js';

jest.setTimeout(240_000);

/** The day of a broken card reader: the parts come in, one is asked for on the phone, a valuable one is approved. */
describe('parts and stock', () => {
  let product: Product;
  let browser: Browser;
  let ticket: Ticket;
  const clients = new Map<string, Client>();
  const as = (name: string): Client => clients.get(name) ?? new Client(product.url);

  beforeAll(async () => {
    product = await Product.start();
    browser = await openBrowser();
    for (const name of ['admin1', 'supervisor1', 'agent1', 'maintainer-xinluo1']) {
      const client = new Client(product.url);
      await client.signIn(name, 'demo-100859');
      clients.set(name, client);
    }
    await stock();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  async function stock(): Promise<void> {
    const ids = await branch(as('agent1'));
    const { counties } = ok<{ counties: { code: string; id: string }[] }>(await as('agent1').get('/api/organisation'));
    const store = (code: string, nameZh: string, nameEn: string, county: string | null, department: string) =>
      as('admin1').post('/api/stores', {
        code,
        nameZh,
        nameEn,
        countyId: counties.find((one) => one.code === county)?.id ?? null,
        departmentId: ids.department[department],
      });
    const near = ok<{ id: string }>(await store('LY-01', '新罗备件库', 'Xinluo store', 'xinluo', 'maintenance-xinluo'));
    ok(await store('LY-00', '市公司中心库', 'Branch store', null, 'support'));
    const part = async (code: string, nameZh: string, nameEn: string, price: string) =>
      ok<{ id: string }>(
        await as('admin1').post('/api/parts', {
          ...{ code, nameZh, nameEn, price, unitZh: '个', unitEn: 'pcs', guarded: false },
        }),
      ).id;
    const lines = [
      { partId: await part('DY-0104', '打印胶辊', 'Platen roller', '35.00'), quantity: 6 },
      { partId: await part('DK-0304', '读卡器排线', 'Card reader ribbon cable', '15.00'), quantity: 12 },
      { partId: await part('DK-0301', '身份证读卡器模块', 'ID card reader module', '1150.00'), quantity: 2 },
    ];
    ok(
      await as('supervisor1').post('/api/stock-movements', {
        ...{ kind: 'receipt', storeId: near.id, reason: '送货单 FJ-2318', lines },
      }),
    );
    const certificate = { userId: as('maintainer-xinluo1').me.id, skill: 'terminal' };
    ok(
      await as('supervisor1').post('/api/certificates', {
        ...certificate,
        validFrom: '2026-01-01',
        validUntil: '2099-12-31',
      }),
    );
    const unlabelled = { asset: undefined, kind: 'self_service_terminal', place: '营业厅门口' };
    const asked = reported('', { title: '自助终端读不出身份证', fields: unlabelled });
    ticket = await openTicket(as('agent1'), { ...asked, outletId: ids.outlet.XL001 });
    await as('agent1').acts(ticket, 'dispatch');
    await as('maintainer-xinluo1').acts(ticket, 'accept');
  }

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
  const isWhole = async (who: Person, picture: string): Promise<void> => {
    await who.picture(picture);
    expect(await barriers(who.page)).toEqual([]);
    expect(await who.page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
    expect(who.complaints).toEqual([]);
  };

  it('a maintainer asks for parts on the phone, a lead approves, what was not used comes back', async () => {
    const maintainer = await opened('maintainer-xinluo1', `/queue?ticket=${ticket.id}`, { size: phone });
    const { page } = maintainer;
    await page.getByTestId('parts-ask').click();
    await page.getByTestId('part-search').fill('读卡器');
    await page.getByTestId('part-add-DK-0304').click();
    await page.getByTestId('part-quantity-DK-0304').fill('2');
    await page.getByTestId('part-add-DK-0301').click();
    await page.getByTestId('parts-note').fill('读卡器不识别');
    await isWhole(maintainer, 'stock-ask-phone-zh');
    await page.getByTestId('parts-send').click();
    await page.getByText('待审批').waitFor();

    const lead = await opened('maintenancelead-xinluo1', '/stock/requisitions', { dark: true, language: 'en' });
    await lead.page.getByText('ID card reader module × 1 pcs').waitFor();
    await isWhole(lead, 'stock-approve-dark-en');
    await lead.page.getByTestId('requisition-approve').click();
    await lead.page.getByText('There are no requisitions').waitFor();
    // The phone hears of it by itself.
    await page.locator('[data-testid=requisition][data-state=served]').waitFor();
    await page.getByTestId('requisition-return').click();
    await page.getByTestId('part-back-DK-0304').fill('1');
    await page.getByTestId('parts-return-confirm').click();
    await page.getByText('已退 1').waitFor();
    await isWhole(maintainer, 'stock-served-phone-zh');

    await lead.page.goto('/stock/shelves');
    await lead.page.getByTestId('stock-shelves').getByText('11 pcs', { exact: true }).waitFor();
    await isWhole(lead, 'stock-shelves-dark-en');
    await lead.page.getByTestId('stock-count').click();
    await lead.page.getByTestId('counted-DY-0104').fill('5');
    await lead.page.getByTestId('count-reason').fill('monthly count');
    await isWhole(lead, 'stock-count-dark-en');
    await lead.page.getByTestId('count-submit').click();
    await lead.page.getByTestId('stock-shelves').getByText('5 pcs', { exact: true }).waitFor();
    await lead.page.getByTestId('stock-write_off').click();
    await lead.page.getByTestId('part-add-DK-0301').click();
    await lead.page.getByTestId('stock-reason').fill('struck by lightning');
    await isWhole(lead, 'stock-write-off-dark-en');
    await lead.page.getByTestId('stock-book').click();
    await lead.page.getByTestId('stock-tab-counts').click();
    await lead.page.getByText('ID card reader module: 1 pcs written off').waitFor();
    expect(await lead.page.getByTestId('adjustment-confirm').count()).toBe(0);
    await lead.context.close();
    await maintainer.context.close();
  });

  it('a supervisor confirms it, sees what has moved and that the books agree, by keyboard and on a phone', async () => {
    const supervisor = await opened('supervisor1', '/stock/counts', { size: phone });
    const { page } = supervisor;
    await isWhole(supervisor, 'stock-counts-phone-zh');
    await page.getByTestId('adjustment-confirm').focus();
    await page.keyboard.press('Enter');
    await page.getByText('没有盘点或报废单').waitFor();
    await page.goto('/stock/movements');
    await page.getByText('送货单 FJ-2318').waitFor();
    await isWhole(supervisor, 'stock-movements-phone-zh');
    await page.goto('/stock/balance');
    await page.getByTestId('balanced').waitFor();
    await isWhole(supervisor, 'stock-balance-phone-zh');
    await supervisor.context.close();
  });

  it('an administrator adds a part', async () => {
    const admin = await opened('admin1', '/stock/catalogue');
    const { page } = admin;
    await page.getByTestId('part-new').click();
    const typed = { code: 'ZB-0504', nameZh: '散热风扇', nameEn: 'Cooling fan', price: '22' };
    for (const [name, value] of Object.entries(typed)) await page.getByTestId(`part-${name}`).fill(value);
    await isWhole(admin, 'stock-part-zh');
    await page.getByTestId('part-save').click();
    await page.getByTestId('stock-parts').getByText('ZB-0504').waitFor();
    await isWhole(admin, 'stock-parts-zh');
    await page.getByTestId('stock-tab-stores').click();
    await page.getByTestId('store-LY-01').waitFor();
    await isWhole(admin, 'stock-stores-zh');
    await admin.context.close();
  });
});
