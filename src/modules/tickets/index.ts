export { type Line, type LineDefinition, type LineSteps, LookAgain } from './line.js';
export { Lines } from './lines.js';
export type { SharedSteps } from './shared-steps.js';
export { systemActor } from './system-actor.js';
export { deadlinesOf } from './ticket.deadlines.js';
export { type StepContext, TicketDraft } from './ticket.draft.js';
export { staffEvent } from './ticket.events.js';
export type { TicketEffect } from './ticket.effects.js';
export { type LoadedTicket, TicketLoader } from './ticket.load.js';
export {
  isLive,
  levels,
  type OrderRecord,
  type TicketAggregate,
  type TicketClock,
  type TicketRecord,
} from './ticket.record.js';
export { ticketNumber, TicketNumbers } from './ticket.numbers.js';
export { type CallFacts, openDraft, type Opening, takeOpeningSteps } from './ticket.open.js';
export { checkTopic, nothingKept } from './references.js';
export { stepOn, takeStep } from './ticket.step.js';
export { clockRows, clockStages, TicketWriter } from './ticket.write.js';
export { OpenTicket } from './tickets.dto.js';
export { TicketsModule } from './tickets.module.js';
export { Tickets } from './tickets.service.js';
export { fieldView } from './ticket.views.js';
export { ActionView, OptionView, TicketView } from './tickets.view.js';
export type { TicketSubject } from './ticket.flow.js';
export { waitingRules, waitingTimers } from './waiting.js';
