import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database, type Queries } from '../../../platform/database/database.js';
import { decodePlace, pageOf } from '../../../platform/http/page.js';
import { Directory } from '../../organisation/index.js';
import { refuseStock } from '../parts.refusals.js';
import type { CatalogueQuery } from './catalogue.dto.js';
import { namesOf, type PartRow, partView, type StoreRow, storeView } from './catalogue.row.js';
import type { PartPageView, StorePageView } from './catalogue.view.js';

const listOf = (table: 'parts' | 'stores') => ({
  name: `${table}-list`,
  text: `SELECT * FROM ${table} WHERE ($1::text IS NULL OR code > $1) AND (active OR $2)
           AND ($3::text IS NULL OR name_zh ILIKE '%' || $3 || '%' OR name_en ILIKE '%' || $3 || '%' OR code ILIKE $3 || '%')
         ORDER BY code LIMIT $4`,
});
const lists = { parts: listOf('parts'), stores: listOf('stores') };
const somePart = { name: 'parts-some', text: 'SELECT * FROM parts WHERE id = ANY ($1::uuid[]) ORDER BY code' };
const oneStore = { name: 'stores-one', text: 'SELECT * FROM stores WHERE id = $1' };
/** Whoever books in it keeps it from being closed meanwhile. */
const shareStore = { name: 'stores-share', text: 'SELECT * FROM stores WHERE id = $1 FOR SHARE' };

/** What somebody types, as LIKE takes it. */
export const likeText = (q: string | null | undefined): string | null =>
  q?.trim().replaceAll(/[%_\\]/g, '\\$&') || null;

/** The parts there are and where they lie. */
@Injectable()
export class Catalogue {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  parts(actor: Actor, query: CatalogueQuery): Promise<PartPageView> {
    return this.page<PartRow, PartPageView['items'][number]>('parts', query, (row) => partView(row, actor.language));
  }

  stores(actor: Actor, query: CatalogueQuery): Promise<StorePageView> {
    return this.page<StoreRow, StorePageView['items'][number]>('stores', query, (row) =>
      storeView(row, actor, this.directory),
    );
  }

  /** @throws DomainError `store.not_found` */
  async store(id: string): Promise<StoreRow> {
    const row = await this.database.row<StoreRow & Record<string, unknown>>(oneStore, [id]);
    if (!row) throw refuseStock('store.not_found');
    return row;
  }

  /** @throws DomainError `store.not_found`, `store.closed` */
  async openStore(tx: Queries, id: string): Promise<StoreRow> {
    const [store] = await tx.rows<StoreRow & Record<string, unknown>>(shareStore, [id]);
    if (!store) throw refuseStock('store.not_found');
    if (!store.active) throw refuseStock('store.closed', { store: namesOf(store) });
    return store;
  }

  /** All of them, by id. @throws DomainError `part.not_found` */
  async known(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, PartRow>> {
    const rows = await queries.rows<PartRow & Record<string, unknown>>(somePart, [ids]);
    if (rows.length < ids.length) throw refuseStock('part.not_found');
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** What can be asked for or brought in. @throws DomainError `part.not_found`, `part.out_of_use` */
  async inUse(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, PartRow>> {
    const parts = await this.known(queries, ids);
    for (const part of parts.values()) if (!part.active) throw refuseStock('part.out_of_use', { part: namesOf(part) });
    return parts;
  }

  private async page<Row extends { code: string }, Item>(
    table: keyof typeof lists,
    query: CatalogueQuery,
    view: (row: Row) => Item,
  ): Promise<{ items: Item[]; nextCursor: string | null }> {
    const limit = query.limit ?? 50;
    const after = decodePlace(query.cursor, 'text')?.[0] ?? null;
    const values = [after, query.all === 'true', likeText(query.q), limit + 1];
    const rows = await this.database.rows<Row & Record<string, unknown>>(lists[table], values);
    return pageOf(rows, limit, (row) => [row.code], view);
  }
}
