import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { barriers } from '../support/barriers.js';
import { desk, openBrowser, person, type Person, phone, signIn } from '../support/browser.js';
import { Client, ok } from '../support/client.js';
import { registerAsset } from '../support/assets.js';
import { branch } from '../support/http-work.js';
import { Product } from '../support/product.js';

jest.setTimeout(180_000);

const password = 'demo-100859';

describe.each([
  { language: 'zh-CN', dark: false },
  { language: 'en', dark: true },
] as const)('a fault on the screens ($language)', ({ language, dark }) => {
  let product: Product;
  let browser: Browser;
  let outlet: Person;
  let agent: Person;
  let maintainer: Person;
  let supervisor: Client;
  let label: string;
  const picture = (who: Person, name: string) => who.picture(`fault-${language}-${name}`);
  /** Nothing that keeps anybody out, and nothing wider than the screen. */
  const isWhole = async ({ page, complaints }: Person): Promise<void> => {
    await page.waitForLoadState('networkidle');
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
    expect(complaints.filter((one) => !one.includes('401'))).toEqual([]);
  };
  const inLanguage = async (username: string): Promise<Client> => {
    const client = new Client(product.url);
    await client.signIn(username, password);
    await client.patch('/api/me', { language }).expect(200);
    return client;
  };

  beforeAll(async () => {
    product = await Product.start();
    browser = await openBrowser();
    [outlet, agent, maintainer] = await Promise.all([
      person(browser, product.url, { language, dark, size: phone }),
      person(browser, product.url, { language, dark, size: desk }),
      person(browser, product.url, { language, dark, size: phone }),
    ]);
    await Promise.all(['agent1', 'outlet-xl001'].map(inLanguage));
    supervisor = await inLanguage('supervisor1');
    const repairer = await inLanguage('maintainer-xinluo1');
    const ids = await branch(supervisor);
    const kept = { outletId: ids.outlet.XL001, warrantyUntil: '2099-12-31' };
    label = (await registerAsset(supervisor, kept)).label;
    const held = {
      userId: String(repairer.me.id),
      skill: 'terminal',
      validFrom: '2026-01-01',
      validUntil: '2099-12-31',
    };
    ok(await supervisor.post('/api/certificates', held));
    await signIn(agent, 'agent1');
    await signIn(maintainer, 'maintainer-xinluo1');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('goes from the QR code to the signature and the confirmation, each on their own screen', async () => {
    const { page } = outlet;
    await page.goto(`/portal/fault/${label}`);
    await page.getByTestId('sign-in-username').fill('outlet-xl001');
    await page.getByTestId('sign-in-password').fill(password);
    await page.getByTestId('sign-in-submit').click();
    await page.waitForURL(`**/portal/fault/${label}`);
    await page.getByTestId('fault-asset').getByText(label).waitFor();
    await page.getByTestId('portal-topic').selectOption('screen');
    await page.getByTestId('fault-remedies').waitFor();
    await page.getByTestId('portal-description').fill('屏幕下半部点不动');
    await page.getByTestId('field-severity').locator('label').nth(1).click();
    await isWhole(outlet);
    await picture(outlet, '1-report');
    await page.getByTestId('portal-submit').click();
    await page.getByTestId('portal-opened').waitFor();
    await page.getByTestId('fault-panel').waitFor();
    await isWhole(outlet);
    await picture(outlet, '2-reported');
    const ticket = page.url().split('/').at(-1) ?? '';

    await agent.page.goto(`/console?ticket=${ticket}`);
    await agent.page.getByTestId('fault-remedies').waitFor();
    await isWhole(agent);
    await picture(agent, '3-first-look');
    await agent.page.getByTestId('action-dispatch').click();
    await agent.page.getByTestId('action-submit').click();
    await agent.page.getByTestId('action-form').waitFor({ state: 'detached' });

    const { page: hand } = maintainer;
    await hand.goto('/queue');
    await hand.getByText(label).first().click();
    await hand.getByTestId('action-accept').click();
    await hand.getByTestId('action-arrive').waitFor();
    await isWhole(maintainer);
    await picture(maintainer, '4-accepted');
    await hand.getByTestId('action-arrive').click();
    await hand.getByTestId('action-fix').click();
    await hand.getByTestId('field-cause').click();
    await hand.keyboard.press('Enter');
    await hand.getByTestId('field-measures').fill('更换触摸屏并校准');
    const pad = hand.getByTestId('signature-pad');
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (!box) throw new Error('There is nothing to sign on');
    await hand.mouse.move(box.x + 30, box.y + 90);
    await hand.mouse.down();
    for (let dot = 1; dot <= 12; dot += 1) await hand.mouse.move(box.x + 30 + dot * 20, box.y + 80 + (dot % 3) * 20);
    await hand.mouse.up();
    // Sent with the ink still wet: the form waits for the picture.
    await hand.getByTestId('action-submit').click();
    await picture(maintainer, '5-signed');
    await hand.getByTestId('action-form').waitFor({ state: 'detached' });

    await page.getByTestId('portal-confirm').click();
    await picture(outlet, '6-to-confirm');
    await page.getByTestId('portal-confirm-submit').click();
    await page.getByTestId('portal-confirm').waitFor({ state: 'detached' });
    const closed = ok(await supervisor.get(`/api/tickets/${ticket}`));
    expect(closed).toMatchObject({ state: 'closed', fields: { asset: label } });
    expect((closed.files as { mediaType: string }[]).map(({ mediaType }) => mediaType)).toEqual(['image/png']);
  });

  it('says that it was reported already, and joins', async () => {
    const { page } = outlet;
    const partner = await inLanguage('outlet-xl001');
    const report = { line: 'fault', topic: 'printing', title: '卡纸', description: '反复卡纸' };
    const { number } = ok(
      await partner.post('/api/tickets', { ...report, fields: { asset: label, severity: 'minor' } }),
    );
    await page.goto(`/portal/fault/${label.toLowerCase()}`);
    await page.getByTestId('fault-open').getByText(number).waitFor();
    await isWhole(outlet);
    await picture(outlet, '7-open-already');
  });

  it('shows figures, reviews and certificates', async () => {
    const lead = await person(browser, product.url, { language, dark, size: desk });
    await signIn(lead, 'supervisor1');
    await lead.page.goto('/faults');
    await lead.page.getByTestId('faults-figures').waitFor();
    await isWhole(lead);
    await picture(lead, '8-figures');
    await lead.page.getByTestId('faults-tab-reviews').click();
    await isWhole(lead);
    await lead.page.getByTestId('faults-tab-certificates').click();
    await lead.page.getByTestId('certificate-grant').waitFor();
    await isWhole(lead);
    await picture(lead, '9-certificates');
    await lead.page.setViewportSize(phone);
    await isWhole(lead);
    await picture(lead, '10-certificates-phone');
  });
});
