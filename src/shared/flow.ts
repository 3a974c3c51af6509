import type { Bilingual } from './language.js';
import type { Refusal } from './refusal.js';

/**
 * A flow is a table of transitions kept as data (flows.md): the server decides by it, the screens draw what it opens,
 * the diagram in the docs is printed from it. Rows are tried in their order; the first whose guards all hold is taken.
 */
export interface Transition<State extends string, Action extends string, Role extends string, Guard extends string> {
  from: readonly State[];
  action: Action;
  /** The next state; `=` stays, `<` goes back to where the flow was before it paused. */
  to: State | '=' | '<';
  by: readonly Role[];
  guards?: readonly Guard[];
  /** Names of the clocks that this step starts and stops; `pauses` and `resumes` speak of all that run. */
  starts?: readonly string[];
  stops?: readonly string[];
  pauses?: boolean;
  resumes?: boolean;
}

/** A guard answers with nothing (it holds) or with why not. */
export type GuardFunction<Subject> = (subject: Subject) => Refusal | undefined;

export interface FlowTable<
  State extends string = string,
  Action extends string = string,
  Role extends string = string,
  Guard extends string = string,
> {
  name: string;
  first: State;
  states: Readonly<Record<State, Bilingual>>;
  actions: Readonly<Record<Action, Bilingual>>;
  transitions: readonly Transition<State, Action, Role, Guard>[];
  /** States that something else than a row's `to` leads to: evidence, or another system's word. */
  entered?: readonly State[];
}

export interface FlowSubject<State extends string, Role extends string> {
  state: State;
  roles: readonly Role[];
}

export type Decision<Row> = { row: Row; refusal?: undefined } | { row?: undefined; refusal: Refusal };

const groupings = new WeakMap<object, Map<string, unknown>>();

/** The rows of each action in their order. A page asks for some twenty decisions: they are sorted out once a table. */
function rowsByAction<Row extends { action: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const known = groupings.get(rows) as Map<string, Row[]> | undefined;
  if (known) return known;
  const grouped = new Map<string, Row[]>();
  for (const row of rows) grouped.set(row.action, [...(grouped.get(row.action) ?? []), row]);
  groupings.set(rows, grouped);
  return grouped;
}

/**
 * Decides one action for one subject.
 * Refusals come in the order a person would explain them: nobody knows the action, it is not your role's, it is not
 * open in this state, and only then what the guards say (the first row's that came closest).
 */
export function decide<
  State extends string,
  Action extends string,
  Role extends string,
  Guard extends string,
  Subject extends FlowSubject<State, Role>,
>(
  table: FlowTable<State, Action, Role, Guard>,
  guards: Readonly<Record<Guard, GuardFunction<Subject>>>,
  subject: Subject,
  action: string,
): Decision<Transition<State, Action, Role, Guard>> {
  const rows = rowsByAction(table.transitions).get(action);
  if (!rows) return { refusal: { code: 'flow.unknown_action', params: { action } } };
  let isMine = false;
  let refusal: Refusal | undefined;
  for (const row of rows) {
    if (!row.by.some((role) => subject.roles.includes(role))) continue;
    isMine = true;
    if (!row.from.includes(subject.state)) continue;
    const why = refusalOf(row.guards, guards, subject);
    if (!why) return { row };
    refusal ??= why;
  }
  if (!isMine) return { refusal: { code: 'flow.not_your_role', params: { action } } };
  return { refusal: refusal ?? { code: 'flow.not_in_this_state', params: { action, state: subject.state } } };
}

/** What the first guard says that does not hold. */
function refusalOf<Guard extends string, Subject>(
  names: readonly Guard[] = [],
  guards: Readonly<Record<Guard, GuardFunction<Subject>>>,
  subject: Subject,
): Refusal | undefined {
  for (const name of names) {
    const refusal = guards[name](subject);
    if (refusal) return refusal;
  }
  return undefined;
}

/** The actions that one of the roles could ever take in this flow, in the order of the table. */
export function actionsOf<Action extends string>(
  table: FlowTable<string, Action>,
  roles: readonly string[],
): readonly Action[] {
  const mine = table.transitions.filter((row) => row.by.some((role) => roles.includes(role)));
  return [...new Set(mine.map((row) => row.action))];
}

/** What is wrong with a table: states nobody reaches, names nobody declared. Checked once at start. */
export function faultsOf(table: FlowTable): string[] {
  const states = new Set(Object.keys(table.states));
  const actions = new Set(Object.keys(table.actions));
  const faults: string[] = [];
  const reached = new Set([table.first, ...(table.entered ?? [])]);
  for (const state of reached) if (!states.has(state)) faults.push(`unknown state ${state}`);
  for (const row of table.transitions) {
    for (const state of row.from) if (!states.has(state)) faults.push(`${row.action}: from unknown state ${state}`);
    if (!actions.has(row.action)) faults.push(`unknown action ${row.action}`);
    if (row.to !== '=' && row.to !== '<') {
      if (!states.has(row.to)) faults.push(`${row.action}: to unknown state ${row.to}`);
      reached.add(row.to);
    }
    if (row.by.length === 0) faults.push(`${row.action}: nobody may`);
  }
  for (const state of states) if (!reached.has(state)) faults.push(`no way leads to ${state}`);
  return faults;
}
