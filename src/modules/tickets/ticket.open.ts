import type { FieldValues } from '../../shared/field.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Line } from './line.js';
import type { Kept } from './references.js';
import { type StepContext, TicketDraft } from './ticket.draft.js';
import type { Priority } from './ticket.forms.js';
import type { TicketRecord } from './ticket.record.js';
import { stepOn } from './ticket.step.js';

/** What the record of a call says; nobody types this. */
export interface CallFacts {
  direction: 'inbound' | 'outbound';
  phone: string | null;
  outletId: string | null;
  /** From one of the outlet's two designated numbers. */
  designated: boolean;
}

/** What is known of a ticket when it is opened; every reference has been looked up. */
export interface Opening {
  line: string;
  topic: string;
  title: string;
  description: string;
  priority: Priority;
  channel: 'call' | 'portal' | 'system';
  outlet: { id: string; code: string; name: string; tier: string } | null;
  countyId: string | null;
  contactName: string;
  contactPhone: string;
  fields: FieldValues;
  tags: string[];
  files: readonly string[];
  callId: string | null;
  call: CallFacts | null;
  /** The call still goes on: the dispatch clock starts when it ends (A5). */
  talking: boolean;
  splitFrom: string | null;
  ownerId: string | null;
  steps: readonly { action: string; input: FieldValues }[];
  kept: Kept;
  /** What the line has looked up. */
  lookedUp?: unknown;
}

/** A new ticket with its opening entry and its first clocks. */
export function openDraft(
  line: Line,
  opening: Opening & { id: string; number: string },
  context: StepContext,
): TicketDraft {
  const { files, callId, splitFrom } = opening;
  const ticket: TicketRecord = {
    id: opening.id,
    number: opening.number,
    version: 0,
    line: opening.line,
    topic: opening.topic,
    title: opening.title,
    description: opening.description,
    priority: opening.priority,
    channel: opening.channel,
    state: line.flow.first,
    resumeState: null,
    desk: 'to_dispatch',
    outletId: opening.outlet?.id ?? null,
    countyId: opening.countyId,
    contactName: opening.contactName,
    contactPhone: opening.contactPhone,
    fields: opening.fields,
    dossier: null,
    marks: {},
    tags: opening.tags,
    ownerId: opening.ownerId,
    openedBy: context.actor.via === 'system' ? null : context.actor.userId,
    openedAt: context.now,
    updatedAt: context.now,
    repliedAt: null,
    closedAt: null,
    dueAt: null,
    dueClock: null,
    level: 0,
    planText: null,
    planPromisedAt: null,
    planToldAt: null,
    returnCount: 0,
    reopenCount: 0,
    articleId: null,
    articleVersion: null,
    rating: null,
    mergedInto: null,
  };
  const draft = new TicketDraft({ ticket, orders: [], clocks: [], nudgedAt: null }, context);
  draft.enter({ kind: 'open', public: true, callId, change: { channel: ticket.channel } }, files);
  if (splitFrom) draft.links.push({ otherId: splitFrom, kind: 'split_from' });
  if (!line.steps?.own) startSharedClocks(draft, opening);
  line.opened?.(draft, opening);
  draft.settle();
  return draft;
}

function startSharedClocks(draft: TicketDraft, { steps, talking }: Opening): void {
  draft.start('reply');
  const answered = steps.some((step) => step.action === 'reply');
  if (!answered && !talking) draft.start('dispatch');
}

/** The steps asked for together with the opening, on the same draft. */
export function takeOpeningSteps(line: Line, draft: TicketDraft, steps: Opening['steps']): Refusal | undefined {
  for (const { action, input } of steps) {
    const refusal = stepOn(line, draft, action, input);
    if (refusal) return refusal;
  }
  return undefined;
}
