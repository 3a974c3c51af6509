import type { Action } from '../../../lib/api';

/** The order in which the bar offers the steps that carry a ticket on. Steps that a line adds stand in the gap. */
const before: readonly string[] = ['claim', 'dispatch', 'answer', 'reply', 'confirm', 'respond', 'rule', 'tell_plan'];
const after: readonly string[] = ['progress', 'plan', 'return', 'transfer', 'ask', 'inform', 'reopen', 'note'];

/** Steps about the ticket rather than the work: they stand under "more". */
const aside: ReadonlySet<string> = new Set([
  'add_order',
  'assign',
  'regrade',
  'waive_price',
  'recall',
  'release',
  'nudge',
  'edit',
  'take',
  'hand_over',
  'link',
  'merge',
  'cancel',
  'hang',
  'unhang',
]);

function rankOf({ name }: Action): number {
  const [early, late] = [before.indexOf(name), after.indexOf(name)];
  if (early !== -1) return early;
  return before.length + late + 1;
}

/** How the actions of a ticket are laid out. The server has decided which are open; this only orders them. */
export interface Layout {
  main: readonly Action[];
  more: readonly Action[];
  refused: readonly Action[];
}

export function layOut(actions: readonly Action[]): Layout {
  const sorted = [...actions].sort((one, other) => rankOf(one) - rankOf(other));
  const open = sorted.filter(({ allowed }) => allowed);
  return {
    main: open.filter(({ name }) => !aside.has(name)),
    more: open.filter(({ name }) => aside.has(name)),
    refused: sorted.filter(({ allowed }) => !allowed),
  };
}

/** What a single letter means on a ticket: the first of these steps that is open. */
export const lettersToSteps: Readonly<Record<'c' | 'r' | 'd' | 'n', readonly string[]>> = {
  c: ['claim'],
  r: ['answer', 'reply', 'respond', 'rule'],
  d: ['dispatch', 'add_order', 'transfer'],
  n: ['note'],
};
