import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { NewEvent } from '../../platform/events/event.js';
import { Clock } from '../../shared/clock.js';
import { isoWithOffset } from '../../shared/time-zone.js';
import {
  calendarView,
  type CalendarView,
  ClockBook,
  type ClockPoliciesView,
  type ClockRules,
  policiesView,
  readRules,
  type RulesInForce,
} from '../clocks/index.js';
import { calendarAskedFor, policiesAskedFor } from './asked-rules.js';
import type { ChangeCalendar, PreviewCalendar } from './calendar.dto.js';
import type { DueMovesView } from './deadlines.view.js';
import { refuseDeadline } from './deadlines.refusals.js';
import type { ChangePolicies } from './policies.dto.js';
import { Recount } from './recount.service.js';
import { LateRecount } from './late-recount.service.js';
import { theBranch } from '../../shared/the-branch.js';

const movesShown = 200;

/** The two documents of the rules: where their versions are kept, and what their changes are called. */
const documents = {
  calendar: {
    table: 'calendar_versions',
    version: 'calendarVersion',
    action: 'calendar.changed',
    stale: 'calendar.stale',
  },
  policies: {
    table: 'clock_policy_versions',
    version: 'policyVersion',
    action: 'clock_policies.changed',
    stale: 'clock_policies.stale',
  },
} as const;

type RuleDocument = keyof typeof documents;

/** A change that is asked for, checked in itself but not yet against what holds now. */
interface AskedChange {
  of: RuleDocument;
  version: number;
  rules: Partial<ClockRules>;
  reason: string;
}

const rulesChanged = (of: RuleDocument, version: number): NewEvent => ({
  type: 'clocks.rules_changed',
  topics: ['board'],
  audience: { hotline: true, admins: true },
  subjectKind: of,
  subjectId: theBranch,
  data: { version },
});

/** Changes of the calendar and of the clock policies: shown first, then made, with all running clocks counted anew. */
@Injectable()
export class RuleChanges {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly book: ClockBook,
    private readonly recount: Recount,
    private readonly lateRecount: LateRecount,
  ) {}

  previewCalendar(actor: Actor, asked: PreviewCalendar): Promise<DueMovesView> {
    return this.preview(actor, this.calendarChange(asked, ''));
  }

  /** @throws DomainError `request.invalid`, `calendar.stale`, `calendar.no_workday_ahead` */
  async changeCalendar(actor: Actor, asked: ChangeCalendar): Promise<CalendarView> {
    await this.change(actor, this.calendarChange(asked, asked.reason));
    return calendarView(this.book, this.clock.now(), actor.language);
  }

  previewPolicies(actor: Actor, asked: ChangePolicies): Promise<DueMovesView> {
    return this.preview(actor, this.policyChange(asked));
  }

  /** @throws DomainError `request.invalid`, `clock_policies.stale` */
  async changePolicies(actor: Actor, asked: ChangePolicies): Promise<ClockPoliciesView> {
    await this.change(actor, this.policyChange(asked));
    return policiesView(this.book);
  }

  private calendarChange(asked: PreviewCalendar, reason: string): AskedChange {
    const calendar = calendarAskedFor(asked, this.book.calendar);
    return { of: 'calendar', version: asked.version, rules: { calendar }, reason };
  }

  private policyChange({ version, policies, reason }: ChangePolicies): AskedChange {
    return { of: 'policies', version, rules: { policies: policiesAskedFor(policies) }, reason: reason ?? '' };
  }

  private async preview(actor: Actor, asked: AskedChange): Promise<DueMovesView> {
    const before = await readRules(this.database);
    this.requireNewest(actor, asked, before);
    const { moves, moveCount } = await this.recount.preview(before, { ...before, ...asked.rules }, movesShown);
    const offset = before.calendar.utcOffsetMinutes;
    const iso = (at: number | null): string | null => (at === null ? null : isoWithOffset(at, offset));
    return { moves: moves.map((move) => ({ ...move, before: iso(move.before), after: iso(move.after) })), moveCount };
  }

  /** The rules are kept first; running clocks follow, many at a time, and those this process does not come to, later. */
  private async change(actor: Actor, asked: AskedChange): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      // One change of the rules at a time: each counts from the rules that the one before has made.
      await tx.rows({ text: 'LOCK TABLE calendar_versions, clock_policy_versions IN SHARE ROW EXCLUSIVE MODE' });
      const before = await readRules(tx);
      this.requireNewest(actor, asked, before);
      const { moveCount } = await this.recount.preview(before, { ...before, ...asked.rules }, 0);
      await this.keep(tx, actor, asked);
      await this.lateRecount.set(tx);
      await tx.audit(actor, {
        action: documents[asked.of].action,
        subjectKind: asked.of,
        subjectId: String(asked.version + 1),
        reason: asked.reason,
        change: { version: [asked.version, asked.version + 1], moveCount },
      });
      tx.announce(rulesChanged(asked.of, asked.version + 1));
    });
    await this.book.reload();
    await this.recount.apply();
  }

  private async keep(tx: Transaction, actor: Actor, { of, version, rules, reason }: AskedChange): Promise<void> {
    const text = `INSERT INTO ${documents[of].table} (version, document, reason, changed_by, changed_at)
                  VALUES ($1, $2, $3, $4, $5)`;
    await tx.rows({ text }, [version + 1, JSON.stringify(rules[of]), reason, actor.userId, tx.at]);
  }

  private requireNewest({ language }: Actor, { of, version }: AskedChange, rules: RulesInForce): void {
    if (rules[documents[of].version] === version) return;
    const current = of === 'calendar' ? calendarView(rules, this.clock.now(), language) : policiesView(rules);
    throw refuseDeadline(documents[of].stale, {}, { current });
  }
}
