import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Answer, refused } from './answer.js';
import { mishapOf, mishaps, type Mood } from './mood.js';
import { Moods } from './moods.service.js';
import { nonsense, plainly, type Sent } from './nonsense.js';
import { type Order, Orders } from './orders.service.js';
import { Questions } from './questions.read.js';

/** Where the gateway's answers go out, the way its mood is. */
@Injectable()
export class Counter implements OnModuleDestroy {
  private readonly logger = new Logger('Sandbox');
  private readonly closing = new AbortController();
  private turn = 0;

  constructor(
    private readonly moods: Moods,
    private readonly orders: Orders,
    private readonly questions: Questions,
  ) {}

  onModuleDestroy(): void {
    this.closing.abort();
  }

  async question(reply: FastifyReply, ask: () => Promise<Answer>): Promise<void> {
    const mood = await this.moods.current();
    const effects = {
      none: async () => plainly(await ask()),
      loseBefore: async () => null,
      nonsense: async () => this.spoil(await ask()),
    };
    const sent = await effects[mishapOf(mood, mishaps.question, Math.random()) ?? 'none']();
    await this.send(reply, sent, mood);
  }

  async order(reply: FastifyReply, order: Order): Promise<void> {
    const mood = await this.moods.current();
    const effects = {
      none: async () => plainly(await this.orders.execute(order)),
      loseBefore: async () => null,
      loseAfter: async () => {
        await this.orders.execute(order);
        return null;
      },
      refuse: async () => {
        const earlier = await this.questions.reversal(order.number);
        return plainly(
          earlier.status === 200 ? await this.orders.execute(order) : refused(order.number, 'not_allowed'),
        );
      },
      nonsense: async () => this.spoil(await this.orders.execute(order)),
      late: async () => {
        void this.executeLater(order, mood.late?.afterMs ?? 0);
        return null;
      },
    };
    const sent = await effects[mishapOf(mood, mishaps.order, Math.random()) ?? 'none']();
    await this.send(reply, sent, mood);
  }

  private spoil(answer: Answer): Sent {
    this.turn += 1;
    return nonsense(answer, this.turn);
  }

  private async executeLater(order: Order, afterMs: number): Promise<void> {
    try {
      await pause(afterMs, undefined, { signal: this.closing.signal });
      await this.orders.execute(order);
    } catch (error) {
      // A server that is closing carries nothing out any more; that is what a late order has to bear.
      if (!this.closing.signal.aborted) this.logger.error('A late order failed', error);
    }
  }

  /** @param sent nothing: the connection is dropped */
  private async send(reply: FastifyReply, sent: Sent | null, { delayMs }: Mood): Promise<void> {
    if (delayMs) await this.holdBack(reply, delayMs);
    if (sent) {
      void reply.status(sent.status).header('content-type', sent.type).send(Buffer.from(sent.text));
      return;
    }
    reply.hijack();
    reply.raw.destroy();
  }

  /** Until the time is over, the client has given up or the server closes. */
  private async holdBack(reply: FastifyReply, delayMs: number): Promise<void> {
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const signal = AbortSignal.any([gone.signal, this.closing.signal]);
    await pause(delayMs, undefined, { signal }).catch(() => undefined);
  }
}
