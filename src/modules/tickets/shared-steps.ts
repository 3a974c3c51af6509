import type { Actor } from '../../platform/access/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { FieldSpec, FieldValues } from '../../shared/field.js';
import type { GuardFunction, Transition } from '../../shared/flow.js';
import type { Bilingual } from '../../shared/language.js';
import type { StepTaker } from '../../shared/roles.js';
import type { TicketDraft } from './ticket.draft.js';
import type { TicketEffect } from './ticket.effects.js';
import type { TicketSubject } from './ticket.flow.js';

/**
 * Steps that another feature adds to every line that has the shared flow. Tickets do not know what they are about: what
 * such a step leaves at a ticket it keeps in the ticket's `marks`, under a name of its own.
 */
export interface SharedSteps {
  name: string;
  actions: Readonly<Record<string, Bilingual>>;
  /** A row `by` the system is open to no person. */
  transitions: readonly Transition<string, string, StepTaker, string>[];
  forms: Readonly<Record<string, readonly FieldSpec[]>>;
  guards?: Readonly<Record<string, GuardFunction<TicketSubject>>>;
  effects: Readonly<Record<string, TicketEffect>>;
  /** What an entry of the timeline says in words, where its kind alone does not. */
  tell?: (kind: string, change: Readonly<Record<string, unknown>>) => Bilingual | undefined;
  /** Looks up what the input of one of these steps names; what it gives back goes to the effect. @throws DomainError */
  resolve?: (actor: Actor, values: FieldValues) => Promise<FieldValues>;
  /** Whether a step of any kind has something to be kept; only then is it written in a transaction with `keep`. */
  concerns: (draft: TicketDraft) => boolean;
  /** Writes the feature's own rows in the transaction of the step. @throws DomainError to undo the step */
  keep: (tx: Transaction, draft: TicketDraft) => Promise<void>;
}
