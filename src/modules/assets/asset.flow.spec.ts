import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '../../shared/flow.js';
import { roles, type StepTaker } from '../../shared/roles.js';
import {
  actionTowards,
  type AssetAction,
  assetActionsFor,
  assetFlow,
  type AssetState,
  takeAssetAction,
} from './asset.flow.js';

const outcome = (state: AssetState, action: AssetAction, role: StepTaker = 'admin', withinReach = true): string => {
  const { state: next, refusal } = takeAssetAction({ state, roles: [role], withinReach }, action);
  return refusal?.code ?? next ?? '';
};

const closed = 'asset.not_in_this_state';
const notYours = 'asset.not_yours_to_change';

describe('the life of an asset', () => {
  it('has a table without faults', () => {
    expect(faultsOf(assetFlow)).toEqual([]);
  });

  // oxfmt-ignore
  const table: [AssetState, Record<AssetAction, string>][] = [
    ['in_use',    { correct: 'in_use',    move: 'in_use',    use: closed,   repair: 'in_repair', store: 'in_store', retire: 'retired' }],
    ['in_repair', { correct: 'in_repair', move: 'in_repair', use: 'in_use', repair: closed,      store: 'in_store', retire: 'retired' }],
    ['in_store',  { correct: 'in_store',  move: 'in_store',  use: 'in_use', repair: 'in_repair', store: closed,     retire: 'retired' }],
    ['retired',   { correct: 'retired',   move: closed,      use: closed,   repair: closed,      store: 'in_store', retire: closed }],
  ];
  const cells = table.flatMap(([state, row]) =>
    (Object.entries(row) as [AssetAction, string][]).map(([action, then]) => [state, action, then] as const),
  );

  it.each(cells)('%s, %s: %s, for each of those who keep assets and within their reach only', (state, action, then) => {
    for (const role of roles) {
      const keeps = role === 'supervisor' || role === 'department_lead' || role === 'admin';
      expect([role, outcome(state, action, role)]).toEqual([role, keeps ? then : notYours]);
      if (then !== closed) expect(outcome(state, action, role, false)).toBe(notYours);
    }
  });

  it.each(cells)('%s, %s: the fault line only uses, repairs and stores what is not retired', (state, action, then) => {
    const isRepairs = ['use', 'repair', 'store'].includes(action);
    const isOpen = isRepairs && state !== 'retired' && then !== closed;
    expect(outcome(state, action, 'system')).toBe(isOpen ? then : isRepairs ? closed : notYours);
  });

  it('leads to each state by one action', () => {
    for (const [state, action] of Object.entries(actionTowards))
      expect(assetFlow.transitions.filter(({ to }) => to === state).every((row) => row.action === action)).toBe(true);
  });

  it('says of every action whether it is open', () => {
    const shown = assetActionsFor({ state: 'retired', roles: ['admin'], withinReach: true });
    expect(shown.filter(({ refusal }) => !refusal).map(({ name }) => name)).toEqual(['correct', 'store']);
  });
});
