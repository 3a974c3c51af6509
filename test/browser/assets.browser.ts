import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { barriers } from '../support/barriers.js';
import { openBrowser, person, type Person, type PersonOptions, phone, signIn } from '../support/browser.js';
import { Client } from '../support/client.js';
import { Product } from '../support/product.js';
import { pixelsOf } from '../support/svg-pixels.js';

jest.setTimeout(240_000);

describe('the register of equipment on screens', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    product = await Product.start();
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

  it('a supervisor finds, registers, moves and retires, and prints stickers', async () => {
    const supervisor = await opened('supervisor1', '/equipment');
    const { page } = supervisor;
    const cards = page.getByTestId('asset-card');
    await cards.nth(49).waitFor();
    await supervisor.picture('equipment-list-zh');
    await isWhole(supervisor);

    await page.getByTestId('asset-search').getByRole('searchbox').fill('ZD-XL00');
    await page.getByText('ZD-XL001-01').waitFor();
    await page.getByText('DN-XL001-01').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('q')).toBe('ZD-XL00');
    await page.reload();
    await page.getByText('ZD-XL001-01').waitFor();

    await page.getByTestId('asset-register').click();
    await page.getByTestId('asset-create').click();
    await page.getByText('必填').first().waitFor();
    await page.getByTestId('asset-kind').click();
    await page.getByTitle('POS机').click();
    await page.getByTestId('asset-model').fill('N90 收款终端');
    await page.getByTestId('asset-serial').fill('N90-0001');
    await page.getByTestId('supplier-new').click();
    await page.getByTestId('supplier-name').fill('闽西机具服务部');
    await page.getByTestId('supplier-phone').fill('0597-5550009');
    await page.getByTestId('supplier-add').click();
    await page.getByTestId('supplier-correct').click();
    await page.getByTestId('supplier-phone').fill('0597-5550010');
    await supervisor.picture('equipment-supplier-zh');
    await page.getByTestId('supplier-add').click();
    await page.getByTestId('supplier-phone').waitFor({ state: 'detached' });
    await page.getByTestId('asset-outlet').locator('input').fill('XL003');
    await page.getByTitle(/^XL003 /).click();
    await page.getByTestId('asset-place').fill('收银台');
    await supervisor.picture('equipment-register-zh');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /PS-XL003-01/ }).waitFor();

    await page.getByTestId('asset-move').click();
    await page.getByText('放在部门').click();
    await page.getByTestId('asset-department').locator('input').fill('新罗维护班');
    await page.keyboard.press('Enter');
    await page.getByTestId('asset-place').fill('班组库房');
    await page.getByTestId('asset-note').fill('撤柜');
    await page.getByTestId('asset-confirm').click();
    await page.getByTestId('asset-history').getByText('撤柜').waitFor();
    await page.getByTestId('asset-retire').click();
    await page.getByTestId('asset-reason').fill('屏幕碎裂，无维修价值');
    await page.getByTestId('asset-confirm').click();
    await page.getByTestId('asset-state').getByText('已报废').waitFor();
    expect(await page.getByTestId('asset-report').count()).toBe(0);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await supervisor.picture('equipment-asset-zh');
    await isWhole(supervisor);

    // The report form behind a sticker is the outlets': whoever else reads one sees the asset.
    await page.goto('/portal/fault/ZD-XL001-01');
    await page.getByRole('heading', { name: /ZD-XL001-01/ }).waitFor();
    expect(await page.getByTestId('asset-report').count()).toBe(0);
    expect(supervisor.complaints).toEqual([]);
    await page.goto('/portal/fault/ZD-XL001-99');
    await page.getByText('没有这台设备').waitFor();
    // The browser itself notes the answer 404.
    expect(supervisor.complaints.splice(0)).toHaveLength(1);

    await page.goto('/equipment/stickers?q=XL001');
    await page.getByTestId('sticker').nth(5).waitFor();
    await page.waitForLoadState('networkidle');
    await supervisor.picture('equipment-stickers-zh');
    await isWhole(supervisor);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    const { width, height } = (await page.getByTestId('sticker').first().boundingBox()) ?? { width: 0, height: 0 };
    const millimetres = (pixels: number): number => Math.round((pixels / 96) * 25.4);
    expect([millimetres(width), millimetres(height)]).toEqual([70, 37]);
    await supervisor.context.close();
  });

  it('a partner looks its terminal up on a phone, and its code opens the report form', async () => {
    const partner = await opened('outlet-xl001', '/equipment', { size: phone, dark: true, language: 'en' });
    const { page } = partner;
    await page.getByText('ZD-XL001-01').waitFor();
    expect(await page.getByText('XL002').count()).toBe(0);
    expect(await page.getByTestId('asset-register').count()).toBe(0);
    await partner.picture('equipment-list-phone-en-dark');
    await isWhole(partner);
    await page.getByText('ZD-XL001-01').click();
    await page.getByRole('heading', { name: /ZD-XL001-01/ }).waitFor();
    const code = page.getByTestId('asset-code');
    await code.scrollIntoViewIfNeeded();
    const address = await code.getAttribute('src');
    const answer = await partner.context.request.get(String(address));
    expect(decodeQR(pixelsOf(await answer.text()))).toBe(`${product.url}/portal/fault/ZD-XL001-01`);
    await partner.picture('equipment-asset-phone-en-dark');
    await isWhole(partner);
    await page.getByTestId('asset-report').click();
    await page.waitForURL('**/portal/fault/ZD-XL001-01');
    await partner.context.close();
  });
});
