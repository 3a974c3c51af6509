import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isoWithOffset } from '../../src/shared/time-zone.js';
import type { Case } from './reversal-work.js';

interface Order {
  number: string;
  serial: string;
  phone: string;
  amount: string;
}

type Moment = () => Promise<void> | void;

/** A carrier in the test's own process, idempotent by number, that lets the test look at every moment of an order. */
export class ScriptedGateway {
  readonly token = 'only-for-the-tests';
  url = '';
  /** Every order that came, in turn, by its number. */
  readonly came: string[] = [];
  /** What it has carried out. */
  readonly books = new Map<string, Order & { reversedAt: string }>();
  /** An order has come, but for its body. */
  onArrival: Moment = () => undefined;
  /** The whole order has come; no money has moved. */
  onRead: Moment = () => undefined;
  /** The money has moved; nothing is answered yet. */
  onMoved: Moment = () => undefined;
  private readonly recharges = new Map<string, object>();
  private readonly server = createServer((request, response) => {
    this.answer(request, response).catch(() => request.destroy());
  });

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  get env(): Record<string, string> {
    return { GATEWAY_URL: this.url, GATEWAY_TOKEN: this.token };
  }

  /** A recharge that it knows of, of a number in use. */
  knows({ serial, phone, amount, rechargedAt }: Case, outletCode: string): void {
    this.recharges.set(serial, { serial, phone, amount, rechargedAt, outletCode });
  }

  /** From now on nothing but answers. */
  calm(): void {
    this.onArrival = this.onRead = this.onMoved = () => undefined;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, kind = '', name = ''] = (request.url ?? '').split('/');
    const { status, body } = request.method === 'POST' ? await this.order(request) : this.question(kind, name);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  private question(kind: string, name: string): { status: number; body: object } {
    if (kind === 'numbers') return { status: 200, body: { phone: name, state: 'normal' } };
    const [found, code] = {
      recharges: [this.recharges.get(name), 'unknown_recharge'] as const,
      reversals: [this.done(name), 'unknown_reversal'] as const,
    }[kind] ?? [undefined, 'unknown'];
    return found ? { status: 200, body: found } : { status: 404, body: { code, number: name } };
  }

  private done(number: string): object | undefined {
    const entry = this.books.get(number);
    return entry && { ...entry, status: 'done' };
  }

  private async order(request: IncomingMessage): Promise<{ status: number; body: object }> {
    await this.onArrival();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const order = JSON.parse(Buffer.concat(chunks).toString()) as Order;
    this.came.push(order.number);
    await this.onRead();
    if (!this.books.has(order.number))
      this.books.set(order.number, { ...order, reversedAt: isoWithOffset(Date.now()) });
    await this.onMoved();
    return { status: 200, body: this.done(order.number) ?? {} };
  }
}
