import { decide, type FlowTable, type GuardFunction } from '../../shared/flow.js';
import type { Bilingual } from '../../shared/language.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Role, StepTaker } from '../../shared/roles.js';

export type AssetState = 'in_use' | 'in_repair' | 'in_store' | 'retired';
export type AssetAction = 'correct' | 'move' | 'use' | 'repair' | 'store' | 'retire';
type Guard = 'withinReach';

export interface AssetSubject {
  state: AssetState;
  roles: readonly StepTaker[];
  /** Somebody whose reach ends somewhere looks after this one (`asset.access.ts`). */
  withinReach: boolean;
}

const keepers: readonly Role[] = ['supervisor', 'department_lead', 'admin'];
const keepersAndRepairs: readonly StepTaker[] = [...keepers, 'system'];
const guarded = { guards: ['withinReach'] } as const;

/** The life of an asset. `system`: the fault line, whose own flow has decided who may. */
export const assetFlow: FlowTable<AssetState, AssetAction, StepTaker, Guard> = {
  name: 'asset',
  first: 'in_use',
  states: {
    in_use: { zh: '在用', en: 'In use' },
    in_repair: { zh: '维修中', en: 'In repair' },
    in_store: { zh: '库存', en: 'In store' },
    retired: { zh: '已报废', en: 'Retired' },
  },
  actions: {
    correct: { zh: '更正资料', en: 'Correct' },
    move: { zh: '调拨', en: 'Move' },
    use: { zh: '投入使用', en: 'Put into use' },
    repair: { zh: '送修', en: 'Send to repair' },
    store: { zh: '入库', en: 'Put in store' },
    retire: { zh: '报废', en: 'Retire' },
  },
  transitions: [
    { from: ['in_use', 'in_repair', 'in_store', 'retired'], action: 'correct', to: '=', by: keepers, ...guarded },
    { from: ['in_use', 'in_repair', 'in_store'], action: 'move', to: '=', by: keepers, ...guarded },
    { from: ['in_repair', 'in_store'], action: 'use', to: 'in_use', by: keepersAndRepairs, ...guarded },
    { from: ['in_use', 'in_store'], action: 'repair', to: 'in_repair', by: keepersAndRepairs, ...guarded },
    { from: ['in_use', 'in_repair'], action: 'store', to: 'in_store', by: keepersAndRepairs, ...guarded },
    // Retired by mistake: it comes back to the store.
    { from: ['retired'], action: 'store', to: 'in_store', by: keepers, ...guarded },
    { from: ['in_use', 'in_repair', 'in_store'], action: 'retire', to: 'retired', by: keepers, ...guarded },
  ],
};

export const assetStates = Object.keys(assetFlow.states) as AssetState[];

const guards: Readonly<Record<Guard, GuardFunction<AssetSubject>>> = {
  withinReach: ({ withinReach }) => (withinReach ? undefined : { code: 'asset.not_yours_to_change' }),
};

const labelOf = (labels: Readonly<Record<string, Bilingual>>, name: string): Bilingual =>
  labels[name] ?? { zh: name, en: name };

/** The same "no" in the words of the register. */
function inOwnWords({ code, params }: Refusal, { state }: AssetSubject, action: string): Refusal {
  if (code === 'flow.not_your_role') return { code: 'asset.not_yours_to_change' };
  if (code !== 'flow.not_in_this_state') return { code, ...(params && { params }) };
  const stateLabel = labelOf(assetFlow.states, state);
  return {
    code: 'asset.not_in_this_state',
    params: { stateLabel, actionLabel: labelOf(assetFlow.actions, action) },
  };
}

/** @returns the state after the action, or why it is not open */
export function takeAssetAction(
  subject: AssetSubject,
  action: AssetAction,
): { state: AssetState; refusal?: undefined } | { state?: undefined; refusal: Refusal } {
  const { row, refusal } = decide(assetFlow, guards, subject, action);
  if (!row) return { refusal: inOwnWords(refusal, subject, action) };
  return { state: row.to === '=' || row.to === '<' ? subject.state : row.to };
}

const allActions = Object.keys(assetFlow.actions) as AssetAction[];

/** What somebody may do, open or with the reason why not. */
export const assetActionsFor = (subject: AssetSubject): { name: AssetAction; refusal: Refusal | null }[] =>
  allActions.map((name) => ({ name, refusal: takeAssetAction(subject, name).refusal ?? null }));

/** The action that leads to a state. */
export const actionTowards: Readonly<Record<AssetState, AssetAction>> = {
  in_use: 'use',
  in_repair: 'repair',
  in_store: 'store',
  retired: 'retire',
};
