import type { Actor } from '../../../platform/access/actor.js';
import { fillIn, say } from '../../../shared/language.js';
import { yuan } from '../../../shared/money.js';
import { refusalText } from '../../../shared/refusal.js';
import { nameOf, type PartRow, unitOf } from '../catalogue/catalogue.row.js';
import {
  requisitionActionsFor,
  requisitionFlow,
  type RequisitionState,
  type RequisitionSubject,
} from '../requisition.flow.js';
import { isValuable, keeps } from '../stock.policy.js';
import type { RequisitionActionView, RequisitionLineView, RequisitionView } from './requisitions.view.js';

export interface RequisitionRow {
  id: string;
  ticket_id: string;
  store_id: string;
  state: RequisitionState;
  version: number;
  note: string;
  asked_by: string;
  asked_at: Date;
  due_at: Date | null;
  decided_by: string | null;
  decided_at: Date | null;
  reason: string | null;
  served_at: Date | null;
}

type LineRow = Pick<PartRow, 'code' | 'name_zh' | 'name_en' | 'unit_zh' | 'unit_en' | 'guarded'> & {
  part_id: string;
  quantity: number;
  returned: number;
  price_fen: number;
  on_hand: number;
  elsewhere: { store_id: string; name_zh: string; name_en: string; on_hand: number }[] | null;
};

export interface LoadedRequisition extends RequisitionRow {
  ticket_number: string;
  ticket_line: string;
  ticket_state: string;
  store_zh: string;
  store_en: string;
  department_id: string;
  asker_name: string;
  decider_name: string | null;
  lines: LineRow[];
}

export const selectRequisitions = `SELECT r.*, t.number AS ticket_number, t.line AS ticket_line, t.state AS ticket_state,
    s.name_zh AS store_zh, s.name_en AS store_en, s.department_id, a.display_name AS asker_name,
    d.display_name AS decider_name,
    (SELECT json_agg(json_build_object('part_id', l.part_id, 'quantity', l.quantity, 'returned', l.returned,
        'price_fen', l.price_fen, 'code', p.code, 'name_zh', p.name_zh, 'name_en', p.name_en, 'unit_zh', p.unit_zh,
        'unit_en', p.unit_en, 'guarded', p.guarded, 'on_hand', coalesce(k.on_hand, 0),
        'elsewhere', CASE WHEN r.state IN ('approval', 'short') AND coalesce(k.on_hand, 0) < l.quantity THEN (
          SELECT json_agg(json_build_object('store_id', o.store_id, 'name_zh', x.name_zh, 'name_en', x.name_en,
            'on_hand', o.on_hand) ORDER BY o.on_hand DESC, x.code)
          FROM stock o JOIN stores x ON x.id = o.store_id AND x.active
          WHERE o.part_id = l.part_id AND o.store_id <> r.store_id AND o.on_hand > 0) END) ORDER BY p.code)
      FROM requisition_lines l JOIN parts p ON p.id = l.part_id
      LEFT JOIN stock k ON k.store_id = r.store_id AND k.part_id = l.part_id WHERE l.requisition_id = r.id) AS lines
  FROM requisitions r JOIN tickets t ON t.id = r.ticket_id JOIN stores s ON s.id = r.store_id
  JOIN users a ON a.id = r.asked_by LEFT JOIN users d ON d.id = r.decided_by`;

interface Situation {
  departmentId: string;
  enough: boolean;
  takesParts: boolean;
  allBack: boolean;
}

/** What the flow asks, for one person. */
export const subjectOf = (
  row: Pick<RequisitionRow, 'state' | 'asked_by' | 'due_at'>,
  actor: Actor,
  { departmentId, enough, takesParts, allBack }: Situation,
): RequisitionSubject => ({
  state: row.state,
  roles: actor.roles,
  own: row.asked_by === actor.userId,
  keeps: keeps(actor, departmentId),
  valuable: row.due_at !== null,
  enough,
  ticketTakesParts: takesParts,
  allBack,
});

const lineView = (line: LineRow, { language }: Actor): RequisitionLineView => ({
  partId: line.part_id,
  code: line.code,
  name: nameOf(line, language),
  unit: unitOf(line, language),
  quantity: line.quantity,
  returned: line.returned,
  price: yuan(line.price_fen),
  onHand: line.on_hand,
  elsewhere: (line.elsewhere ?? []).map((other) => ({
    storeId: other.store_id,
    storeName: nameOf(other, language),
    onHand: other.on_hand,
  })),
});

function actionViews(row: LoadedRequisition, actor: Actor, takesParts: boolean): RequisitionActionView[] {
  const { language, rights } = actor;
  if (!rights.has('part.request') && !rights.has('requisition.decide')) return [];
  const enough = row.lines.every((line) => line.on_hand >= line.quantity);
  const subject = subjectOf(row, actor, { departmentId: row.department_id, enough, takesParts, allBack: false });
  return requisitionActionsFor(subject).map(({ name, refusal }) => ({
    name,
    label: say(requisitionFlow.actions[name], language),
    allowed: refusal === null,
    reason: refusal && fillIn(refusalText(refusal.code), refusal.params ?? {}, language),
  }));
}

export const requisitionView = (row: LoadedRequisition, actor: Actor, takesParts: boolean): RequisitionView => ({
  id: row.id,
  version: row.version,
  state: row.state,
  stateLabel: say(requisitionFlow.states[row.state], actor.language),
  ticketId: row.ticket_id,
  ticketNumber: row.ticket_number,
  storeId: row.store_id,
  storeName: nameOf({ name_zh: row.store_zh, name_en: row.store_en }, actor.language),
  note: row.note,
  askedBy: { id: row.asked_by, name: row.asker_name },
  askedAt: row.asked_at.toISOString(),
  dueAt: row.due_at?.toISOString() ?? null,
  decidedBy: row.decided_by === null ? null : { id: row.decided_by, name: row.decider_name ?? '' },
  decidedAt: row.decided_at?.toISOString() ?? null,
  reason: row.reason,
  servedAt: row.served_at?.toISOString() ?? null,
  worth: yuan(row.lines.reduce((sum, line) => sum + line.price_fen * line.quantity, 0)),
  lines: row.lines.map((line) => lineView(line, actor)),
  actions: actionViews(row, actor, takesParts),
});

/** Whether asking for these parts takes an approval. */
export const takesApproval = (parts: Iterable<PartRow>): boolean =>
  [...parts].some(({ price_fen: priceFen, guarded }) => isValuable({ priceFen, guarded }));
