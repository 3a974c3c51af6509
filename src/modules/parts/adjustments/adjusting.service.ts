import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { type Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey } from '../../../platform/http/idempotency.js';
import { newId } from '../../../shared/ids.js';
import { refuse } from '../../../shared/refusal.js';
import { type AdjustmentKind, takeAdjustmentStep } from '../adjustment.flow.js';
import { Catalogue } from '../catalogue/catalogue.read.js';
import { namesOf, type PartRow, type StoreRow } from '../catalogue/catalogue.row.js';
import { book, type Entry, holdForGain, outOf, type Shelves } from '../ledger/book.js';
import { checkEnough } from '../ledger/movements.service.js';
import { adjustmentChanged } from '../parts.events.js';
import { refuseStock } from '../parts.refusals.js';
import { faultOfLines, keeps, needsSecondPerson } from '../stock.policy.js';
import { tellDeciders, tellPerson } from '../tell.js';
import { type AdjustmentRow, adjustmentSubject } from './adjustment.row.js';
import {
  type AdjustedLine,
  adjustedLines,
  holdAdjustment,
  settleAdjustment,
  writeAdjustment,
} from './adjustment.store.js';
import type { CountedLine, CountStock, WriteOff } from './adjustments.dto.js';
import { Adjustments } from './adjustments.read.js';
import type { AdjustmentView } from './adjustments.view.js';

type Stated = Pick<AdjustmentRow, 'id' | 'kind' | 'reason' | 'stated_by'>;

/** Counts and write-offs are stated by one person and, when they are much, booked only when another has confirmed them. */
@Injectable()
export class Adjusting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly catalogue: Catalogue,
    private readonly adjustments: Adjustments,
  ) {}

  count(actor: Actor, asked: CountStock, repeat: RepeatKey | null): Promise<AdjustmentView> {
    return this.state(actor, { ...asked, kind: 'count' }, repeat, (store, parts, shelves) =>
      asked.lines.map((line) => countedLine(line, store, parts, shelves)),
    );
  }

  writeOff(actor: Actor, asked: WriteOff, repeat: RepeatKey | null): Promise<AdjustmentView> {
    return this.state(actor, { ...asked, kind: 'write_off' }, repeat, (store, parts, shelves) => {
      checkEnough(store, asked.lines, shelves, parts);
      return asked.lines.map(({ partId, quantity }) => {
        const booked = shelves.of({ storeId: store.id, partId });
        return { partId, booked, counted: booked - quantity, priceFen: parts.get(partId)?.price_fen ?? 0 };
      });
    });
  }

  confirm(actor: Actor, id: string, version: number): Promise<AdjustmentView> {
    return this.decide(actor, id, { action: 'confirm', version, remark: null });
  }

  reject(actor: Actor, id: string, version: number, remark: string): Promise<AdjustmentView> {
    return this.decide(actor, id, { action: 'reject', version, remark });
  }

  private async state(
    actor: Actor,
    asked: { kind: AdjustmentKind; storeId: string; reason: string; lines: readonly { partId: string }[] },
    repeat: RepeatKey | null,
    linesOf: (store: StoreRow, parts: ReadonlyMap<string, PartRow>, shelves: Shelves) => AdjustedLine[],
  ): Promise<AdjustmentView> {
    const fault = faultOfLines(asked.lines);
    if (fault) throw refuse(fault);
    const { id } = await this.idempotency.once(actor, repeat, async (tx) => {
      const store = await this.catalogue.openStore(tx, asked.storeId);
      if (!keeps(actor, store.department_id)) throw refuseStock('store.not_yours');
      const partIds = asked.lines.map(({ partId }) => partId);
      const parts = await this.catalogue.known(tx, partIds);
      const shelves = await this.held(tx, store, partIds);
      const lines = linesOf(store, parts, shelves);
      const { kind, reason } = asked;
      const stated = { id: newId(), kind, reason, stated_by: actor.userId };
      return { id: await this.submit(tx, actor, stated, { store, lines, much: isMuch(lines, parts) }) };
    });
    return this.adjustments.one(actor, id);
  }

  private async submit(
    tx: Transaction,
    actor: Actor,
    stated: Stated,
    { store, lines, much }: { store: StoreRow; lines: AdjustedLine[]; much: boolean },
  ): Promise<string> {
    const { id } = stated;
    const submitted = { ...adjustmentSubject({ ...stated, state: 'stated' }, actor, store.department_id), much };
    const { state, refusal } = takeAdjustmentStep({ ...submitted, roles: ['system'] }, 'submit');
    if (refusal) throw refuse(refusal);
    await writeAdjustment(tx, { ...stated, store_id: store.id, state, stated_at: tx.at }, lines);
    if (state === 'booked') await bookDifferences(tx, stated, store, lines);
    else {
      const news = newsOf(`${stated.kind}_waiting`, stated, store);
      await tellDeciders(tx, news, store.department_id, actor.userId);
    }
    const subject = { subjectKind: 'adjustment', subjectId: id };
    await tx.audit(actor, { action: `${stated.kind}.stated`, ...subject, reason: stated.reason, change: { state } });
    tx.announce(adjustmentChanged(id, { state, version: 1 }));
    return id;
  }

  private async decide(
    actor: Actor,
    id: string,
    { action, version, remark }: { action: 'confirm' | 'reject'; version: number; remark: string | null },
  ): Promise<AdjustmentView> {
    const isFresh = await this.unitOfWork.run(async (tx) => {
      const row = await holdAdjustment(tx, id);
      if (!row) throw refuseStock('adjustment.not_found');
      if (row.version !== version) return false;
      const store = await this.catalogue.openStore(tx, row.store_id);
      const subject = adjustmentSubject(row, actor, store.department_id);
      const { state, refusal } = takeAdjustmentStep(subject, action);
      if (refusal) throw refuse(refusal);
      await settleAdjustment(tx, id, { state, by: actor.userId, at: tx.at, remark });
      if (state === 'booked') await this.bookStated(tx, row, store);
      await tellPerson(tx, newsOf(`${row.kind}_${state}`, row, store, remark), row.stated_by);
      const about = { subjectKind: 'adjustment', subjectId: id, ...(remark && { reason: remark }) };
      await tx.audit(actor, { action: `${row.kind}.${action}`, ...about, change: { state } });
      tx.announce(adjustmentChanged(id, { state, version: version + 1 }));
      return true;
    });
    const current = await this.adjustments.one(actor, id);
    if (!isFresh) throw refuseStock('adjustment.stale', {}, { current });
    return current;
  }

  /** What was stated holds for what moved since: its difference is booked, not its number. */
  private async bookStated(tx: Transaction, row: AdjustmentRow, store: StoreRow): Promise<void> {
    const lines = await adjustedLines(tx, row.id);
    const partIds = lines.map(({ partId }) => partId);
    const parts = await this.catalogue.known(tx, partIds);
    const shelves = await this.held(tx, store, partIds);
    const losses = lines
      .filter(({ booked, counted }) => counted < booked)
      .map(({ partId, booked, counted }) => ({ partId, quantity: booked - counted }));
    checkEnough(store, losses, shelves, parts);
    await bookDifferences(tx, row, store, lines);
  }

  private held(tx: Transaction, store: StoreRow, partIds: readonly string[]): Promise<Shelves> {
    return holdForGain(
      tx,
      partIds.map((partId) => ({ storeId: store.id, partId })),
    );
  }
}

