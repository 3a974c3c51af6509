import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { barriers } from '../support/barriers.js';
import { desk, openBrowser, person, type Person, type PersonOptions, phone, signIn } from '../support/browser.js';
import { Client, ok } from '../support/client.js';
import {
  type Article,
  choose,
  content,
  focusIn,
  publishDraft,
  published,
  saveDraft,
  saysOfDraft,
  searchFor,
  standsStill,
  typeAtEnd,
} from '../support/knowledge-desk.js';
import { KnowledgeFiles } from '../support/knowledge-files.js';
import { Product } from '../support/product.js';
import { waitFor } from '../support/wait-for.js';

jest.setTimeout(240_000);

/** The browser itself reports every refused request; what the page says of it is what is tested. */
const ownComplaints = (who: Person): string[] =>
  who.complaints.filter((text) => !/Failed to load resource.*(404|409|ERR_FAILED)/.test(text));

const words = {
  'zh-CN': {
    title: '异地补卡办理指引',
    category: '号卡',
    department: '市场部',
    missing: '必填',
    heading: '需要什么',
    sendBack: '第二节缺少收费标准，请补充。',
    fixed: '补卡每张 10 元。',
    note: '补充收费标准',
    changed: '异地号码也可以办理。',
    expired: '流程已停办',
    ownDraft: /须由另一位编辑审核发布/,
    notFound: '打不开这篇文章',
    outOfUse: '已停用，不能再用来答复',
  },
  en: {
    title: 'Replacing a card of another city',
    category: 'SIM cards',
    department: 'Marketing',
    missing: 'Required',
    heading: 'What is needed',
    sendBack: 'The fee is missing in section 2.',
    fixed: 'A card costs 10 yuan.',
    note: 'The fee added',
    changed: 'Numbers of other cities too.',
    expired: 'No longer offered',
    ownDraft: /another editor has to publish it/,
    notFound: 'This article cannot be opened',
    outOfUse: 'Out of use: not to be used for answers any more',
  },
} as const;

