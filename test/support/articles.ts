import { type Client, ok } from './client.js';
import type { Hotline } from './hotline.js';

export interface Draft {
  revision: number;
  state: string;
  title: string;
  body: string;
  baseVersion: number;
  authors: { id: string; name: string }[];
  submittedBy: { name: string } | null;
  sentBackReason: string | null;
}

export interface Article {
  id: string;
  slug: string;
  version: number;
  title: string;
  body: string;
  state: string;
  region: string;
  audience: string;
  validFrom: string;
  validUntil: string | null;
  updatedAt: string;
  publishedAt: string | null;
  author: { name: string } | null;
  reviewer: { name: string } | null;
  expiredReason: string | null;
  draft: Draft | null;
  actions: { name: string; allowed: boolean; reason: string | null }[];
  votes: { helped: number; notHelped: number } | null;
  myVote: { helped: boolean; question: string | null } | null;
  [more: string]: unknown;
}

export interface Page<Item = Article> {
  items: Item[];
  nextCursor: string | null;
}

/** What an editor types; of the city, for partners, in force from the first of January on. */
export const written = (more: object = {}): Record<string, unknown> => ({
  title: '亲情网叠加规则',
  category: 'consultation',
  kind: 'policy',
  audience: 'partner',
  region: 'city',
  tags: ['亲情网', '叠加'],
  validFrom: '2026-01-01',
  validUntil: null,
  ownerDepartment: 'market',
  body: '# 亲情网叠加规则\n\n一个号码只能加入一个亲情网，次月生效。',
  ...more,
});

/** Two editors, of whom one writes and the other one publishes. */
export class Editors {
  private constructor(
    readonly writer: Client,
    readonly reviewer: Client,
  ) {}

  static async of(hotline: Hotline): Promise<Editors> {
    return new Editors(await hotline.as('editor1'), await hotline.as('editor2'));
  }

  async drafted(more: object = {}): Promise<Article> {
    return ok<Article>(await this.writer.post('/api/articles', written(more)));
  }

  async look(id: string, as = this.writer): Promise<Article> {
    return ok<Article>(await as.get(`/api/articles/${id}`));
  }

  /** One step by somebody, based on what stands there now. */
  async step(who: Client, { id }: { id: string }, name: string, more: object = {}): Promise<Article> {
    const { version, draft } = await this.look(id);
    const stamp = name === 'expire' || name === 'renew' ? { version } : { revision: draft?.revision };
    return ok<Article>(await who.post(`/api/articles/${id}/actions/${name}`, { ...stamp, ...more }));
  }

  async reviewed(article: { id: string }): Promise<Article> {
    await this.step(this.writer, article, 'submit');
    return this.step(this.reviewer, article, 'publish', { note: '首发' });
  }

  /** Written by the one and published by the other. */
  async published(more: object = {}): Promise<Article> {
    return this.reviewed(await this.drafted(more));
  }

  /** The next version of an article. */
  async revised(id: string, more: object): Promise<Article> {
    const { draft } = await this.look(id);
    const body = { ...written(more), revision: draft?.revision ?? 0 };
    return this.reviewed(ok<Article>(await this.writer.put(`/api/articles/${id}/draft`, body)));
  }
}

/** The ids of a list, page by page. */
export async function allIds(client: Client, path: string, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = `limit=${limit}${cursor && `&cursor=${cursor}`}`;
    const page: Page<{ id: string }> = ok<Page<{ id: string }>>(
      await client.get(`${path}${path.includes('?') ? '&' : '?'}${query}`),
    );
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  return ids;
}
