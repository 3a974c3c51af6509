import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Insistent } from './insistent.js';
import type { Shop } from './outlets.js';
import { type Case, request, type Shown } from './reversal-work.js';

const patienceMs = 240_000;
const lookEveryMs = 300;

/** What consoles have been told to be done: the record has to say the same, once. */
export class Acknowledged {
  private readonly steps = new Map<string, string[]>();

  add(id: string, kind: string): void {
    this.steps.set(id, [...(this.steps.get(id) ?? []), kind]);
  }

  /** The steps of one ticket, sorted. */
  of(id: string): string[] {
    return (this.steps.get(id) ?? []).toSorted();
  }

  get ids(): string[] {
    return [...this.steps.keys()];
  }
}

/** Takes reversals through the hotline over HTTP, with a server that may be gone at any moment. */
export class ReversalFloor {
  readonly acknowledged = new Acknowledged();

  /** How a request is opened. @returns the ticket, or the code of the refusal */
  async open(
    agent: Insistent,
    what: Case,
    shop: Shop,
    more: Parameters<typeof request>[1] = {},
  ): Promise<Answer | string> {
    const call = await agent.post('/api/calls', { phone: shop.designated });
    const opened = await agent.post('/api/tickets', request(what, { callId: call.body.id, ...more }));
    if (opened.status !== 201) return opened.body.code ?? String(opened.status);
    this.acknowledged.add(opened.body.id, 'open');
    return opened.body;
  }

  /** The customer agrees, once the carrier has answered the look-up. @returns the ticket, or nothing when it is over */
  async agreed(agent: Insistent, ticket: Answer, what: Case): Promise<Answer | null> {
    if (!(await this.onWay(agent, ticket, 'confirm'))) return null;
    const call = await agent.post('/api/calls', { phone: what.phone, direction: 'outbound' });
    const key = { result: 'agrees', callId: call.body.id };
    return this.step(agent, ticket, 'contact', key);
  }

  /** Two agents press at once. @returns how many of them were told that they have done it */
  async pressedAtOnce(agents: readonly Insistent[], ticket: Answer, action = 'execute'): Promise<number> {
    const pressed = await Promise.all(agents.map((agent) => this.step(agent, ticket, action, {})));
    return pressed.filter((one) => one !== null).length;
  }

  /** @returns nothing when the step is not open any more */
  async step(agent: Insistent, ticket: Answer, action: string, body: object): Promise<Answer | null> {
    let { version } = ticket;
    for (;;) {
      const path = `/api/tickets/${ticket.id}/actions/${action}`;
      const { status, body: answer } = await agent.post(path, { version, ...body }, randomUUID());
      if (status === 200) {
        this.acknowledged.add(ticket.id, action);
        return answer;
      }
      if (status !== 409 && status !== 410 && status !== 422)
        throw new Error(`${action}: ${status} ${JSON.stringify(answer)}`);
      // Something came between, such as the look-up: pressed again on what is shown now, as long as it can be pressed.
      if (!answer.current) return null;
      version = answer.current.version;
    }
  }

  /** Waits for a way; asks for another look-up now and then. @returns false when the request has ended meanwhile */
  private async onWay(agent: Insistent, ticket: Answer, way: string): Promise<boolean> {
    const ends = Date.now() + patienceMs;
    for (let round = 1; Date.now() < ends; round += 1) {
      const now = await agent.get<Shown & { state: string; version: number }>(`/api/reversals/${ticket.id}`);
      if (now.way === way) return true;
      if (now.way !== 'look_up') return false;
      if (round % 6 === 0) await this.step(agent, { ...ticket, version: now.version }, 'look_up', {});
      await pause(lookEveryMs);
    }
    throw new Error(`${ticket.number} did not come to ${way}`);
  }
}
