import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { articleId, ArticleExport, ArticleImport, type ImportReport } from '../../src/modules/knowledge/index.js';
import { projectRoot } from '../../src/platform/project-root.js';
import { type Article, Editors, type Page, written } from '../support/articles.js';
import { type Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem, rowCounts } from '../support/problems.js';
import { Screen } from '../support/screen.js';

interface Conflict {
  articleId: string;
  title: string;
  version: number;
  withdrawn: boolean;
  path: string;
  checksum: string;
  file: { body: string };
  ours: { body: string };
}

const textOf = (slug: string, body: string, more: Record<string, string> = {}): string => {
  const fields = {
    id: `kb-${slug}`,
    title: `标题 ${slug}`,
    category: 'fault',
    tags: '[一, 二]',
    kind: 'fault',
    audience: 'partner',
    region: 'city',
    validFrom: '2026-01-01',
    validUntil: 'null',
    ownerDepartment: 'market',
    ...more,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
};

/** Files and rows stay in step, and neither silently overwrites the other. */
describe('the files of the knowledge base', () => {
  let hotline: Hotline;
  let editors: Editors;
  let writer: Client;
  let folder: string;
  let count = 0;
  let slug: string;
  const others: Hotline[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hotline-knowledge-'));
    hotline = await Hotline.start({ env: { KNOWLEDGE_DIR: folder } });
    editors = await Editors.of(hotline);
    ({ writer } = editors);
  });
  afterAll(async () => {
    await hotline?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await rm(folder, { recursive: true });
    await mkdir(folder);
    count += 1;
    slug = `file-${count}`;
  });

  afterEach(() => Promise.all(others.splice(0).map((node) => node.stop())));

  /** One more node on the same database and folder. */
  const beside = async (): Promise<Hotline> => {
    const node = await Hotline.start({ beside: hotline, env: { KNOWLEDGE_DIR: folder } });
    others.push(node);
    return node;
  };
  const put = async (name: string, text: string, category = 'fault'): Promise<void> => {
    const path = join(folder, category, `${name}.md`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  const onDisk = (name: string, category = 'fault'): Promise<string> =>
    readFile(join(folder, category, `${name}.md`), 'utf8');
  const imports = (at = hotline): Promise<ImportReport> => at.app.get(ArticleImport).run(folder);
  const exports = () => hotline.app.get(ArticleExport).run(folder);
  const the = (name = slug, as = writer): Promise<Article> => editors.look(articleId(`kb-${name}`), as);
  const conflicts = async (): Promise<Conflict[]> =>
    ok<Page<Conflict>>(await writer.get('/api/knowledge/conflicts')).items.filter((one) =>
      one.path.includes(`${slug}.`),
    );
  const settle = (conflict: Conflict | undefined, take: string, who = writer) =>
    who.post(`/api/knowledge/conflicts/${conflict?.articleId}/settle`, { take, checksum: conflict?.checksum });
  /** An article of this test whose file is imported as version 1. */
  const filed = async (): Promise<string> => {
    await put(slug, textOf(slug, '文件一'));
    await imports();
    return articleId(`kb-${slug}`);
  };
  /** Changed in the product: version 2. */
  const published = async (body = '网页二'): Promise<Article> =>
    editors.revised(articleId(`kb-${slug}`), {
      title: `标题 ${slug}`,
      category: 'fault',
      kind: 'fault',
      tags: ['一', '二'],
      body,
    });

  it('are imported once, however often', async () => {
    await filed();
    expect(await the()).toMatchObject({ version: 1, body: '文件一', author: null, reviewer: null });
    const before = await rowCounts(hotline);
    expect(await imports()).toMatchObject({ published: [], conflicts: [], older: [], faults: [] });
    expect(await rowCounts(hotline)).toEqual(before);
    const versions = ok<Page<object>>(await writer.get(`/api/articles/${articleId(`kb-${slug}`)}/versions`)).items;
    expect(versions).toMatchObject([{ version: 1, origin: 'file', authors: [], reviewer: null }]);
  });

  it('give the next version when they change and nobody published here since', async () => {
    await filed();
    await put(slug, textOf(slug, '文件二'));
    expect((await imports()).published).toEqual([`fault/${slug}.md`]);
    expect(await the()).toMatchObject({ version: 2, body: '文件二' });
    const { items } = ok<Page<{ note: string }>>(await writer.get(`/api/articles/${articleId(`kb-${slug}`)}/versions`));
    expect(items[0]?.note).toBe('from the file');
  });

  it('do not undo what was published here: not unchanged, and not with an older text', async () => {
    await filed();
    await published();
    expect(await imports()).toMatchObject({ published: [], conflicts: [], older: [`fault/${slug}.md`] });
    expect(await the()).toMatchObject({ version: 2, body: '网页二' });
    await exports();
    const newest = await onDisk(slug);
    await put(slug, textOf(slug, '文件一'));
    expect(await imports()).toMatchObject({ published: [], conflicts: [], older: [`fault/${slug}.md`] });
    expect(await the()).toMatchObject({ version: 2 });
    await exports();
    expect(await onDisk(slug)).toBe(newest);
  });

  it('that changed on both sides are asked about once, and the article stays', async () => {
    const id = await filed();
    await published();
    await put(slug, textOf(slug, '文件三'));
    const screen = await Screen.open(hotline.url, { cookie: writer.cookie });
    await screen.look(['articles']);
    expect((await imports()).conflicts).toEqual([`fault/${slug}.md`]);
    const isTold = () =>
      screen.events.some(({ type, subject }) => type === 'articles.conflict_found' && subject.id === id);
    await screen.until(isTold, 'the conflict');
    screen.close();
    expect(await the()).toMatchObject({ version: 2, body: '网页二' });
    expect(await conflicts()).toMatchObject([
      { version: 2, withdrawn: false, path: `fault/${slug}.md`, file: { body: '文件三' }, ours: { body: '网页二' } },
    ]);
    const before = await rowCounts(hotline);
    expect((await imports()).conflicts).toEqual([`fault/${slug}.md`]);
    expect(await rowCounts(hotline)).toEqual(before);

    const [asked] = await conflicts();
    await put(slug, textOf(slug, '文件四'));
    expect((await imports()).conflicts).toHaveLength(1);
    expect(await conflicts()).toMatchObject([{ file: { body: '文件四' } }]);
    expectProblem(await settle(asked, 'ours'), 409, 'conflict.stale');
    expectProblem(await settle(asked, 'theirs'), 400, 'request.invalid');
    expectProblem(await settle(asked, 'ours', await hotline.as('supervisor1')), 403, 'access.not_allowed');
  });

  it('settled for ours are not asked about again, and the export writes ours', async () => {
    await filed();
    await published();
    await put(slug, textOf(slug, '文件三'));
    await imports();
    expect((await exports()).conflicts).toEqual([`fault/${slug}.md`]);
    expect(await onDisk(slug)).toContain('文件三');
    const [conflict] = await conflicts();
    ok(await settle(conflict, 'ours'));
    expectProblem(await settle(conflict, 'ours'), 404, 'conflict.not_found');
    expect(await imports()).toMatchObject({ published: [], conflicts: [] });
    expect((await exports()).written).toContain(`fault/${slug}.md`);
    expect(await onDisk(slug)).toContain('网页二');
    expect(await imports()).toMatchObject({ published: [], conflicts: [], older: [] });
    expect(await the()).toMatchObject({ version: 2 });
  });

  it('settled for the file become a draft that another editor reviews', async () => {
    await filed();
    await published();
    await put(slug, textOf(slug, '文件三'));
    await imports();
    const drafted = ok<Article>(await settle((await conflicts())[0], 'file'));
    expect(drafted).toMatchObject({
      version: 2,
      body: '网页二',
      draft: { state: 'draft', body: '文件三', baseVersion: 2 },
    });
    expect(await editors.reviewed(drafted)).toMatchObject({ version: 3, body: '文件三' });
    expect(await imports()).toMatchObject({ published: [], conflicts: [], older: [] });
    expect((await exports()).written).not.toContain(`fault/${slug}.md`);
    await put(slug, textOf(slug, '文件四'));
    await imports();
    expect(await the()).toMatchObject({ version: 4, body: '文件四' });
  });

  it('taken and then given up are asked about again; taken and rewritten, ours is exported', async () => {
    await filed();
    await published();
    await put(slug, textOf(slug, '文件三'));
    await imports();
    const drafted = ok<Article>(await settle((await conflicts())[0], 'file'));
    await editors.step(writer, drafted, 'discard');
    expect((await imports()).conflicts).toHaveLength(1);
    const again = ok<Article>(await settle((await conflicts())[0], 'file'));
    const body = { ...written({ category: 'fault', body: '改写过的' }), revision: again.draft?.revision };
    await editors.reviewed(ok<Article>(await writer.put(`/api/articles/${again.id}/draft`, body)));
    expect((await exports()).written).toContain(`fault/${slug}.md`);
    expect(await onDisk(slug)).toContain('改写过的');
  });

  it('never bring a withdrawn article back by themselves', async () => {
    const id = await filed();
    await editors.step(writer, { id }, 'expire', { reason: '停用' });
    expect(await imports()).toMatchObject({ published: [], conflicts: [] });
    await put(slug, textOf(slug, '文件二'));
    expect((await imports()).conflicts).toHaveLength(1);
    expect(await the()).toMatchObject({ state: 'expired', version: 1 });
    const [conflict] = await conflicts();
    expect(conflict?.withdrawn).toBe(true);
    expect(await editors.reviewed(ok<Article>(await settle(conflict, 'file')))).toMatchObject({ state: 'published' });
  });

  it('do not slip under a draft: it has to be compared with what came', async () => {
    const id = await filed();
    const draft = ok<Article>(
      await writer.put(`/api/articles/${id}/draft`, { ...written({ body: '草稿' }), revision: 0 }),
    );
    await put(slug, textOf(slug, '文件二'));
    await imports();
    const submit = (revision: number | undefined) => writer.post(`/api/articles/${id}/actions/submit`, { revision });
    expectProblem(await submit(draft.draft?.revision), 422, 'article.moved_on');
    const body = { ...written({ body: '草稿' }), revision: draft.draft?.revision, baseVersion: 2 };
    const compared = ok<Article>(await writer.put(`/api/articles/${id}/draft`, body));
    ok(await submit(compared.draft?.revision));
  });

  it('that are bad are named with line and reason, and their articles stay', async () => {
    await filed();
    await put(slug, textOf(slug, '文件二', { validUntil: 'soon' }));
    await put('other', 'no front matter');
    expect(await imports()).toMatchObject({
      published: [],
      faults: expect.arrayContaining([
        { path: `fault/${slug}.md`, line: 10, reason: expect.stringContaining('validUntil') },
        { path: 'fault/other.md', line: 1, reason: expect.any(String) },
      ]),
    });
    expect(await the()).toMatchObject({ version: 1, body: '文件一' });
    expect(await exports()).toMatchObject({ conflicts: [`fault/${slug}.md`] });
    expect(await onDisk('other')).toBe('no front matter');
  });

  it('are imported once by two nodes that do it at once, while an editor publishes', async () => {
    await filed();
    const other = await beside();
    const names = Array.from({ length: 20 }, (_, index) => `${slug}-${index}`);
    for (const name of names) await put(name, textOf(name, '一'));
    await put(slug, textOf(slug, '文件二'));
    const { draft } = ok<Article>(
      await writer.put(`/api/articles/${articleId(`kb-${slug}`)}/draft`, { ...written({ body: '网页' }), revision: 0 }),
    );
    const [one, two] = await Promise.all([
      imports(),
      imports(other),
      writer.post(`/api/articles/${articleId(`kb-${slug}`)}/actions/submit`, { revision: draft?.revision }),
    ]);
    expect([one.published.length, two.published.length].toSorted((a, b) => a - b)).toEqual([0, 21]);
    for (const name of names) expect(await the(name)).toMatchObject({ version: 1 });
  });

  it('are imported once by two nodes that start at once, and by two that find new ones at once', async () => {
    const put3 = (round: string) =>
      Promise.all([1, 2, 3].map((index) => put(`${slug}-${round}${index}`, textOf(`${slug}-${round}${index}`, '一'))));
    await put3('start');
    const nodes = await Promise.all([beside(), beside()]);
    for (const index of [1, 2, 3]) expect(await the(`${slug}-start${index}`)).toMatchObject({ version: 1 });
    for (const round of ['a', 'b', 'c', 'd', 'e']) {
      // No article is there yet whose row could make the one wait for the other.
      await rm(folder, { recursive: true });
      await put3(round);
      const reports = await Promise.all(nodes.map((node) => imports(node)));
      expect(reports.map(({ published: all }) => all.length).toSorted()).toEqual([0, 3]);
    }
  });

  it('come back byte by byte: exported and imported again, nothing changes', async () => {
    const awkward = { title: '“引号”: "a", #1 – 😀', tags: ['a,b', '冒号: 空格', '"', '😀', '[x]'], category: 'fault' };
    const article = await editors.published({ ...awkward, slug, body: '# 标题\n\n---\n\n| a | b |' });
    await exports();
    const all = await readdir(folder, { recursive: true });
    const texts = await Promise.all(
      all.filter((name) => name.endsWith('.md')).map((name) => readFile(join(folder, name), 'utf8')),
    );
    const before = await rowCounts(hotline);
    expect(await imports()).toMatchObject({ published: [], conflicts: [], older: [], faults: [] });
    expect(await exports()).toEqual({ written: [], conflicts: [] });
    expect(await rowCounts(hotline)).toEqual(before);
    const again = await Promise.all(
      all.filter((name) => name.endsWith('.md')).map((name) => readFile(join(folder, name), 'utf8')),
    );
    expect(again).toEqual(texts);
    const file = await writer
      .get(`/api/articles/${article.id}/file`)
      .buffer(true)
      .expect('content-type', /text\/markdown/);
    expect(file.text).toBe(await onDisk(slug));
    expect(file.headers['content-disposition']).toBe(`attachment; filename="${slug}.md"`);
  });

  it('move when the category changes', async () => {
    await filed();
    await editors.revised(articleId(`kb-${slug}`), { category: 'service', body: '搬家' });
    await exports();
    expect(await onDisk(slug, 'service')).toContain('搬家');
    await expect(onDisk(slug)).rejects.toThrow('ENOENT');
    expect(await imports()).toMatchObject({ published: [], conflicts: [], faults: [] });
  });

  it('are handed out as an archive of what differs', async () => {
    await filed();
    await exports();
    const ids = async (): Promise<string> => {
      const answer = await writer
        .get('/api/knowledge/export')
        .buffer(true)
        .parse((stream, done) => {
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => done(null, Buffer.concat(parts)));
        })
        .expect(200);
      return (answer.body as Buffer).toString('utf8');
    };
    expect(await ids()).not.toContain(slug);
    await published();
    expect(await ids()).toContain(`fault/${slug}.md`);
    expect(await ids()).toContain('网页二');
  });

  describe('at the terminal', () => {
    const run = (args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
      const { NODE_OPTIONS: _, LC_ALL: __, LC_MESSAGES: ___, ...env } = process.env;
      const settings = {
        NODE_ENV: 'test',
        LANG: 'en_GB.UTF-8',
        DATABASE_URL: hotline.config.databaseUrl,
        KNOWLEDGE_DIR: folder,
      };
      return new Promise((resolve) => {
        execFile(
          process.execPath,
          ['dist/server/knowledge-cli.js', ...args],
          { env: { ...env, ...settings } },
          (error, out, err) =>
            resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
        );
      });
    };

    it('are imported and exported, and what is left alone ends with 1', async () => {
      await put(slug, textOf(slug, '文件一'));
      const [first, second] = [await run(['import', folder]), await run(['import'])];
      expect(first).toMatchObject({ code: 0, out: expect.stringContaining(`published fault/${slug}.md`) });
      expect(second).toMatchObject({ code: 0, out: '1 articles\n' });
      await published();
      expect(await run(['export', folder])).toMatchObject({
        code: 0,
        out: expect.stringContaining(`written fault/${slug}.md`),
      });
      expect(await run(['export'])).toMatchObject({ code: 0, out: '' });
      await published('网页三');
      await put(slug, textOf(slug, '文件四'));
      const kept = await run(['export']);
      expect(kept).toMatchObject({ code: 1, out: expect.stringContaining(`left alone fault/${slug}.md`) });
      expect(await onDisk(slug)).toContain('文件四');
      expect(await run(['import'])).toMatchObject({ code: 1, out: expect.stringContaining('changed on both sides') });
      await put(slug, 'broken');
      expect(await run(['import'])).toMatchObject({
        code: 1,
        out: expect.stringContaining(`fault/${slug}.md, line 1:`),
      });
    });

    it('say how they are used', async () => {
      for (const args of [[], ['delete'], ['import', 'a', 'b']])
        expect(await run(args)).toMatchObject({ code: 1, err: expect.stringContaining('Usage: npm run knowledge') });
    });
  });

  it('of the project change nothing when they are exported to an empty folder and imported again', async () => {
    await cp(join(projectRoot(), 'knowledge-base'), folder, { recursive: true });
    const before = await rowCounts(hotline);
    expect(await imports()).toMatchObject({ published: [], conflicts: [], faults: [] });
    expect(await rowCounts(hotline)).toEqual(before);
    const original = await onDisk('self-service-terminal');
    await rm(join(folder, 'fault'), { recursive: true });
    await exports();
    expect(await onDisk('self-service-terminal')).toBe(original);
  });
});