/** @throws DomainError `count.moved_since` when the books no longer say what the sheet said */
function countedLine(
  { partId, booked, counted }: CountedLine,
  store: StoreRow,
  parts: ReadonlyMap<string, PartRow>,
  shelves: Shelves,
): AdjustedLine {
  const part = parts.get(partId);
  const onHand = shelves.of({ storeId: store.id, partId });
  if (part && onHand !== booked) throw refuseStock('count.moved_since', { part: namesOf(part), onHand });
  return { partId, booked, counted, priceFen: part?.price_fen ?? 0 };
}

const isMuch = (lines: readonly AdjustedLine[], parts: ReadonlyMap<string, PartRow>): boolean =>
  needsSecondPerson(
    lines.map(({ partId, booked, counted, priceFen }) => ({
      priceFen,
      guarded: parts.get(partId)?.guarded ?? false,
      difference: counted - booked,
    })),
  );

const newsOf = (
  kind: string,
  { id, reason }: Pick<Stated, 'id' | 'reason'>,
  store: StoreRow,
  remark?: string | null,
) => ({
  kind,
  subject: { kind: 'adjustment' as const, id },
  ticketId: null,
  data: { store: namesOf(store), title: reason, ...(remark && { reason: remark }) },
});

/** A count that found everything where it should be moves nothing. */
async function bookDifferences(
  tx: Transaction,
  { id, kind, reason, stated_by: byId }: Stated,
  store: StoreRow,
  lines: readonly AdjustedLine[],
): Promise<void> {
  const account = kind === 'count' ? 'count' : 'scrap';
  const moved = lines.filter(({ booked, counted }) => booked !== counted);
  const entries = moved.flatMap(({ partId, booked, counted }): Entry[] =>
    outOf(store.id, partId, booked - counted, account),
  );
  if (entries.length > 0) await book(tx, { kind, byId, reason, adjustmentId: id, entries });
}
