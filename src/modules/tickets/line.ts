import type { Actor } from '../../platform/access/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { FieldSpec, FieldValues } from '../../shared/field.js';
import type { FlowTable, GuardFunction, Transition } from '../../shared/flow.js';
import { faultsOf } from '../../shared/flow.js';
import type { Bilingual } from '../../shared/language.js';
import type { FieldFault } from '../../shared/refusal.js';
import type { StepTaker } from '../../shared/roles.js';
import type { SharedSteps } from './shared-steps.js';
import { type TicketEffect, ticketEffects } from './ticket.effects.js';
import type { TicketDraft } from './ticket.draft.js';
import { ticketFlow, ticketGuards, type TicketSubject } from './ticket.flow.js';
import { ticketForms } from './ticket.forms.js';
import type { Opening } from './ticket.open.js';
import type { TicketRecord } from './ticket.record.js';

/** The steps of a line: added to the shared flow, or, with states of its own, a flow of its own. */
export interface LineSteps {
  /**
   * Such a line has none of the shared rows; of the shared steps it takes those that its own rows name. Its effects set
   * the ticket's desk.
   */
  own?: { first: string; states: Readonly<Record<string, Bilingual>>; entered: readonly string[] };
  actions: Readonly<Record<string, Bilingual>>;
  transitions: readonly Transition<string, string, StepTaker, string>[];
  forms: Readonly<Record<string, readonly FieldSpec[]>>;
  guards?: Readonly<Record<string, GuardFunction<TicketSubject>>>;
  effects: Readonly<Record<string, TicketEffect>>;
}

/** A service line: one kind of work that the hotline takes in. Registering it is all that the rest of the house needs. */
export interface LineDefinition {
  code: string;
  /** Two letters before the date in the ticket's number. */
  prefix: string;
  label: Bilingual;
  /** Where it stands among the lines that people choose from, by number; modules are put together in no order of ours. */
  place: number;
  /** False when nobody opens a ticket of it: the system does. */
  byHand?: false;
  topics: readonly { value: string; label: Bilingual }[];
  fields: readonly FieldSpec[];
  steps?: LineSteps;
  /** The states in which spare parts may be asked for on a ticket; none when silent. */
  partsIn?: readonly string[];
  /** What is wrong with the fields taken together, beyond what each field's own spec says. */
  faults?: (about: { topic: string; fields: FieldValues; now: number }) => FieldFault[];
  /** Names of entries of the timeline that no step makes, and what an entry says in words, where its kind alone does not. */
  entries?: Readonly<Record<string, Bilingual>>;
  tell?: (kind: string, change: Readonly<Record<string, unknown>>) => Bilingual | undefined;
  /** Looks up what the new ticket's fields name; what `opened` needs of it goes into `lookedUp`. @throws DomainError */
  prepare?: (actor: Actor, opening: Opening) => Promise<Opening>;
  /** Looks up what the input of a step names; what it gives back goes to the effect. @throws DomainError */
  resolve?: (actor: Actor, ticket: TicketRecord, action: string, values: FieldValues) => Promise<FieldValues>;
  /** What opening a ticket of this line does besides the shared rules. */
  opened?: (draft: TicketDraft, opening: Opening) => void;
  /** What follows when a ticket of this line was edited; `draft.before` is how it was. */
  edited?: (draft: TicketDraft) => void;
  /**
   * What a line keeps in tables of its own, written in the transaction of the step. @throws DomainError to undo the step;
   * LookAgain when what `prepare` has seen is no longer so
   */
  keep?: (tx: Transaction, draft: TicketDraft) => Promise<void>;
  /** Called when a step has been written for good. */
  kept?: () => void;
}

/** What opening was prepared with has changed meanwhile: nothing is written, it is prepared anew. */
export class LookAgain extends Error {}

/** A line with its whole flow put together and checked. */
export interface Line extends LineDefinition {
  flow: FlowTable<string, string, StepTaker, string>;
  /** Added by other features; a line with a flow of its own has none. */
  added: readonly SharedSteps[];
  guards: Readonly<Record<string, GuardFunction<TicketSubject>>>;
  forms: Readonly<Record<string, readonly FieldSpec[]>>;
  effects: Readonly<Record<string, TicketEffect>>;
}

const merged = <Value>(
  parts: readonly (Readonly<Record<string, Value>> | undefined)[],
): Readonly<Record<string, Value>> => Object.assign({}, ...parts);

function flowOf({ code, steps }: LineDefinition, added: readonly SharedSteps[]): Line['flow'] {
  const own = steps?.own;
  if (!steps || !own) {
    return {
      ...ticketFlow,
      name: code,
      actions: merged([ticketFlow.actions, steps?.actions, ...added.map((one) => one.actions)]),
      transitions: [
        ...ticketFlow.transitions,
        ...(steps?.transitions ?? []),
        ...added.flatMap((one) => one.transitions),
      ],
    };
  }
  const shared = Object.entries(ticketFlow.actions).filter(([name]) =>
    steps.transitions.some((row) => row.action === name),
  );
  const actions = { ...Object.fromEntries(shared), ...steps.actions };
  return {
    name: code,
    first: own.first,
    states: own.states,
    entered: own.entered,
    actions,
    transitions: steps.transitions,
  };
}

/**
 * @param shared steps that other features add to every line with the shared flow
 * @throws when the line's table names a state, action, guard, form or effect that nobody declared
 */
export function completeLine(definition: LineDefinition, shared: readonly SharedSteps[] = []): Line {
  const { steps } = definition;
  const added = steps?.own ? [] : shared;
  const flow = flowOf(definition, added);
  const line: Line = {
    ...definition,
    flow,
    added,
    guards: merged([ticketGuards, steps?.guards, ...added.map((one) => one.guards)]),
    forms: merged([ticketForms, steps?.forms, ...added.map((one) => one.forms)]),
    effects: merged([ticketEffects, steps?.effects, ...added.map((one) => one.effects)]),
    tell: (kind, change) => told([definition, ...added], kind, change),
  };
  const faults = faultsOf(flow);
  for (const row of flow.transitions) {
    for (const guard of row.guards ?? []) if (!line.guards[guard]) faults.push(`${row.action}: unknown guard ${guard}`);
    if (!line.forms[row.action]) faults.push(`${row.action}: no form`);
    if (!line.effects[row.action]) faults.push(`${row.action}: no effect`);
  }
  for (const state of definition.partsIn ?? [])
    if (!Object.hasOwn(flow.states, state)) faults.push(`parts in unknown state ${state}`);
  if (faults.length > 0) throw new Error(`The line ${definition.code} is not whole: ${faults.join('; ')}`);
  return line;
}

function told(
  tellers: readonly Pick<LineDefinition, 'tell'>[],
  kind: string,
  change: Readonly<Record<string, unknown>>,
): Bilingual | undefined {
  for (const { tell } of tellers) {
    const words = tell?.(kind, change);
    if (words) return words;
  }
  return undefined;
}
