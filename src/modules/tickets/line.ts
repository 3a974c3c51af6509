import type { FieldSpec } from '../../shared/field.js';
import type { FlowTable, GuardFunction, Transition } from '../../shared/flow.js';
import { faultsOf } from '../../shared/flow.js';
import type { Bilingual } from '../../shared/language.js';
import type { Role } from '../../shared/roles.js';
import { type TicketEffect, ticketEffects } from './ticket.effects.js';
import type { TicketDraft } from './ticket.draft.js';
import { ticketFlow, ticketGuards, type TicketState, type TicketSubject } from './ticket.flow.js';
import { ticketForms } from './ticket.forms.js';

/** The steps that a line adds to the shared flow. Their states are the shared ones. */
export interface LineSteps {
  actions: Readonly<Record<string, Bilingual>>;
  transitions: readonly Transition<TicketState, string, Role, string>[];
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
  topics: readonly { value: string; label: Bilingual }[];
  fields: readonly FieldSpec[];
  steps?: LineSteps;
  /** What opening a ticket of this line does besides the shared rules. */
  opened?: (draft: TicketDraft) => void;
  /** What follows when a ticket of this line was edited; `draft.before` is how it was. */
  edited?: (draft: TicketDraft) => void;
}

/** A line with its whole flow put together and checked. */
export interface Line extends LineDefinition {
  flow: FlowTable<TicketState, string, Role, string>;
  guards: Readonly<Record<string, GuardFunction<TicketSubject>>>;
  forms: Readonly<Record<string, readonly FieldSpec[]>>;
  effects: Readonly<Record<string, TicketEffect>>;
}

/** @throws when the line's table names a state, action, guard, form or effect that nobody declared */
export function completeLine(definition: LineDefinition): Line {
  const { steps } = definition;
  const flow = {
    ...ticketFlow,
    name: definition.code,
    actions: { ...ticketFlow.actions, ...steps?.actions },
    transitions: [...ticketFlow.transitions, ...(steps?.transitions ?? [])],
  };
  const line: Line = {
    ...definition,
    flow,
    guards: { ...ticketGuards, ...steps?.guards },
    forms: { ...ticketForms, ...steps?.forms },
    effects: { ...ticketEffects, ...steps?.effects },
  };
  const faults = faultsOf(flow);
  for (const row of flow.transitions) {
    for (const guard of row.guards ?? []) if (!line.guards[guard]) faults.push(`${row.action}: unknown guard ${guard}`);
    if (!line.forms[row.action]) faults.push(`${row.action}: no form`);
    if (!line.effects[row.action]) faults.push(`${row.action}: no effect`);
  }
  if (faults.length > 0) throw new Error(`The line ${definition.code} is not whole: ${faults.join('; ')}`);
  return line;
}
