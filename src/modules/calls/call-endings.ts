import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';

type Listener = (tx: Transaction, actor: Actor, callId: string) => Promise<void>;

/** Told, in the same transaction, when somebody hangs up: features above hang their own consequences here (A5). */
@Injectable()
export class CallEndings {
  private readonly listeners: Listener[] = [];

  listen(listener: Listener): void {
    this.listeners.push(listener);
  }

  async announce(tx: Transaction, actor: Actor, callId: string): Promise<void> {
    for (const listener of this.listeners) await listener(tx, actor, callId);
  }
}
