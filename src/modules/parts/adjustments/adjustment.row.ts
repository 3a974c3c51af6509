import type { Actor } from '../../../platform/access/actor.js';
import { fillIn, say } from '../../../shared/language.js';
import { yuan } from '../../../shared/money.js';
import { refusalText } from '../../../shared/refusal.js';
import {
  adjustmentActionsFor,
  adjustmentFlow,
  type AdjustmentKind,
  type AdjustmentState,
  type AdjustmentSubject,
} from '../adjustment.flow.js';
import { nameOf, type PartRow, unitOf } from '../catalogue/catalogue.row.js';
import { keeps } from '../stock.policy.js';
import type { AdjustmentActionView, AdjustmentView } from './adjustments.view.js';

export interface AdjustmentRow {
  id: string;
  kind: AdjustmentKind;
  store_id: string;
  state: AdjustmentState;
  version: number;
  reason: string;
  stated_by: string;
  stated_at: Date;
  decided_by: string | null;
  decided_at: Date | null;
  remark: string | null;
}

type LineRow = Pick<PartRow, 'code' | 'name_zh' | 'name_en' | 'unit_zh' | 'unit_en'> & {
  part_id: string;
  booked: number;
  counted: number;
  price_fen: number;
};

export interface LoadedAdjustment extends AdjustmentRow {
  store_zh: string;
  store_en: string;
  department_id: string;
  stater_name: string;
  decider_name: string | null;
  lines: LineRow[];
}

export const selectAdjustments = `SELECT a.*, s.name_zh AS store_zh, s.name_en AS store_en, s.department_id,
    b.display_name AS stater_name, d.display_name AS decider_name,
    (SELECT json_agg(json_build_object('part_id', l.part_id, 'booked', l.booked, 'counted', l.counted,
        'price_fen', l.price_fen, 'code', p.code, 'name_zh', p.name_zh, 'name_en', p.name_en, 'unit_zh', p.unit_zh,
        'unit_en', p.unit_en) ORDER BY p.code)
      FROM stock_adjustment_lines l JOIN parts p ON p.id = l.part_id WHERE l.adjustment_id = a.id) AS lines
  FROM stock_adjustments a JOIN stores s ON s.id = a.store_id
  JOIN users b ON b.id = a.stated_by LEFT JOIN users d ON d.id = a.decided_by`;

export const adjustmentSubject = (
  row: Pick<AdjustmentRow, 'state' | 'stated_by'>,
  actor: Actor,
  departmentId: string,
): AdjustmentSubject => ({
  state: row.state,
  roles: actor.roles,
  own: row.stated_by === actor.userId,
  keeps: keeps(actor, departmentId),
  much: true,
});

function actionViews(row: LoadedAdjustment, actor: Actor): AdjustmentActionView[] {
  if (!actor.rights.has('stock.move')) return [];
  const { language } = actor;
  return adjustmentActionsFor(adjustmentSubject(row, actor, row.department_id)).map(({ name, refusal }) => ({
    name,
    label: say(adjustmentFlow.actions[name], language),
    allowed: refusal === null,
    reason: refusal && fillIn(refusalText(refusal.code), refusal.params ?? {}, language),
  }));
}

export const adjustmentView = (row: LoadedAdjustment, actor: Actor): AdjustmentView => ({
  id: row.id,
  version: row.version,
  kind: row.kind,
  state: row.state,
  stateLabel: say(adjustmentFlow.states[row.state], actor.language),
  storeId: row.store_id,
  storeName: nameOf({ name_zh: row.store_zh, name_en: row.store_en }, actor.language),
  reason: row.reason,
  statedBy: { id: row.stated_by, name: row.stater_name },
  statedAt: row.stated_at.toISOString(),
  decidedBy: row.decided_by === null ? null : { id: row.decided_by, name: row.decider_name ?? '' },
  decidedAt: row.decided_at?.toISOString() ?? null,
  remark: row.remark,
  worth: yuan(row.lines.reduce((sum, line) => sum + line.price_fen * Math.abs(line.counted - line.booked), 0)),
  lines: row.lines.map((line) => ({
    partId: line.part_id,
    code: line.code,
    name: nameOf(line, actor.language),
    unit: unitOf(line, actor.language),
    booked: line.booked,
    counted: line.counted,
    difference: line.counted - line.booked,
    price: yuan(line.price_fen),
  })),
  actions: actionViews(row, actor),
});
