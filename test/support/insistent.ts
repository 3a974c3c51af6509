import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from './client.js';
import { password } from './hotline.js';
import type { ServerProcess } from './process.js';

export interface Answer {
  id: string;
  version: number;
  number: string;
  state: string;
  timeline: { kind: string }[];
}

export type Answered = { status: number; body: Answer & { code?: string; current?: Answer } };

/** Somebody at a console that keeps what it could not send, and sends it again under the same key. */
export class Insistent {
  /** How often an answer was lost on the way. */
  static lost = 0;
  /** How many requests to change something were answered. */
  static posted = 0;

  private constructor(
    private readonly server: ServerProcess,
    private readonly headers: Record<string, string>,
  ) {}

  static async signIn(server: ServerProcess, name: string): Promise<Insistent> {
    const client = new Client(server.url);
    await client.signIn(name, password);
    return new Insistent(server, { cookie: client.cookie, 'x-csrf-token': String(client.me.csrfToken) });
  }

  /** The same person at another node. */
  at(server: ServerProcess): Insistent {
    return new Insistent(server, this.headers);
  }

  async post(path: string, body: object, key: string = randomUUID()): Promise<Answered> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    const answer = await this.ask<Answered['body']>(path, { method: 'POST', headers, body: JSON.stringify(body) });
    Insistent.posted += 1;
    return answer;
  }

  async get<Body>(path: string): Promise<Body> {
    const { status, body } = await this.ask<Body>(path, {});
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** A step, taken again on the newer version when only a clock came between. */
  async act(ticket: Answer, action: string, body: object): Promise<Answer> {
    let { version } = ticket;
    for (;;) {
      const answer = await this.post(`/api/tickets/${ticket.id}/actions/${action}`, { version, ...body });
      if (answer.status === 200) return answer.body;
      if (answer.status !== 409 || !answer.body.current)
        throw new Error(`${action}: ${answer.status} ${JSON.stringify(answer.body)}`);
      version = answer.body.current.version;
    }
  }

  private async ask<Body>(path: string, init: RequestInit): Promise<{ status: number; body: Body }> {
    for (;;) {
      try {
        await this.server.ready;
        const headers = { ...this.headers, ...(init.headers as Record<string, string>) };
        const signal = AbortSignal.timeout(15_000);
        const answer = await fetch(`${this.server.url}${path}`, { ...init, headers, signal });
        if (answer.status < 500) return { status: answer.status, body: (await answer.json()) as Body };
      } catch {
        Insistent.lost += 1;
      }
      await pause(20);
    }
  }
}
