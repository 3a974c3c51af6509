import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { StoredEvent } from '../../platform/events/event.js';
import { Stream } from '../../platform/events/stream.js';
import { type Timer, Timers } from '../../platform/timers/timers.js';
import { Clock } from '../../shared/clock.js';
import { newId } from '../../shared/ids.js';
import { theBranch } from '../../shared/the-branch.js';
import { proposalRule } from './proposal.policy.js';
import { Proposals } from './proposals.service.js';

const sweepTimer = 'incident-sweep';

const setFirst = {
  text: `INSERT INTO timers (id, kind, subject_id, due_at) VALUES ($1, '${sweepTimer}', $2, $3) ON CONFLICT (kind, subject_id) DO NOTHING`,
};

/**
 * Looks at tickets as they are opened, after their commit: opening one costs nothing more. What is opened while a look
 * goes on, or within the rest after it, waits for the next one: on a busy line looks cost by the second, not by the
 * ticket. A look at everything each minute finds what a node that was killed had heard of alone.
 */
@Injectable()
export class Watch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Incidents');
  private readonly opened = new Set<string>();
  private readonly closing = new AbortController();
  private looking: Promise<void> | null = null;
  private stopListening: (() => void) | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stream: Stream,
    private readonly proposals: Proposals,
    private readonly timers: Timers,
  ) {
    timers.onDue(sweepTimer, (timer) => this.sweep(timer));
  }

  /** A timer that some node has set already stays as it is. */
  async onApplicationBootstrap(): Promise<void> {
    this.stopListening = this.stream.listen((events) => this.hear(events));
    await this.database.rows(setFirst, [newId(), theBranch, this.clock.date()]);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopListening?.();
    this.opened.clear();
    this.closing.abort();
    await this.looking;
  }

  private hear(events: readonly StoredEvent[]): void {
    for (const { type, subjectId } of events) if (type === 'ticket.opened') this.opened.add(subjectId);
    if (this.opened.size > 0) this.looking ??= this.lookOn();
  }

  private async lookOn(): Promise<void> {
    try {
      while (this.opened.size > 0) {
        const ids = [...this.opened];
        this.opened.clear();
        await this.proposals.lookAt(ids);
        await pause(proposalRule.restMs, undefined, { signal: this.closing.signal }).catch(() => undefined);
      }
    } catch (error) {
      // The sweep looks at the same tickets within a minute.
      this.logger.error(error);
    } finally {
      this.looking = null;
    }
  }

  /** Outside a transaction, which would hold the live stream back; what two nodes find at once is proposed once. */
  private async sweep(timer: Timer): Promise<boolean> {
    await this.proposals.sweep();
    return this.timers.move(timer, new Date(this.clock.now() + proposalRule.sweepEveryMs));
  }
}
