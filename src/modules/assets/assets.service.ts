import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database, type Queries } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { refuse } from '../../shared/refusal.js';
import { maySeeAsset } from './asset.access.js';
import { assetChanged } from './asset.events.js';
import { actionTowards, type AssetState, takeAssetAction } from './asset.flow.js';
import { labelForm } from './asset.policy.js';
import { type Asset, factsOf } from './asset.row.js';
import { assetById, assetByLabel, lockAsset, writeAssets } from './asset.store.js';
import { type AssetCardRow, assetCardColumns, assetJoins, AssetViews } from './asset.views.js';
import { refuseAsset } from './assets.refusals.js';
import type { AssetView } from './assets.view.js';

const cardById = {
  name: 'assets-card',
  text: `SELECT ${assetCardColumns} FROM assets a ${assetJoins} WHERE a.id = $1`,
};
const cardByLabel = {
  name: 'assets-card-by-label',
  text: `SELECT ${assetCardColumns} FROM assets a ${assetJoins} WHERE a.label = $1`,
};

/** Who has repaired an asset on which ticket. `actorId` null: nobody, the system. */
export interface RepairNote {
  assetId: string;
  ticketId: string;
  actorId: string | null;
  note: string;
}

/** Where an asset stands now, because a ticket has got so far. */
export interface StateNote extends RepairNote {
  state: Exclude<AssetState, 'retired'>;
}

/** The register for other features: finding assets, showing them, and what a repair leaves in their history. */
@Injectable()
export class Assets {
  constructor(
    private readonly database: Database,
    private readonly views: AssetViews,
  ) {}

  byId(id: string, queries: Queries = this.database): Promise<Asset | undefined> {
    return assetById(queries, id);
  }

  /** In the form of `readLabel`; what cannot be a label, whatever somebody puts into an address, is none. */
  async byLabel(label: string, queries: Queries = this.database): Promise<Asset | undefined> {
    return labelForm.test(label) ? assetByLabel(queries, label) : undefined;
  }

  /** @throws DomainError `asset.not_found`, also for one that is not theirs to see */
  async view(actor: Actor, id: string): Promise<AssetView> {
    return this.seen(actor, await this.database.row<AssetCardRow>(cardById, [id]));
  }

  /** @throws DomainError `asset.not_found`, also for one that is not theirs to see */
  async viewByLabel(actor: Actor, label: string): Promise<AssetView> {
    const found = labelForm.test(label) ? await this.database.row<AssetCardRow>(cardByLabel, [label]) : undefined;
    return this.seen(actor, found);
  }

  /** Keeps a repair in the history; the register itself stays as it is. In the caller's transaction, its ticket held. */
  async recordRepair(tx: Transaction, { assetId, ticketId, actorId, note }: RepairNote): Promise<void> {
    const asset = await this.held(tx, assetId);
    const facts = factsOf(asset);
    await writeAssets(tx, actorId, [{ id: assetId, kind: 'repaired', before: facts, after: facts, note, ticketId }]);
    tx.announce(assetChanged(asset, asset.version));
  }

  /**
   * Follows what a ticket does with an asset; nothing happens when it is there already. In the caller's transaction.
   * @throws DomainError `asset.not_in_this_state` for one that is retired
   */
  async changeState(tx: Transaction, { assetId, ticketId, actorId, note, state }: StateNote): Promise<void> {
    const asset = await this.held(tx, assetId);
    if (asset.state === state) return;
    const subject = { state: asset.state, roles: ['system' as const], withinReach: true };
    const { refusal } = takeAssetAction(subject, actionTowards[state]);
    if (refusal) throw refuse(refusal);
    const before = factsOf(asset);
    const after = { ...before, state };
    await writeAssets(tx, actorId, [{ id: assetId, kind: 'state_changed', before, after, note, ticketId }]);
    tx.announce(assetChanged(asset, asset.version + 1));
  }

  private async held(tx: Transaction, id: string): Promise<Asset> {
    const asset = await lockAsset(tx, id);
    if (!asset) throw refuseAsset('asset.not_found');
    return asset;
  }

  private seen(actor: Actor, found: AssetCardRow | undefined): AssetView {
    if (!found || !maySeeAsset(actor, found)) throw refuseAsset('asset.not_found');
    return this.views.card(actor, found);
  }
}
