import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { mayHear } from '../../platform/access/audience.js';
import type { Queries } from '../../platform/database/database.js';
import { Idempotency, isRepeated, type RepeatKey } from '../../platform/http/idempotency.js';
import { refuseHttp } from '../../platform/http/http.refusals.js';
import { Clock } from '../../shared/clock.js';
import { checkFields, type FieldValues } from '../../shared/field.js';
import { newId } from '../../shared/ids.js';
import { say } from '../../shared/language.js';
import { refuse, type Refusal } from '../../shared/refusal.js';
import { ClockBook } from '../clocks/index.js';
import { Directory } from '../organisation/index.js';
import type { Line } from './line.js';
import { Lines } from './lines.js';
import { type Kept, References, type Resolved } from './references.js';
import type { StepContext, TicketDraft } from './ticket.draft.js';
import { audienceOf } from './ticket.events.js';
import { type LoadedTicket, TicketLoader } from './ticket.load.js';
import { openDraft, takeOpeningSteps } from './ticket.open.js';
import { TicketNumbers } from './ticket.numbers.js';
import { takeStep } from './ticket.step.js';
import { isPartnerOnly, ticketView } from './ticket.views.js';
import { TicketWriter } from './ticket.write.js';
import { waitingTimers } from './waiting.js';
import type { OpenTicket } from './tickets.dto.js';
import { refuseTicket } from './tickets.refusals.js';
import type { TicketView } from './tickets.view.js';

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
  ) {}

  context(actor: StepContext['actor'], now = this.clock.now()): StepContext {
    return { now, actor, calendar: this.book.calendar, policies: this.book.policies };
  }

  /** @throws DomainError `ticket.not_found`, also for what the actor may not see */
  async load(actor: Actor, id: string, queries?: Queries): Promise<LoadedTicket> {
    const loaded = await this.loader.load(id, actor.userId, isPartnerOnly(actor), queries);
    if (!loaded || !mayHear(actor, audienceOf(loaded.aggregate))) throw refuseTicket('ticket.not_found');
    return loaded;
  }

  async view(actor: Actor, id: string): Promise<TicketView> {
    return this.show(await this.load(actor, id), actor);
  }

  /** Registers a ticket, and answers or dispatches it in the same breath when asked to (A1, A3, A5). */
  async open(actor: Actor, asked: OpenTicket, repeat: RepeatKey | null = null): Promise<TicketView> {
    const context = this.context(actor);
    const line = this.lines.get(asked.line);
    const opening = await this.references.opening(actor, line, asked);
    const number = await this.numbers.next(line.prefix, context.now);
    const draft = openDraft(line, { ...opening, id: newId(), number }, context);
    const refusal = takeOpeningSteps(line, draft, opening.steps);
    if (refusal) throw this.refused(refusal, line, actor);

    const answer = this.show(this.loadedOf(draft, opening.outlet, opening.kept, actor), actor);
    const key = repeat && { actorId: actor.userId, key: repeat, status: 201, answer };
    try {
      await this.writer.write(draft, { repeat: key });
    } catch (error) {
      if (repeat && isRepeated(error)) return this.idempotency.firstAnswer(actor, repeat);
      throw error;
    }
    return answer;
  }

  /**
   * One step of the flow. `version` is the one the caller saw.
   * @throws DomainError the flow's refusal; `ticket.stale` with the present state when it changed meanwhile
   */
  async act(actor: Actor, id: string, action: string, body: FieldValues, repeat: RepeatKey | null = null): Promise<TicketView> {
    const { version, ...given } = body;
    const loaded = await this.load(actor, id);
    const line = this.lines.get(loaded.aggregate.ticket.line);
    const context = this.context(actor);
    if (loaded.aggregate.ticket.version !== version) return this.behind(actor, repeat, loaded, line, action, given, context);
    const { values, kept } = await this.checked(actor, line, action, given);
    const { draft, refusal } = takeStep(line, loaded.aggregate, action, values, context);
    if (!draft) throw this.refused(refusal, line, actor);

    const answer = this.show(this.loadedAfter(loaded, draft, kept, actor), actor);
    const key = repeat && { actorId: actor.userId, key: repeat, status: 200, answer };
    try {
      const timers = waitingTimers(loaded.aggregate.ticket, draft);
      if (await this.writer.write(draft, { repeat: key, timers })) return answer;
    } catch (error) {
      if (repeat && isRepeated(error)) return this.idempotency.firstAnswer(actor, repeat);
      throw error;
    }
    const fresh = await this.load(actor, id);
    return this.behind(actor, repeat, fresh, line, action, given, context);
  }

  /** The reason of a refused step in words, or a stale one with the state as it is. */
  refused(refusal: Refusal, line: Line, actor: Actor, current?: unknown) {
    const { state, action, ...rest } = refusal.params ?? {};
    const label = (texts: Record<string, { zh: string; en: string }>, name: unknown) =>
      say(texts[String(name)] ?? { zh: '', en: '' }, actor.language);
    const params = { ...rest, action, stateLabel: label(line.flow.states, state), actionLabel: label(line.flow.actions, action) };
    return refuse({ code: refusal.code, params }, current === undefined ? {} : { current });
  }

  show(loaded: LoadedTicket, actor: Actor): TicketView {
    const line = this.lines.get(loaded.aggregate.ticket.line);
    return ticketView(loaded, line, actor, this.context(actor), this.directory);
  }

  /**
   * The caller saw an older version. A repeated request gets its first answer; somebody who lost a race is told who won
   * (the flow's own refusal on the state as it is now); everybody else is shown what changed.
   */
  private async behind(
    actor: Actor,
    repeat: RepeatKey | null,
    loaded: LoadedTicket,
    line: Line,
    action: string,
    given: FieldValues,
    context: StepContext,
  ): Promise<TicketView> {
    const first = repeat && (await this.idempotency.kept<TicketView>(actor, repeat));
    if (first) return first;
    const current = this.show(loaded, actor);
    const { refusal } = takeStep(line, loaded.aggregate, action, given, context);
    if (refusal?.code === 'ticket.already_claimed') throw this.refused(refusal, line, actor, current);
    const by = current.timeline.at(-1)?.actor?.name ?? '';
    throw refuseTicket('ticket.stale', { by }, { current });
  }

  private async checked(actor: Actor, line: Line, action: string, given: FieldValues): Promise<Resolved> {
    const form = line.forms[action];
    if (!form) throw this.refused({ code: 'flow.unknown_action', params: { action } }, line, actor);
    const { fields, ...plain } = given;
    const { values, faults } = checkFields(form, action === 'edit' ? plain : given);
    if (action === 'edit' && fields !== undefined) {
      const ofLine = checkFields(line.fields, isRecord(fields) ? fields : {}, 'fields.');
      faults.push(...ofLine.faults);
      values.fields = ofLine.values;
    }
    if (faults.length > 0) throw refuseHttp('request.invalid', { count: faults.length }, { errors: faults });
    return this.references.resolve(actor, form, values);
  }

  private loadedOf(draft: TicketDraft, outlet: LoadedTicket['outlet'], kept: Kept, actor: Actor): LoadedTicket {
    const empty = { openerName: actor.displayName, articleTitle: null, watching: false, entries: [], files: [], links: [], callIds: [] };
    return this.loadedAfter({ ...empty, aggregate: draft.aggregate, outlet, ownerName: null }, draft, kept, actor);
  }

  /** The page as it is after a step, without asking the database again. */
  private loadedAfter(loaded: LoadedTicket, draft: TicketDraft, kept: Kept, actor: Actor): LoadedTicket {
    const at = new Date(draft.context.now).toISOString();
    const entries = draft.entries
      .filter((entry) => entry.public || !isPartnerOnly(actor))
      .map((entry) => ({ ...entry, at, actorId: actor.userId, actorName: actor.displayName, via: actor.via }));
    const { ownerId } = draft.ticket;
    const names = new Map([[actor.userId, actor.displayName], [loaded.aggregate.ticket.ownerId, loaded.ownerName], kept.user]);
    const hung = new Map(draft.files.map((file) => [file.id, file]));
    return {
      ...loaded,
      aggregate: draft.aggregate,
      ownerName: (ownerId && names.get(ownerId)) ?? null,
      articleTitle: kept.articleTitle ?? loaded.articleTitle,
      entries: [...loaded.entries, ...entries],
      files: [...loaded.files, ...kept.files.map((file) => ({ ...file, entryId: hung.get(file.id)?.entryId ?? '', public: hung.get(file.id)?.public ?? false }))],
      links: [...loaded.links, ...kept.links],
      callIds: [...new Set([...loaded.callIds, ...draft.callIds])],
    };
  }
}

const isRecord = (value: unknown): value is FieldValues => typeof value === 'object' && value !== null && !Array.isArray(value);
