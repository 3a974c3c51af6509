import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Stream } from '../../platform/events/stream.js';
import type { CalendarDocument } from './calendar.js';
import type { ClockPolicyDocument } from './policy.js';
import { readRules, type RulesInForce, shippedRules } from './rules.read.js';

/** The calendar and the policies in force, in memory; every node reads them again when one changes. */
@Injectable()
export class ClockBook implements OnModuleInit, RulesInForce {
  private readonly logger = new Logger('ClockBook');
  private rules = shippedRules();

  constructor(
    private readonly database: Database,
    private readonly stream: Stream,
  ) {}

  get calendar(): CalendarDocument {
    return this.rules.calendar;
  }

  get policies(): ClockPolicyDocument {
    return this.rules.policies;
  }

  get calendarVersion(): number {
    return this.rules.calendarVersion;
  }

  get policyVersion(): number {
    return this.rules.policyVersion;
  }

  async onModuleInit(): Promise<void> {
    await this.reload();
    this.stream.listen((events) => {
      if (events.some((event) => event.type === 'clocks.rules_changed'))
        this.reload().catch((error) => this.logger.error(error));
    });
  }

  /** Reads the rules anew. Of two readings at once the newer rules stay, whichever comes back last. */
  async reload(): Promise<void> {
    const read = await readRules(this.database);
    const isOlder = read.calendarVersion < this.calendarVersion || read.policyVersion < this.policyVersion;
    if (!isOlder) this.rules = read;
  }
}
