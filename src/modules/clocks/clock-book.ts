import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Stream } from '../../platform/events/stream.js';
import type { CalendarDocument } from './calendar.js';
import { type ClockPolicyDocument, defaultPolicies } from './policy.js';
import { defaultCalendar } from './statutory-days.js';

interface VersionRow<Document> {
  version: number;
  document: Document;
}

/**
 * The calendar and the policies in force, in memory; every node reads them again when one changes. Versions are kept
 * (C1); version 0 is what the product ships with.
 */
@Injectable()
export class ClockBook implements OnModuleInit {
  private readonly logger = new Logger('ClockBook');
  calendar: CalendarDocument = defaultCalendar();
  policies: ClockPolicyDocument = defaultPolicies;
  calendarVersion = 0;
  policyVersion = 0;

  constructor(
    private readonly database: Database,
    private readonly stream: Stream,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.reload();
    this.stream.listen((events) => {
      if (events.some((event) => event.type === 'clocks.rules_changed')) this.reload().catch((error) => this.logger.error(error));
    });
  }

  async reload(): Promise<void> {
    const calendar = await this.latest<CalendarDocument>('calendar_versions');
    const policies = await this.latest<ClockPolicyDocument>('clock_policy_versions');
    this.calendar = calendar?.document ?? defaultCalendar();
    this.calendarVersion = calendar?.version ?? 0;
    this.policies = policies?.document ?? defaultPolicies;
    this.policyVersion = policies?.version ?? 0;
  }

  private latest<Document>(
    table: 'calendar_versions' | 'clock_policy_versions',
  ): Promise<VersionRow<Document> | undefined> {
    return this.database.row<VersionRow<Document>>({
      text: `SELECT version, document FROM ${table} ORDER BY version DESC LIMIT 1`,
    });
  }
}
