import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { refuseAccess } from '../../platform/access/access.refusals.js';
import { mayHear } from '../../platform/access/audience.js';
import { Idempotency, type RepeatKey } from '../../platform/http/idempotency.js';
import { writtenBy } from '../../platform/http/json-once.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Clock } from '../../shared/clock.js';
import type { FieldValues } from '../../shared/field.js';
import { newId } from '../../shared/ids.js';
import { say } from '../../shared/language.js';
import { type DomainError, refuse, type Refusal } from '../../shared/refusal.js';
import { ClockBook } from '../clocks/index.js';
import { Directory } from '../organisation/index.js';
import { type Line, LookAgain } from './line.js';
import { Lines } from './lines.js';
import { checkTopic, References, refuseFaults, type Resolved } from './references.js';
import type { SharedSteps } from './shared-steps.js';
import { pageAfter, pageOfNew } from './ticket.after.js';
import type { StepContext, TicketDraft } from './ticket.draft.js';
import { audienceOf } from './ticket.events.js';
import { readInput } from './ticket.input.js';
import { type LoadedTicket, TicketLoader } from './ticket.load.js';
import { ticketJson } from './ticket.json.js';
import { openDraft, type Opening, takeOpeningSteps } from './ticket.open.js';
import { TicketNumbers } from './ticket.numbers.js';
import type { TicketRecord } from './ticket.record.js';
import { formOf, refusalOf, takeStep } from './ticket.step.js';
import { isPartnerOnly, ticketView } from './ticket.views.js';
import { TicketWriter, type WriteExtras } from './ticket.write.js';
import { waitingTimers } from './waiting.js';
import type { OpenTicket } from './tickets.dto.js';
import { refuseTicket } from './tickets.refusals.js';
import type { TicketView } from './tickets.view.js';

/** Each look after the first follows something that somebody else has changed. */
const looksAtMost = 6;

const isValues = (value: unknown): value is FieldValues => typeof value === 'object' && value !== null;

