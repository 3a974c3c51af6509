import type { Page } from 'playwright-core';
import { type Client, ok } from './client.js';
import { waitFor } from './wait-for.js';

/** The fields of an article, and its text. */
export interface Content {
  title: string;
  category: string;
  kind: string;
  audience: 'internal' | 'partner';
  region: string;
  tags: string[];
  validFrom: string;
  validUntil: string | null;
  ownerDepartment: string;
  body: string;
}

export interface Article extends Content {
  id: string;
  slug: string;
  version: number;
  state: string;
  draft: (Content & { revision: number; state: string; baseVersion: number }) | null;
}

export const content = (title: string, more: Partial<Content> = {}): Content => ({
  title,
  category: 'consultation',
  kind: 'how_to',
  audience: 'partner',
  region: 'city',
  tags: [],
  validFrom: '2026-01-01',
  validUntil: null,
  ownerDepartment: 'market',
  body: `# ${title}\n\n带身份证原件到营业厅办理。`,
  ...more,
});

/** Submits a draft as one editor and publishes it as another. */
export async function publishDraft(writer: Client, reviewer: Client, { id, draft }: Article): Promise<Article> {
  const submitted = ok<Article>(await writer.post(`/api/articles/${id}/actions/submit`, { revision: draft?.revision }));
  return ok(await reviewer.post(`/api/articles/${id}/actions/publish`, { revision: submitted.draft?.revision }));
}

/** A new article, written by one editor and published by another. */
export const published = async (writer: Client, reviewer: Client, text: Content): Promise<Article> =>
  publishDraft(writer, reviewer, ok<Article>(await writer.post('/api/articles', text)));

/** Saves a draft over HTTP, as another editor's screen would. */
export async function saveDraft(editor: Client, id: string, change: Partial<Content>): Promise<Article> {
  const article = ok<Article>(await editor.get(`/api/articles/${id}`));
  const revision = article.draft?.revision ?? 0;
  return ok(await editor.put(`/api/articles/${id}/draft`, { revision, ...only(article.draft ?? article), ...change }));
}

const only = (text: Content): Content => {
  const { title, category, kind, audience, region, tags, validFrom, validUntil, ownerDepartment, body } = text;
  return { title, category, kind, audience, region, tags, validFrom, validUntil, ownerDepartment, body };
};

/**
 * Types words into the search of the knowledge base.
 * @returns the titles found for these very words, the best first
 */
export async function searchFor(page: Page, words: string): Promise<string[]> {
  await page.getByTestId('knowledge-search').fill(words);
  const results = page.locator(`[data-testid="knowledge-results"][data-for="${words}"][aria-busy="false"]`);
  await results.waitFor();
  return results.locator('a[data-result]').allInnerTexts();
}

/** Chooses from a list by its words. */
export async function choose(page: Page, testId: string, words: string): Promise<void> {
  await page.getByTestId(testId).click();
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')
    .getByTitle(words, { exact: true })
    .click();
}

/** The test id of what has the focus. */
export const focusIn = (page: Page): Promise<string | null> =>
  page.evaluate<string | null>(`document.activeElement.getAttribute('data-testid')`);

/** Types at the end of the article's text, key by key. */
export async function typeAtEnd(page: Page, text: string): Promise<void> {
  await page.getByTestId('knowledge-editor').locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

/** Waits until the screen says so of the draft: saved, unsaved, conflict … */
export const saysOfDraft = (page: Page, state: string): Promise<void> =>
  page.locator(`[data-testid="knowledge-save-state"][data-state="${state}"]`).waitFor();

/** Waits until nothing on the page moves any more. */
export async function standsStill(page: Page): Promise<void> {
  const moving = '[class*="-enter"], [class*="-appear"], [class*="-leave"]';
  // A cursor blinks for ever.
  const ends = 'document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < Infinity)';
  const rests = `!document.querySelector('${moving}') && ${ends}.length === 0`;
  await waitFor(() => page.evaluate<boolean>(rests));
}
