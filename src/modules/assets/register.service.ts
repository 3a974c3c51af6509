import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey } from '../../platform/http/idempotency.js';
import { newId } from '../../shared/ids.js';
import { refuse } from '../../shared/refusal.js';
import { Directory } from '../organisation/index.js';
import { assetSubject, keepsCounty, maySeeAsset } from './asset.access.js';
import { assetChanged } from './asset.events.js';
import { actionTowards, type AssetAction, takeAssetAction } from './asset.flow.js';
import { type AssetFacts, factsOf } from './asset.row.js';
import { lockAsset, takeTurn, writeAssets } from './asset.store.js';
import type { AssetEntryKind } from './asset.words.js';
import { correctedFacts, refuseFacts } from './asset-facts.js';
import type { ChangeAssetState, CorrectAsset, MoveAsset, RegisterAsset, RetireAsset } from './assets.dto.js';
import { refuseAsset } from './assets.refusals.js';
import { Assets } from './assets.service.js';
import type { AssetView } from './assets.view.js';
import { inWordsOfRegister } from './database-refusals.js';
import { keeperOf } from './keepers.js';
import { freeLabel } from './labels.js';

/** What a step makes of an asset that is held. */
type Step = (before: AssetFacts) => { kind: AssetEntryKind; after: AssetFacts; note?: string | null };

interface AskedStep {
  id: string;
  action: AssetAction;
  version: number;
}

/** Equipment is registered, corrected, moved and retired by those who keep it (D2). Nothing is ever deleted. */
@Injectable()
export class AssetRegister {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly directory: Directory,
    private readonly assets: Assets,
  ) {}

  /** @throws DomainError `asset.label_taken`, `asset.serial_taken`, and those of `keeperOf` and `refuseFacts` */
  async register(actor: Actor, asked: RegisterAsset, repeat: RepeatKey | null): Promise<AssetView> {
    const { id } = await inWordsOfRegister(asked, () =>
      this.idempotency.once(actor, repeat, (tx) => this.registered(tx, actor, asked)),
    );
    return this.assets.view(actor, id);
  }

  private async registered(tx: Transaction, actor: Actor, asked: RegisterAsset): Promise<{ id: string }> {
    await takeTurn(tx);
    const { code, ...keeper } = await keeperOf(tx, asked);
    if (!keepsCounty(actor, keeper.countyId, this.directory.departments()))
      throw refuseAsset('asset.not_yours_to_change');
    const after: AssetFacts = {
      label: asked.label || (await freeLabel(tx, asked.kind, code)),
      kind: asked.kind,
      model: asked.model,
      serialNumber: asked.serialNumber || null,
      ...keeper,
      place: asked.place,
      supplierId: asked.supplierId ?? null,
      boughtOn: asked.boughtOn ?? null,
      warrantyUntil: asked.warrantyUntil ?? null,
      state: asked.state ?? 'in_use',
    };
    refuseFacts(after);
    const id = newId();
    await writeAssets(tx, actor.userId, [{ id, kind: 'registered', before: null, after }]);
    tx.announce(assetChanged({ id, ...after }, 1));
    return { id };
  }

  async correct(actor: Actor, id: string, asked: CorrectAsset): Promise<AssetView> {
    const work: Step = (before) => {
      const after = correctedFacts(before, asked);
      refuseFacts(after);
      return { kind: 'corrected', after, note: asked.note };
    };
    const isFresh = await inWordsOfRegister(asked, () =>
      this.unitOfWork.run(async (tx) => {
        await takeTurn(tx);
        return this.taken(tx, actor, { id, action: 'correct', version: asked.version }, work);
      }),
    );
    return this.answer(actor, id, isFresh);
  }

  /** The label stays: it is on the sticker. Both places must be kept by whoever moves it. */
  async move(actor: Actor, id: string, asked: MoveAsset): Promise<AssetView> {
    const isFresh = await this.unitOfWork.run(async (tx) => {
      const { code: _, ...keeper } = await keeperOf(tx, asked);
      const isKept = keepsCounty(actor, keeper.countyId, this.directory.departments());
      return this.taken(tx, actor, { id, action: 'move', version: asked.version }, (before) => {
        if (!isKept) throw refuseAsset('asset.not_yours_to_change');
        return { kind: 'moved', after: { ...before, ...keeper, place: asked.place }, note: asked.note };
      });
    });
    return this.answer(actor, id, isFresh);
  }

  setState(actor: Actor, id: string, { version, state, reason }: ChangeAssetState): Promise<AssetView> {
    return this.step(actor, { id, action: actionTowards[state], version }, (before) => ({
      kind: 'state_changed',
      after: { ...before, state },
      note: reason,
    }));
  }

  retire(actor: Actor, id: string, { version, reason }: RetireAsset): Promise<AssetView> {
    return this.step(actor, { id, action: 'retire', version }, (before) => ({
      kind: 'retired',
      after: { ...before, state: 'retired' },
      note: reason,
    }));
  }

  private async step(actor: Actor, asked: AskedStep, work: Step): Promise<AssetView> {
    return this.answer(actor, asked.id, await this.unitOfWork.run((tx) => this.taken(tx, actor, asked, work)));
  }

  /** @throws DomainError `asset.stale`, with the asset as it is now */
  private async answer(actor: Actor, id: string, isFresh: boolean): Promise<AssetView> {
    const current = await this.assets.view(actor, id);
    if (!isFresh) throw refuseAsset('asset.stale', {}, { current });
    return current;
  }

  /** One step of the flow on the version that was seen, with the row held. @returns false when it is another version */
  private async taken(tx: Transaction, actor: Actor, { id, action, version }: AskedStep, work: Step): Promise<boolean> {
    const asset = await lockAsset(tx, id);
    if (!asset || !maySeeAsset(actor, asset)) throw refuseAsset('asset.not_found');
    if (asset.version !== version) return false;
    const { refusal } = takeAssetAction(assetSubject(actor, asset, this.directory.departments()), action);
    if (refusal) throw refuse(refusal);
    const before = factsOf(asset);
    const { kind, after, note } = work(before);
    if (JSON.stringify(before) === JSON.stringify(after)) throw refuseAsset('asset.nothing_changed');
    await writeAssets(tx, actor.userId, [{ id, kind, before, after, note }]);
    const next = asset.version + 1;
    tx.announce(assetChanged(asset, next));
    if (asset.outletId !== after.outletId) tx.announce(assetChanged({ id, ...after }, next));
    return true;
  }
}
