import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { decodePlace, pageOf } from '../../platform/http/page.js';
import { type Language, say } from '../../shared/language.js';
import { Directory } from '../organisation/index.js';
import { assetFlow } from './asset.flow.js';
import { assetKinds } from './asset-kinds.policy.js';
import type { AssetFacts } from './asset.row.js';
import { assetEntryNames, type AssetEntryKind, type AssetField, assetFieldNames, isAssetField } from './asset.words.js';
import type { AssetHistoryQuery } from './assets.dto.js';
import { Assets } from './assets.service.js';
import type { AssetEntryView, AssetFieldChangeView, AssetHistoryView } from './assets.view.js';

interface EntryRow {
  id: string;
  at: Date;
  kind: AssetEntryKind;
  before: Partial<AssetFacts> | null;
  after: Partial<AssetFacts>;
  note: string | null;
  actorName: string | null;
  ticketId: string | null;
  ticketNumber: string | null;
}

/** $4 a partner's outlet: who of the staff did it, where it stood before and others' tickets are not for partners. */
const newestFirst = {
  name: 'asset-entries',
  text: `SELECT e.id, e.at, e.kind, e.before, e.after, e.note, CASE WHEN $4::uuid IS NULL THEN u.display_name END AS "actorName",
           t.id AS "ticketId", t.number AS "ticketNumber"
         FROM asset_entries e LEFT JOIN users u ON u.id = e.actor_id
         LEFT JOIN tickets t ON t.id = e.ticket_id AND ($4::uuid IS NULL OR t.outlet_id = $4)
         WHERE e.asset_id = $1 AND ($2::uuid IS NULL OR e.id < $2) AND ($4::uuid IS NULL OR e.kind <> 'moved')
         ORDER BY e.id DESC LIMIT $3`,
};

const namesOf = {
  name: 'asset-entries-names',
  text: 'SELECT id, name FROM outlets WHERE id = ANY ($1) UNION ALL SELECT id, name FROM suppliers WHERE id = ANY ($1)',
};

/** What became of an asset, in the words of whoever looks. */
@Injectable()
export class AssetHistory {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly assets: Assets,
  ) {}

  /** @throws DomainError `asset.not_found` */
  async page(actor: Actor, id: string, query: AssetHistoryQuery): Promise<AssetHistoryView> {
    await this.assets.view(actor, id);
    const limit = query.limit ?? 50;
    const before = decodePlace(query.cursor, 'id')?.[0] ?? null;
    const rows = await this.database.rows<EntryRow & Record<string, unknown>>(newestFirst, [
      id,
      before,
      limit + 1,
      actor.outletId,
    ]);
    const names = await this.names(rows);
    return pageOf(
      rows,
      limit,
      (row) => [row.id],
      (row) => this.view(row, names, actor.language),
    );
  }

  private async names(rows: readonly EntryRow[]): Promise<ReadonlyMap<string, string>> {
    const ids = rows.flatMap(({ before, after }) =>
      [before, after].flatMap((facts) => [facts?.outletId, facts?.supplierId].filter((id) => typeof id === 'string')),
    );
    if (ids.length === 0) return new Map();
    const found = await this.database.rows<{ id: string; name: string }>(namesOf, [ids]);
    return new Map(found.map(({ id, name }) => [id, name]));
  }

  private view(row: EntryRow, names: ReadonlyMap<string, string>, language: Language): AssetEntryView {
    const { id, at, kind, actorName, note, ticketId, ticketNumber, before, after } = row;
    const changes = before ? Object.keys(after).filter(isAssetField) : [];
    return {
      id,
      at: at.toISOString(),
      kind,
      kindName: say(assetEntryNames[kind], language),
      actorName,
      note,
      ticketId,
      ticketNumber,
      changes: changes.map((field): AssetFieldChangeView => ({
        field,
        name: say(assetFieldNames[field], language),
        before: this.inWords(field, before ?? {}, names, language),
        after: this.inWords(field, after, names, language),
      })),
    };
  }

  private inWords(
    field: AssetField,
    facts: Partial<AssetFacts>,
    names: ReadonlyMap<string, string>,
    language: Language,
  ): string | null {
    const value = facts[field];
    if (!value) return null;
    if (facts.kind && field === 'kind') return say(assetKinds[facts.kind].name, language);
    if (facts.state && field === 'state') return say(assetFlow.states[facts.state], language);
    if (field === 'departmentId') return this.directory.departmentName(value, language);
    return names.get(value) ?? value;
  }
}
