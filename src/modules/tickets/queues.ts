import type { Actor } from '../../platform/access/actor.js';
import { hasRole, isHotline } from '../../platform/access/actor.js';
import type { Bilingual } from '../../shared/language.js';

/** Which rows a queue shows: a condition on tickets `t` or work orders `w`, and the order that one index holds whole. */
export interface QueueView {
  id: string;
  name: Bilingual;
  /** `orders`: rows are work orders of a department or a person; `tickets`: rows are tickets. */
  rows: 'tickets' | 'orders';
  where: string;
  value: string | null;
  /** Newest first for lists that people look things up in; nearest due time first for work. */
  sort: 'due' | 'newest';
}

interface QueueKind {
  id: string;
  name: Bilingual;
  rows: QueueView['rows'];
  where: string;
  sort: QueueView['sort'];
  value: (actor: Actor) => string | null;
  for: (actor: Actor) => boolean;
}

const desk = (id: string, zh: string, en: string, opens: (actor: Actor) => boolean): QueueKind => ({
  id,
  name: { zh, en },
  rows: 'tickets',
  where: 't.desk = $1',
  sort: 'due',
  value: () => id,
  for: opens,
});

const isDepartment = (actor: Actor): boolean => hasRole(actor, 'handler', 'department_lead', 'maintainer');
const watches = (actor: Actor): boolean => isHotline(actor) || hasRole(actor, 'auditor');

/** The queues of the product (experience.md), as data. Each is one walk over one index, whatever the number of tickets. */
const kinds: readonly QueueKind[] = [
  {
    id: 'mine',
    name: { zh: '我跟进的', en: 'My tickets' },
    rows: 'tickets',
    sort: 'due',
    where: 't.owner_id = $1 AND t.closed_at IS NULL',
    value: (actor) => actor.userId,
    for: isHotline,
  },
  desk('line', '返销待办', 'Reversals', isHotline),
  desk('to_dispatch', '待派发', 'To dispatch', isHotline),
  desk('to_reply', '待回复', 'To reply', isHotline),
  desk('arbitration', '待仲裁', 'Arbitration', (actor) => hasRole(actor, 'supervisor')),
  desk('review', '审批与核实', 'Approve and verify', (actor) => hasRole(actor, 'supervisor')),
  desk('waiting', '等待网点', 'Waiting for partner', isHotline),
  {
    id: 'overdue',
    name: { zh: '已超时', en: 'Overdue' },
    rows: 'tickets',
    sort: 'due',
    where: 't.due_at < $1::timestamptz AND t.closed_at IS NULL',
    value: () => 'now',
    for: watches,
  },
  {
    id: 'open',
    name: { zh: '全部在办', en: 'All open' },
    rows: 'tickets',
    sort: 'due',
    where: '$1::text IS NULL AND t.closed_at IS NULL',
    value: () => null,
    for: watches,
  },
  {
    id: 'my_orders',
    name: { zh: '我签收的', en: 'Claimed by me' },
    rows: 'orders',
    sort: 'due',
    where: 'w.claimed_by = $1 AND w.done_at IS NULL',
    value: (actor) => actor.userId,
    for: isDepartment,
  },
  {
    id: 'outlet',
    name: { zh: '本网点工单', en: 'Our tickets' },
    rows: 'tickets',
    sort: 'newest',
    where: 't.outlet_id = $1',
    value: (actor) => actor.outletId,
    for: (actor) => hasRole(actor, 'partner') && actor.outletId !== null,
  },
  {
    id: 'county_work',
    name: { zh: '待我县办理', en: 'For our county' },
    rows: 'tickets',
    sort: 'due',
    where: "t.desk = 'county' AND t.county_id = $1",
    value: (actor) => actor.countyId,
    for: (actor) => hasRole(actor, 'channel_manager', 'channel_supervisor') && actor.countyId !== null,
  },
  {
    id: 'county',
    name: { zh: '本县工单', en: 'Our county' },
    rows: 'tickets',
    sort: 'newest',
    where: 't.county_id = $1',
    value: (actor) => actor.countyId,
    for: (actor) => hasRole(actor, 'channel_manager', 'channel_supervisor') && actor.countyId !== null,
  },
];

/** The queues an actor may look at, in the order of the screens. */
export function queuesFor(actor: Actor, departmentName: (id: string) => Bilingual): QueueView[] {
  const own = kinds
    .filter((kind) => kind.for(actor))
    .map(({ id, name, rows, where, sort, value }) => ({ id, name, rows, where, sort, value: value(actor) }));
  if (!isDepartment(actor)) return own;
  const departments = actor.departmentIds.map((id): QueueView => ({
    id: `department:${id}`,
    name: departmentName(id),
    rows: 'orders',
    where: 'w.department_id = $1 AND w.done_at IS NULL',
    value: id,
    sort: 'due',
  }));
  return [...departments, ...own];
}
