import type { FieldValues } from '../../../shared/field.js';
import { clockStages, type Line, openDraft, type Opening, type StepContext, systemActor } from '../../tickets/index.js';
import { takeOpeningSteps, takeStep, TicketDraft, type TicketAggregate, waitingTimers } from '../../tickets/index.js';
import { nextStage, times } from '../../clocks/index.js';

type Actor = StepContext['actor'];
type Rules = Pick<StepContext, 'calendar' | 'policies'>;

export interface PlayedEntry {
  id: string;
  at: number;
  actorId: string;
  via: string;
  kind: string;
  public: boolean;
  text: string;
  orderId: string | null;
  callId: string | null;
  change: Record<string, unknown>;
}

export interface PlayedNotification {
  userId: string;
  kind: string;
  data: Record<string, unknown>;
  at: number;
}

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/**
 * One ticket's life, taken through the product's own steps with the time of the story. Between the steps its clocks
 * reach their stages exactly when a timer would have seen it.
 */
export class Play {
  readonly entries: PlayedEntry[] = [];
  readonly notifications: PlayedNotification[] = [];
  readonly callIds = new Set<string>();
  readonly timers = new Map<string, number | null>();
  private constructor(
    private readonly line: Line,
    private readonly rules: Rules,
    private present: TicketAggregate,
  ) {}

  static open(
    line: Line,
    rules: Rules,
    opening: Opening & { id: string; number: string },
    at: number,
    actor: Actor,
  ): Play {
    const draft = openDraft(line, opening, { ...rules, now: at, actor });
    const refusal = takeOpeningSteps(line, draft, opening.steps);
    if (refusal) throw new Error(`${opening.title}: ${refusal.code}`);
    const play = new Play(line, rules, draft.aggregate);
    play.keep(draft);
    return play;
  }

  get aggregate(): TicketAggregate {
    return this.present;
  }

  /** @throws Error when the flow refuses: a demonstration that could not have happened is not loaded */
  step(at: number, actor: Actor, action: string, input: FieldValues): void {
    this.passTo(at);
    const before = this.present.ticket;
    const { draft, refusal } = takeStep(this.line, this.present, action, input, { ...this.rules, now: at, actor });
    if (!draft) throw new Error(`${before.title}: ${action} is refused (${refusal.code})`);
    this.keep(draft);
    for (const timer of waitingTimers(before, draft)) this.timers.set(timer.kind, timer.at);
  }

  /** The call is over: what was registered in it and needs a department is to be dispatched from now on (A5). */
  hangUp(at: number, actor: Actor, callId: string): void {
    const { ticket, clocks } = this.present;
    if (ticket.state !== 'registered' || clocks.some(({ record }) => record.kind === 'dispatch')) return;
    const draft = new TicketDraft(this.present, { ...this.rules, now: at, actor });
    draft.start('dispatch');
    draft.enter({ kind: 'clock_start', change: { clock: 'dispatch' }, callId });
    draft.settle();
    this.keep(draft);
  }

  /** Lets time go by: every stage that a clock reaches up to then happens, in order. */
  passTo(at: number): void {
    for (let next = this.nextStage(); next && next.at <= at; next = this.nextStage()) {
      const { clock, stage } = next;
      const draft = new TicketDraft(this.present, { ...this.rules, now: next.at, actor: systemActor });
      const dueAt = iso(times(clock.record, this.rules.calendar).dueAt);
      draft.fire(clock.id);
      draft.enter({ kind: `clock_${stage}`, orderId: clock.orderId, change: { clock: clock.record.kind, dueAt } });
      draft.settle();
      this.keep(draft);
    }
  }

  private nextStage() {
    const coming = this.present.clocks.flatMap((clock) => {
      if (clock.record.stoppedAt !== null) return [];
      const next = nextStage(times(clock.record, this.rules.calendar), clockStages.slice(0, clock.fired));
      return next ? [{ ...next, clock }] : [];
    });
    return coming.toSorted((one, other) => one.at - other.at)[0];
  }

  private keep(draft: TicketDraft): void {
    const { now, actor } = draft.context;
    this.present = draft.aggregate;
    for (const entry of draft.entries) this.entries.push({ ...entry, at: now, actorId: actor.userId, via: actor.via });
    for (const { userId, kind, data } of draft.notifications) this.notifications.push({ userId, kind, data, at: now });
    for (const id of draft.callIds) this.callIds.add(id);
  }
}
