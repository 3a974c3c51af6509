import { describe, expect, it } from '@jest/globals';
import { actionsOf, decide, faultsOf, type FlowTable, type GuardFunction } from './flow.js';

const text = { zh: '字', en: 'word' };

interface Door {
  state: 'open' | 'shut' | 'locked';
  roles: readonly ('guest' | 'porter')[];
  key: boolean;
  clear: boolean;
}

const door: FlowTable<Door['state'], 'shut' | 'lock' | 'knock', 'guest' | 'porter', 'hasKey' | 'isClear'> = {
  name: 'door',
  first: 'open',
  states: { open: text, shut: text, locked: text },
  actions: { shut: text, lock: text, knock: text },
  transitions: [
    { from: ['open'], action: 'shut', to: 'shut', by: ['guest', 'porter'], guards: ['isClear'] },
    { from: ['shut'], action: 'lock', to: 'locked', by: ['porter'], guards: ['isClear', 'hasKey'] },
    { from: ['shut'], action: 'lock', to: '=', by: ['porter'], guards: ['isClear'] },
    { from: ['shut', 'locked'], action: 'knock', to: '=', by: ['guest'] },
  ],
};
const guards: Record<'hasKey' | 'isClear', GuardFunction<Door>> = {
  hasKey: ({ key }) => (key ? undefined : { code: 'door.no_key' }),
  isClear: ({ clear }) => (clear ? undefined : { code: 'door.blocked', params: { by: 'a chair' } }),
};
const at = (state: Door['state'], more: Partial<Door> = {}): Door => ({
  state,
  roles: ['porter'],
  key: true,
  clear: true,
  ...more,
});
const outcome = (subject: Door, action: string): string => {
  const { row, refusal } = decide(door, guards, subject, action);
  return row ? row.to : refusal.code;
};

describe('decide', () => {
  it('takes the first row whose guards all hold', () => {
    expect(outcome(at('shut'), 'lock')).toBe('locked');
    expect(outcome(at('shut', { key: false }), 'lock')).toBe('=');
  });

  it('says why not in the order a person would explain it: step, role, state, guard', () => {
    expect(outcome(at('locked', { clear: false }), 'paint')).toBe('flow.unknown_action');
    expect(outcome(at('locked', { clear: false }), 'knock')).toBe('flow.not_your_role');
    expect(outcome(at('locked', { clear: false }), 'lock')).toBe('flow.not_in_this_state');
    expect(decide(door, guards, at('shut', { clear: false, key: false }), 'lock').refusal).toEqual({
      code: 'door.blocked',
      params: { by: 'a chair' },
    });
  });

  it('lets any of several roles do', () => {
    expect(outcome(at('shut', { roles: ['guest', 'porter'] }), 'knock')).toBe('=');
    expect(outcome(at('shut', { roles: [] }), 'knock')).toBe('flow.not_your_role');
  });

  it('names the step and the state it refused', () => {
    expect(decide(door, guards, at('locked'), 'lock').refusal?.params).toEqual({ action: 'lock', state: 'locked' });
  });
});

describe('actionsOf', () => {
  it('lists what a role could ever do, each once, in the order of the table', () => {
    expect(actionsOf(door, ['porter'])).toEqual(['shut', 'lock']);
    expect(actionsOf(door, ['guest'])).toEqual(['shut', 'knock']);
    expect(actionsOf(door, ['guest', 'porter'])).toEqual(['shut', 'lock', 'knock']);
    expect(actionsOf(door, ['cat'])).toEqual([]);
  });
});

describe('faultsOf', () => {
  const plain: FlowTable = door;
  const [first, ...rest] = plain.transitions;
  if (!first) throw new Error('the table has rows');

  it('finds nothing in a whole table', () => {
    expect(faultsOf(plain)).toEqual([]);
  });

  it.each<[string, FlowTable, string]>([
    [
      'a start from a state nobody declared',
      { ...plain, transitions: [{ ...first, from: ['ajar'] }, ...rest] },
      'shut: from unknown state ajar',
    ],
    [
      'a way to a state nobody declared',
      { ...plain, transitions: [...plain.transitions, { ...first, to: 'ajar' }] },
      'shut: to unknown state ajar',
    ],
    [
      'a step nobody declared',
      { ...plain, transitions: [...plain.transitions, { ...first, action: 'slam' }] },
      'unknown action slam',
    ],
    [
      'a step that nobody may take',
      { ...plain, transitions: [...plain.transitions, { ...first, by: [] }] },
      'shut: nobody may',
    ],
    [
      'a state that nothing leads to',
      { ...plain, states: { ...plain.states, sealed: text } },
      'no way leads to sealed',
    ],
    ['a first state nobody declared', { ...plain, first: 'new' }, 'no way leads to open'],
  ])('finds %s', (_name, table, fault) => {
    expect(faultsOf(table)).toContain(fault);
  });
});
