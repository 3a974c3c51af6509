import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Knowledge1763769600006 } from '../../migrations/0006-knowledge.js';
import { articleId, ArticleImport } from '../../src/modules/knowledge/index.js';
import { projectRoot } from '../../src/platform/project-root.js';
import type { Article, Page } from '../support/articles.js';
import { ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { rowCounts } from '../support/problems.js';

describe('a branch that had articles before they had versions', () => {
  let hotline: Hotline;
  const id = articleId('kb-of-old');

  const isApplied = async (): Promise<boolean> => {
    const text = 'SELECT FROM migrations WHERE name = $1';
    return (await hotline.sql.row({ text }, [Knowledge1763769600006.name])) !== undefined;
  };

  beforeAll(async () => {
    hotline = await Hotline.start();
    const { dataSource } = hotline.sql;
    // Whatever came later stands on it.
    while (await isApplied()) await dataSource.undoLastMigration({ transaction: 'none' });
    await hotline.sql.rows(
      {
        text: `INSERT INTO articles (id, slug, version, title, category, kind, audience, region, valid_from, owner_department, body, checksum)
               VALUES ($1, 'of-old', 7, '老文章', 'fault', 'fault', 'partner', 'city', '2026-01-01', 'market', '正文', 'as-it-was')`,
      },
      [id],
    );
    await dataSource.runMigrations({ transaction: 'each' });
  });
  afterAll(() => hotline?.stop());

  it('keeps each as the version it was, from its file', async () => {
    const agent = await hotline.as('agent1');
    expect(ok<Article>(await agent.get(`/api/articles/${id}`))).toMatchObject({ version: 7, state: 'published' });
    const { items } = ok<Page<object>>(await agent.get(`/api/articles/${id}/versions`));
    expect(items).toMatchObject([{ version: 7, title: '老文章', origin: 'file', authors: [], reviewer: null }]);
    const all = await agent.get('/api/articles?limit=200&state=all');
    expect(ok<Page>(all).items.length).toBeGreaterThanOrEqual(25);
  });

  it('knows the files it was made of, and takes none of them for changed', async () => {
    const before = await rowCounts(hotline);
    const report = await hotline.app.get(ArticleImport).run(join(projectRoot(), 'knowledge-base'));
    expect(report).toMatchObject({ published: [], conflicts: [], older: [], faults: [] });
    expect(await rowCounts(hotline)).toEqual(before);
  });
});