/** Opens tickets and takes their steps: policies decide, one statement writes. */
@Injectable()
export class Tickets {
  constructor(
    private readonly clock: Clock,
    private readonly lines: Lines,
    private readonly book: ClockBook,
    private readonly directory: Directory,
    private readonly numbers: TicketNumbers,
    private readonly loader: TicketLoader,
    private readonly writer: TicketWriter,
    private readonly references: References,
    private readonly idempotency: Idempotency,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  context(actor: StepContext['actor'], now = this.clock.now()): StepContext {
    return { now, actor, calendar: this.book.calendar, policies: this.book.policies };
  }

  /** @throws DomainError `ticket.not_found`, also for what the actor may not see */
  async load(actor: Actor, id: string): Promise<LoadedTicket> {
    const loaded = await this.loader.load(id, actor.userId, isPartnerOnly(actor));
    if (!loaded || !mayHear(actor, audienceOf(loaded.aggregate))) throw refuseTicket('ticket.not_found');
    return loaded;
  }

  /** Without reading all of it. @throws DomainError `ticket.not_found`, also for what the actor may not see */
  async mustSee(actor: Actor, id: string): Promise<void> {
    const audience = await this.loader.audience(id);
    if (!audience || !mayHear(actor, audience)) throw refuseTicket('ticket.not_found');
  }

  async view(actor: Actor, id: string): Promise<TicketView> {
    return this.show(await this.load(actor, id), actor);
  }

  /** Registers a ticket, and answers or dispatches it in the same breath when asked to (A1, A3, A5). */
  open(actor: Actor, asked: OpenTicket, repeat: RepeatKey | null = null): Promise<TicketView> {
    return this.idempotency.orFirst(actor, repeat, () => this.openOnce(actor, asked, repeat));
  }

  /**
   * One step of the flow. `version` is the one the caller saw.
   * @throws DomainError the flow's refusal; `ticket.stale` with the present state when it changed meanwhile
   */
  act(
    actor: Actor,
    id: string,
    action: string,
    body: FieldValues,
    repeat: RepeatKey | null = null,
  ): Promise<TicketView> {
    return this.idempotency.orFirst(actor, repeat, () => this.actOnce(actor, id, action, body, repeat));
  }

  private async openOnce(actor: Actor, asked: OpenTicket, repeat: RepeatKey | null): Promise<TicketView> {
    // Answering and dispatching are steps: opening gives nobody more than the right to take them would.
    if ((asked.answer || asked.dispatch) && !actor.rights.has('ticket.act')) throw refuseAccess('access.not_allowed');
    const line = this.lines.get(asked.line);
    const opening = await this.references.opening(actor, line, asked);
    const number = await this.numbers.next(line.prefix, this.clock.now());
    for (let look = 1; ; look += 1) {
      try {
        const prepared = (await line.prepare?.(actor, opening)) ?? opening;
        return await this.openPrepared(actor, line, prepared, number, repeat);
      } catch (error) {
        if (!(error instanceof LookAgain) || look === looksAtMost) throw error;
      }
    }
  }

  private async openPrepared(
    actor: Actor,
    line: Line,
    opening: Opening,
    number: string,
    repeat: RepeatKey | null,
  ): Promise<TicketView> {
    const context = this.context(actor);
    const write = async (talking: boolean): Promise<TicketView | null> => {
      const draft = openDraft(line, { ...opening, talking, id: newId(), number }, context);
      const refusal = takeOpeningSteps(line, draft, opening.steps);
      if (refusal) throw this.refused(refusal, line, actor);
      const answer = this.show(pageOfNew(draft, opening.outlet, opening.kept, actor), actor);
      const key = repeat && { actorId: actor.userId, key: repeat, status: 201, answer };
      const whileTalking = talking ? opening.callId : null;
      return (await this.write(line, draft, { repeat: key, whileTalking })) ? answer : null;
    };
    // Who hung up in this very moment ended the call without this ticket: its dispatch clock starts with it then.
    const opened = (opening.talking ? await write(true) : null) ?? (await write(false));
    if (!opened) throw new Error(`Ticket ${number} was not written`);
    return opened;
  }

  private async actOnce(
    actor: Actor,
    id: string,
    action: string,
    body: FieldValues,
    repeat: RepeatKey | null,
  ): Promise<TicketView> {
    const { version, ...given } = body;
    const loaded = await this.load(actor, id);
    const line = this.lines.get(loaded.aggregate.ticket.line);
    const context = this.context(actor);
    if (!isCurrent(loaded, version)) throw this.behind(actor, loaded, line, action, given, context);
    const illegal = refusalOf(line, loaded.aggregate, action, given, context);
    if (illegal) throw this.refused(illegal, line, actor);
    const { values, kept } = await this.checked(actor, line, loaded, action, given);
    const { draft, refusal } = takeStep(line, loaded.aggregate, action, values, context);
    if (!draft) throw this.refused(refusal, line, actor);

    const answer = this.show(pageAfter(loaded, draft, kept, actor), actor);
    const key = repeat && { actorId: actor.userId, key: repeat, status: 200, answer };
    const timers = waitingTimers(loaded.aggregate.ticket, draft);
    if (await this.write(line, draft, { repeat: key, timers })) return answer;
    // It changed in this very moment: looked at again it is refused for that, unless only a clock has fired.
    return this.actOnce(actor, id, action, body, repeat);
  }

  /** The reason of a refused step in words; `current` shows the state as it is. */
  refused(refusal: Refusal, line: Line, actor: Actor, current?: TicketView): DomainError {
    const { state, action, retryAfter, ...rest } = refusal.params ?? {};
    const label = (texts: Record<string, { zh: string; en: string }>, name: unknown) =>
      say(texts[String(name)] ?? { zh: '', en: '' }, actor.language);
    const params = {
      ...rest,
      action,
      stateLabel: label(line.flow.states, state),
      actionLabel: label(line.flow.actions, action),
    };
    const more = { ...(current && { current }), ...(typeof retryAfter === 'number' && { retryAfter }) };
    return refuse({ code: refusal.code, params }, more);
  }

  show(loaded: LoadedTicket, actor: Actor): TicketView {
    const line = this.lines.get(loaded.aggregate.ticket.line);
    return writtenBy(ticketView(loaded, line, actor, this.context(actor), this.directory), ticketJson);
  }

  /**
   * The caller saw an older version. Somebody who lost a race is told who won (the flow's own refusal on the state as it
   * is now); everybody else is shown what changed.
   */
  private behind(
    actor: Actor,
    loaded: LoadedTicket,
    line: Line,
    action: string,
    given: FieldValues,
    context: StepContext,
  ): DomainError {
    const current = this.show(loaded, actor);
    const refusal = refusalOf(line, loaded.aggregate, action, given, context);
    if (refusal?.code === 'ticket.already_claimed') return this.refused(refusal, line, actor, current);
    const by = current.timeline.at(-1)?.actor?.name || { zh: '系统', en: 'the system' };
    return refuseTicket('ticket.stale', { by }, { current });
  }

  private checkEdited(line: Line, ticket: TicketRecord, values: FieldValues): void {
    const topic = values.topic ?? ticket.topic;
    checkTopic(line, topic);
    const fields = isValues(values.fields) ? values.fields : ticket.fields;
    refuseFaults(line.faults?.({ topic: String(topic), fields, now: this.clock.now() }) ?? []);
  }

  /**
   * Writes a step with what its line, and what features have added to the line, keep of it.
   * @returns false when the ticket had changed meanwhile: nothing was written
   */
  async written(tx: Transaction, draft: TicketDraft, extras: WriteExtras = {}): Promise<boolean> {
    if (!(await this.writer.write(draft, extras, tx))) return false;
    for (const keep of keepersOf(this.lines.get(draft.ticket.line), draft)) await keep(tx, draft);
    return true;
  }

  /** One statement; in a transaction with what is kept of the step besides, where something is. */
  private async write(line: Line, draft: TicketDraft, extras: WriteExtras): Promise<boolean> {
    if (keepersOf(line, draft).length === 0) return this.writer.write(draft, extras);
    const isWritten = await this.unitOfWork.run((tx) => this.written(tx, draft, extras));
    if (isWritten) line.kept?.();
    return isWritten;
  }

  /** @throws DomainError `request.invalid` with every fault; for the first reference that leads nowhere */
  private async checked(
    actor: Actor,
    line: Line,
    loaded: LoadedTicket,
    action: string,
    given: FieldValues,
  ): Promise<Resolved> {
    const { values, faults } = readInput(line, loaded.aggregate.ticket, action, given);
    refuseFaults(faults);
    if (action === 'edit') this.checkEdited(line, loaded.aggregate.ticket, values);
    const resolved = await this.references.resolve(actor, formOf(line, action), values);
    const resolve = line.added.find((one) => Object.hasOwn(one.actions, action))?.resolve;
    const added = (await resolve?.(actor, resolved.values)) ?? resolved.values;
    const own = await line.resolve?.(actor, loaded.aggregate.ticket, action, added);
    return { ...resolved, values: own ?? added };
  }
}

const keepersOf = (line: Line, draft: TicketDraft): SharedSteps['keep'][] => [
  ...(line.keep ? [line.keep] : []),
  ...line.added.filter((one) => one.concerns(draft)).map((one) => one.keep),
];

/**
 * Whether a step based on this version sees the ticket as it is. A clock that fires meanwhile raises the version with one
 * entry of its own and changes nothing that people decide by: nobody's step fails for it.
 */
function isCurrent({ aggregate, entries }: LoadedTicket, version: unknown): boolean {
  const since = aggregate.ticket.version - Number(version);
  if (since === 0) return true;
  const later = entries.slice(-since);
  return since > 0 && later.length === since && later.every(({ kind }) => kind.startsWith('clock_'));
}