describe('the knowledge base', () => {
  let product: Product;
  let browser: Browser;
  let [writer, reviewer]: Client[] = [];

  beforeAll(async () => {
    product = await Product.start();
    browser = await openBrowser();
    writer = await signedIn('editor1');
    reviewer = await signedIn('editor2');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const clients = new Map<string, Client>();
  const signedIn = async (username: string): Promise<Client> => {
    const known = clients.get(username);
    if (known) return known;
    const client = new Client(product.url);
    await client.signIn(username, 'demo-100859');
    clients.set(username, client);
    return client;
  };
  const editors = (): { writer: Client; reviewer: Client } => {
    if (!writer || !reviewer) throw new Error('The editors have not signed in');
    return { writer, reviewer };
  };
  const newArticle = (title: string, more: Parameters<typeof content>[1] = {}): Promise<Article> =>
    published(editors().writer, editors().reviewer, content(title, more));
  const opened = async (username: string, path: string, options: PersonOptions = {}): Promise<Person> => {
    const who = await person(browser, product.url, options);
    const client = await signedIn(username);
    await client.patch('/api/me', { language: options.language ?? 'zh-CN' }).expect(200);
    await signIn(who, username);
    await who.page.goto(path);
    await who.page.waitForLoadState('networkidle');
    return who;
  };
  /** A picture, and nothing that keeps anybody out. */
  const seen = async (who: Person, name: string): Promise<void> => {
    await who.page.waitForLoadState('networkidle');
    await standsStill(who.page);
    await who.picture(`knowledge-${name}`);
    expect([name, await barriers(who.page)]).toEqual([name, []]);
    const wide = await who.page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    expect([name, wide, ownComplaints(who)]).toEqual([name, false, []]);
  };
  const step = async ({ page }: Person, name: string, said?: string): Promise<void> => {
    await page.getByTestId(`knowledge-${name}`).click();
    if (said) await page.getByTestId('knowledge-step-words').fill(said);
    await page.getByTestId('knowledge-step-confirm').click();
    await page.getByTestId('knowledge-step-confirm').waitFor({ state: 'detached' });
  };

  describe.each([
    { language: 'zh-CN', dark: false, name: 'zh' },
    { language: 'en', dark: true, name: 'en-dark' },
  ] as const)('the life of an article ($name)', ({ language, dark, name }) => {
    const said = words[language];
    const options = { language, dark, size: desk };
    let author: Person;
    let second: Person;
    let id = '';

    beforeAll(async () => {
      author = await opened('editor1', '/knowledge', options);
      second = await opened('editor2', '/knowledge/work', options);
    });
    afterAll(async () => {
      await author?.context.close();
      await second?.context.close();
    });

    it('begins with what sort of article it is', async () => {
      const { page } = author;
      await seen(second, `reviews-empty-${name}`);
      await page.getByTestId('knowledge-to-new').click();
      await page.getByTestId('knowledge-create').click();
      await page.getByText(said.missing).first().waitFor();
      expect(await focusIn(page)).toBe('knowledge-field-title');
      await seen(author, `new-${name}`);
      await page.getByTestId('knowledge-field-title').fill(said.title);
      await choose(page, 'knowledge-field-category', said.category);
      await choose(page, 'knowledge-field-ownerDepartment', said.department);
      await page.getByTestId('knowledge-field-audience').locator('input[value="partner"]').check();
      await page.getByTestId('knowledge-create').click();
      await page.getByTestId('knowledge-editor').waitFor();
      id = /knowledge\/([^/]+)\/edit/.exec(page.url())?.[1] ?? '';
    });

    it('is written beside its preview, saves itself, and is submitted', async () => {
      const { page } = author;
      await typeAtEnd(page, `\n## ${said.heading}\n\n- {`);
      await page.keyboard.press('Backspace');
      await page.getByTestId('knowledge-tool-placeholder').click();
      await page.getByRole('button', { name: '{网点名称}' }).click();
      await page.keyboard.type('\nA\n');
      await page.getByTestId('knowledge-preview').getByRole('heading', { name: said.heading }).waitFor();
      const items = page.getByTestId('knowledge-preview').getByRole('listitem');
      await waitFor(async () => (await items.allInnerTexts()).join() === '{网点名称},A');
      await saysOfDraft(page, 'saved');
      await seen(author, `edit-${name}`);
      await step(author, 'submit');
      await page.waitForURL(/work\/drafts/);
      await seen(author, `drafts-${name}`);
    });

    it('is not published by whoever has written it', async () => {
      const { page } = author;
      await page.goto(`/knowledge/${id}/review`);
      await page.getByTestId('knowledge-refused').click();
      await page.getByText(said.ownDraft).last().waitFor();
      expect(await page.getByTestId('knowledge-publish').count()).toBe(0);
      await seen(author, `review-own-${name}`);
    });

    it('is sent back with a reason, mended and published by a second editor', async () => {
      await second.page.getByRole('link', { name: said.title }).click();
      await second.page.getByTestId('knowledge-send_back').waitFor();
      await seen(second, `review-first-${name}`);
      await second.page.getByTestId('knowledge-send_back').click();
      await second.page.getByTestId('knowledge-step-confirm').click();
      await seen(second, `send-back-${name}`);
      await second.page.getByTestId('knowledge-step-words').fill(said.sendBack);
      await second.page.getByTestId('knowledge-step-confirm').click();
      await second.page.waitForURL(/work\/reviews/);
      await author.page.goto(`/knowledge/${id}/edit`);
      await author.page.getByTestId('knowledge-sent-back').getByText(said.sendBack).waitFor();
      await typeAtEnd(author.page, `\n\n${said.fixed}`);
      await seen(author, `sent-back-${name}`);
      // What is not saved yet is saved before it is submitted.
      await step(author, 'submit');
      await second.page.goto(`/knowledge/${id}/review`);
      await second.page.getByText(said.fixed).first().waitFor();
      await step(second, 'publish', said.note);
      await second.page.getByTestId('article-body').getByText(said.fixed).waitFor();
      await seen(second, `published-${name}`);
    });

    it('is changed: the reviewer sees first what differs', async () => {
      await author.page.goto(`/knowledge/${id}`);
      await author.page.getByTestId('knowledge-edit').click();
      await author.page.getByTestId('knowledge-editor').waitFor();
      await author.page.getByTestId('knowledge-field-tags').locator('input').fill('A，B，');
      await typeAtEnd(author.page, said.changed);
      await saysOfDraft(author.page, 'saved');
      await step(author, 'submit');
      await second.page.goto(`/knowledge/${id}/review`);
      const diff = second.page.getByTestId('knowledge-diff');
      await diff.locator('ins').getByText(said.changed).waitFor();
      expect(await second.page.getByTestId('knowledge-field-diff').innerText()).toContain('+ A、B');
      await seen(second, `review-diff-${name}`);
      await step(second, 'publish');
      await second.page.getByTestId('article-body').getByText(said.changed).waitFor();
    });

    it('keeps its versions, any two side by side', async () => {
      const { page } = second;
      await page.getByTestId('knowledge-to-history').click();
      await page.getByTestId('knowledge-version-1').getByText(said.note).waitFor();
      await page.getByTestId('knowledge-comparison').locator('ins').getByText(said.changed).waitFor();
      await seen(second, `history-${name}`);
      await page.getByTestId('knowledge-newer-1').check();
      await page.getByTestId('knowledge-comparison').getByTestId('article-body').waitFor();
      expect(await page.getByTestId('knowledge-comparison').getByText(said.changed).count()).toBe(0);
    });

    it('is taken out of use: partners lose it at once', async () => {
      const partner = await opened('outlet-yd001', `/knowledge/${id}`, { language, dark, size: phone });
      await partner.page.getByTestId('article-body').waitFor();
      await seen(partner, `partner-article-${name}`);
      await second.page.goto(`/knowledge/${id}`);
      await second.page.getByTestId('knowledge-expire').click();
      await second.page.getByTestId('knowledge-step-words').fill(said.expired);
      await seen(second, `expire-${name}`);
      await second.page.getByTestId('knowledge-step-confirm').click();
      await second.page.getByTestId('knowledge-out-of-use').getByText(said.expired).waitFor();
      await seen(second, `expired-${name}`);
      await partner.page.reload();
      await partner.page.getByText(said.notFound).waitFor();
      await seen(partner, `partner-gone-${name}`);
      await partner.page.goto('/knowledge');
      expect(await searchFor(partner.page, said.title)).not.toContain(said.title);
      await partner.context.close();
    });

    it('is found again among all articles, out of use', async () => {
      const { page } = second;
      await page.goto('/knowledge/work/all');
      await choose(page, 'knowledge-all-state', language === 'en' ? 'Expired' : '已失效');
      await page.getByRole('link', { name: said.title }).waitFor();
      await seen(second, `all-${name}`);
      for (const tab of ['expiring', 'questions', 'conflicts']) {
        await page.goto(`/knowledge/work/${tab}`);
        await seen(second, `${tab}-${name}`);
      }
    });
  });

  describe('a draft', () => {
    it('comes back after a crash with what was typed and not saved', async () => {
      const { id } = await newArticle('号卡激活时限');
      const who = await opened('editor1', `/knowledge/${id}/edit`);
      await who.page.route('**/draft', (route) => route.abort());
      await typeAtEnd(who.page, '\n\n还没有保存的一段。');
      await saysOfDraft(who.page, 'failed');
      await who.picture('knowledge-draft-failed-zh');
      await who.page.unrouteAll();
      await who.page.reload();
      await who.page.getByTestId('knowledge-restored').waitFor();
      await who.page.getByTestId('knowledge-preview').getByText('还没有保存的一段。').waitFor();
      await saysOfDraft(who.page, 'saved');
      await seen(who, 'draft-restored-zh');
      expect(ok<Article>(await editors().reviewer.get(`/api/articles/${id}`)).draft?.body).toContain(
        '还没有保存的一段。',
      );
      await who.context.close();
    });

    it('that two write at once shows both texts; nothing is lost', async () => {
      const { id, body } = await newArticle('宽带提速办理');
      const who = await opened('editor1', `/knowledge/${id}/edit`);
      await typeAtEnd(who.page, '\n\n甲写的。');
      await saysOfDraft(who.page, 'saved');
      await who.page.route('**/draft', (route) => route.abort());
      await typeAtEnd(who.page, '\n\n甲又写的。');
      await saveDraft(editors().reviewer, id, { body: `${body}\n\n乙写的。` });
      await who.page.unrouteAll();
      const conflict = who.page.getByTestId('knowledge-conflict');
      await conflict.waitFor();
      for (const text of ['甲又写的。', '乙写的。']) await conflict.getByText(text).first().waitFor();
      await saysOfDraft(who.page, 'conflict');
      await seen(who, 'conflict-zh');
      await who.page.getByTestId('knowledge-take-theirs').click();
      await who.page.getByTestId('knowledge-preview').getByText('乙写的。').waitFor();
      await seen(who, 'aside-zh');
      await who.page.getByTestId('knowledge-swap').click();
      await who.page.getByTestId('knowledge-preview').getByText('甲又写的。').waitFor();
      await saysOfDraft(who.page, 'saved');
      const now = ok<Article>(await editors().reviewer.get(`/api/articles/${id}`));
      expect([now.draft?.body.includes('甲又写的。'), now.draft?.body.includes('乙写的。')]).toEqual([true, false]);
      await who.context.close();
    });

    it('shows what another has saved to whoever has typed nothing', async () => {
      const { id, body } = await newArticle('携号转网资费');
      const who = await opened('editor1', `/knowledge/${id}/edit`);
      await who.page.getByTestId('knowledge-editor').waitFor();
      await saveDraft(editors().reviewer, id, { body: `${body}\n\n别人补的一句。` });
      await who.page.getByTestId('knowledge-preview').getByText('别人补的一句。').waitFor();
      expect(await who.page.getByTestId('knowledge-conflict').count()).toBe(0);
      await who.context.close();
    });

    it('under review that has changed is not published unseen', async () => {
      const { id, version } = await newArticle('补换卡收费');
      const { writer, reviewer } = editors();
      const submit = async (body: string): Promise<Article> => {
        const { draft } = await saveDraft(writer, id, { body });
        return ok(await writer.post(`/api/articles/${id}/actions/submit`, { revision: draft?.revision }));
      };
      const submitted = await submit('# 补换卡收费\n\n每张 20 元。');
      const who = await opened('editor2', `/knowledge/${id}/review`);
      await who.page.getByTestId('knowledge-publish').click();
      // The screen hears of it while the dialog is open: what it publishes must stay what was seen.
      let tell = (): void => undefined;
      const changed = new Promise<void>((resolve) => {
        tell = resolve;
      });
      await who.page.route(`**/api/articles/${id}`, async (route) => {
        await changed;
        await route.continue();
      });
      const back = { revision: submitted.draft?.revision, reason: '金额写错了' };
      await reviewer.post(`/api/articles/${id}/actions/send_back`, back).expect(200);
      await submit('# 补换卡收费\n\n每张 200 元。');
      tell();
      await who.page.getByTestId('knowledge-changed').waitFor();
      await who.page.getByTestId('knowledge-step-confirm').click();
      await who.page.getByTestId('problem').waitFor();
      expect(await who.page.getByTestId('knowledge-step-confirm').isDisabled()).toBe(true);
      await seen(who, 'publish-stale-zh');
      await who.page.keyboard.press('Escape');
      await who.page.getByTestId('knowledge-diff').getByText('每张 200 元。').waitFor();
      await seen(who, 'review-changed-zh');
      expect(ok<Article>(await reviewer.get(`/api/articles/${id}`)).version).toBe(version);
      await who.context.close();
    });
  });

  describe('searching', () => {
    it('is done with the keyboard alone', async () => {
      await newArticle('副卡共享流量说明', { region: 'yongding', kind: 'policy' });
      const who = await opened('agent1', '/knowledge');
      const { page } = who;
      await seen(who, 'browse-zh');
      await page.keyboard.press('/');
      const titles = await searchFor(page, '副卡');
      expect(titles).toContain('副卡共享流量说明');
      await seen(who, 'found-zh');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      expect(await page.locator(':focus').innerText()).toBe(titles[0]);
      await seen(who, 'found-keys-zh');
      await page.keyboard.press('ArrowUp');
      expect(await focusIn(page)).toBe('knowledge-search');
      await page.keyboard.press('Enter');
      await page.getByTestId('article-body').waitFor();
      await page.goBack();
      await page.getByTestId('knowledge-results').waitFor();
      expect(await page.getByTestId('knowledge-search').inputValue()).toBe('副卡');
      await who.context.close();
    });

    it('puts the rule of the county that calls first, and says so', async () => {
      const who = await opened('agent2', '/knowledge');
      await choose(who.page, 'knowledge-county', '永定');
      await searchFor(who.page, '校园');
      await who.page.getByTestId('knowledge-results').getByText('本县').first().waitFor();
      await seen(who, 'county-zh');
      await who.context.close();
    });

    it('lists by kind and category while nothing is typed, page after page', async () => {
      const who = await opened('agent3', '/knowledge');
      await choose(who.page, 'knowledge-kind', '应答口径');
      const rows = who.page.getByTestId('knowledge-browse').getByRole('listitem');
      await who.page.getByTestId('knowledge-browse').getByText('操作指引').first().waitFor({ state: 'detached' });
      const kinds = await rows.locator('.ant-tag').allInnerTexts();
      expect(new Set(kinds)).toEqual(new Set(['应答口径']));
      await seen(who, 'browse-kind-zh');
      await who.context.close();
    });

    it('that finds nothing tells the editors once, who settle it with an article', async () => {
      const answer = await newArticle('跨境漫游开通', { audience: 'internal' });
      const who = await opened('agent1', '/knowledge');
      expect(await searchFor(who.page, 'zqxvkj')).toEqual([]);
      await who.page.getByTestId('knowledge-noted').getByText('已记给知识库编辑').waitFor();
      await seen(who, 'nothing-zh');
      await who.context.close();

      const editor = await opened('editor2', '/knowledge/work/questions');
      const { page } = editor;
      const row = page.getByTestId('knowledge-question').filter({ hasText: 'zqxvkj' });
      await row.getByText('问过 1 次').waitFor();
      await row.getByTestId('knowledge-question-write').click();
      expect(await page.getByTestId('knowledge-field-title').inputValue()).toBe('zqxvkj');
      await seen(editor, 'write-for-zh');
      await page.goBack();
      await row.getByTestId('knowledge-question-settle').click();
      await page.getByTestId('knowledge-settle-article').locator('input').fill('跨境漫游');
      await page.getByTitle(answer.title, { exact: true }).click();
      await seen(editor, 'settle-zh');
      await page.getByTestId('knowledge-settle-confirm').click();
      await row.waitFor({ state: 'detached' });
      await page.getByTestId('knowledge-which-questions').getByText('已处理').click();
      await row.getByRole('link').waitFor();
      await seen(editor, 'settled-zh');
      await editor.context.close();
    });
  });

  describe('a file and an article that both have changed', () => {
    const path = 'consultation/campus-season.md';
    let files: KnowledgeFiles;
    let article: Article;

    beforeAll(async () => {
      files = await KnowledgeFiles.copy();
      const { items } = ok<{ items: Article[] }>(await editors().writer.get('/api/articles?limit=200'));
      const row = items.find(({ slug }) => slug === 'campus-season');
      article = ok(await editors().writer.get(`/api/articles/${row?.id}`));
    });
    afterAll(() => files?.drop());

    /** A new version here, and another text in the file. */
    const divide = async (ours: string, theirs: string): Promise<void> => {
      const { writer, reviewer } = editors();
      const body = `${article.body}\n\n${ours}`;
      await publishDraft(writer, reviewer, await saveDraft(writer, article.id, { body }));
      await files.change(path, '只限与学校签了驻点协议的核心网点。', theirs);
      expect(await files.import(product.database.url)).toContain(path);
    };

    it('are shown side by side; ours is kept', async () => {
      const who = await opened('editor1', '/knowledge/work/conflicts');
      const { page } = who;
      await divide('在线补的一句。', '只限签了驻点协议的网点。');
      const row = page.getByTestId('knowledge-conflict-row');
      await row.getByText(path).waitFor();
      await row.getByTestId('knowledge-conflict-diff').click();
      await row.locator('del').getByText('在线补的一句。').waitFor();
      await seen(who, 'conflict-file-zh');
      await row.getByTestId('knowledge-take-ours').click();
      await seen(who, 'take-ours-zh');
      await page.getByTestId('knowledge-take-confirm').click();
      await row.waitFor({ state: 'detached' });
      await who.context.close();
    });

    it('the file is taken as a draft, to be reviewed like any other', async () => {
      await files.change(path, '只限签了驻点协议的网点。', '只限与学校签了驻点协议的核心网点。');
      await divide('在线又补的一句。', '文件里改成的另一句。');
      const who = await opened('editor1', '/knowledge/work/conflicts', { language: 'en', dark: true });
      const { page } = who;
      await page.getByTestId('knowledge-conflict-diff').click();
      await seen(who, 'conflict-file-en-dark');
      await page.getByTestId('knowledge-take-file').click();
      await page.getByTestId('knowledge-take-confirm').click();
      await page.waitForURL(/\/edit$/);
      await page.getByTestId('knowledge-preview').getByText('文件里改成的另一句。').waitFor();
      await who.context.close();
    });

    it('a draft that was overtaken by the file says so before it is submitted', async () => {
      const { writer } = editors();
      const fresh = ok<Article>(await writer.get(`/api/articles/${article.id}`));
      await writer.post(`/api/articles/${article.id}/actions/discard`, { revision: fresh.draft?.revision }).expect(200);
      await files.import(product.database.url);
      const other = 'consultation/number-portability.md';
      const { items } = ok<{ items: Article[] }>(await writer.get('/api/articles?limit=200'));
      const id = items.find(({ slug }) => slug === 'number-portability')?.id ?? '';
      await saveDraft(writer, id, { tags: ['携号转网', '改过'] });
      const who = await opened('editor1', `/knowledge/${id}/edit`);
      await files.change(other, '\n## ', '\n文件里新写的一句。\n\n## ');
      await files.import(product.database.url);
      await who.page.getByTestId('knowledge-moved-on').waitFor();
      await seen(who, 'moved-on-zh');
      await who.page.getByTestId('knowledge-confirm-base').click();
      await who.page.getByTestId('knowledge-moved-on').waitFor({ state: 'detached' });
      expect(ok<Article>(await writer.get(`/api/articles/${id}`)).draft?.baseVersion).toBe(2);
      await who.context.close();
    });
  });

  it('a partner on a phone searches, reads and says what was missing, and sees nothing internal', async () => {
    const open = await newArticle('靓号协议期规定');
    const inside = await newArticle('靓号内部审批权限', { audience: 'internal' });
    const foreign = await newArticle('靓号上杭优惠', { region: 'shanghang' });
    const who = await opened('outlet-yd001', '/knowledge', { size: phone });
    const { page } = who;
    await seen(who, 'partner-browse-zh');
    const titles = await searchFor(page, '靓号');
    expect(titles).toContain(open.title);
    expect(titles).not.toContain(inside.title);
    expect(titles).not.toContain(foreign.title);
    await seen(who, 'partner-found-zh');
    for (const { id } of [inside, foreign]) {
      await page.goto(`/knowledge/${id}`);
      await page.getByText('打不开这篇文章').waitFor();
    }
    await page.goto(`/knowledge/${open.id}?q=${encodeURIComponent('靓号违约金')}`);
    await page.getByTestId('knowledge-not-helped').click();
    await page.getByTestId('knowledge-comment').fill('没写违约金怎么算');
    await page.getByTestId('knowledge-vote-send').click();
    await page.getByText('您写的是：没写违约金怎么算').waitFor();
    await page.reload();
    await page.getByText('您写的是：没写违约金怎么算').waitFor();
    await page.getByTestId('knowledge-votes').scrollIntoViewIfNeeded();
    await seen(who, 'partner-voted-zh');
    await page.getByTestId('knowledge-helped').click();
    await page.getByText('您认为这一版有帮助。').waitFor();
    expect(await page.getByTestId('knowledge-to-history').count()).toBe(0);
    await page.goto('/knowledge/work');
    expect(await page.getByRole('link', { name: '全部文章' }).count()).toBe(0);
    await who.context.close();
  });

  it('every page of the editors is whole on a phone', async () => {
    const { id } = await newArticle('手机上审核');
    await saveDraft(editors().writer, id, { body: '# 手机上审核\n\n改过的内容。' });
    const who = await opened('editor2', '/knowledge/work/drafts', { size: phone });
    for (const path of ['work/drafts', 'work/questions', 'work/all', 'new', `${id}/edit`, `${id}/history`]) {
      await who.page.goto(`/knowledge/${path}`);
      await seen(who, `phone-${path.replace(id, 'article').replace('/', '-')}`);
    }
    await who.context.close();
  });
});
