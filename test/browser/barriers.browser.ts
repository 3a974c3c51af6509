import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { barriers } from '../support/barriers.js';
import { openBrowser } from '../support/browser.js';

/** The watch that every other browser test keeps: it has to be able to bark. */
describe('what keeps people out', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const found = async (body: string): Promise<string[]> => {
    const page = await browser.newPage();
    await page.setContent(`<html lang="zh"><title>热线</title><main><h1>热线</h1>${body}</main></html>`);
    const names = (await barriers(page)).map((line) => line.split(':')[0] ?? '');
    await page.close();
    return names;
  };

  it.each([
    ['a button without a name', '<button></button>', 'button-name'],
    ['pale text', '<p style="color: #bbb">浅色文字</p>', 'color-contrast'],
    ['a field without a label', '<input>', 'label'],
    ['a picture without words', '<img src="data:,">', 'image-alt'],
  ])('is found: %s', async (_what, body, rule) => {
    expect(await found(body)).toEqual([rule]);
  });

  it('is not found where there is nothing', async () => {
    expect(await found('<button>签收</button><label>标题 <input></label>')).toEqual([]);
  });
});
