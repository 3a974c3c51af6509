import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { FeedbackConfig } from '../config/feedback-config.js';
import { isUnnamed } from './unnamed.js';

/** What senders of feedback may ask for: their page and its API, and nothing of the house. */
const isForSenders = (url: string): boolean => isUnnamed(url) || /^\/feedback([/?#]|$)/.test(url);

/** Programs of other pages of ours may ask, without anything that says who is asking. */
const openToPages = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '600',
};

function answer(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, { 'cache-control': 'no-store', 'content-length': '0', ...headers }).end();
}

/**
 * The senders' own door: a listener beside the main one that leads to their routes only. With it, the main one sends
 * people there and knows the API no more.
 */
export class OwnDoor {
  private readonly throughHere = new WeakSet<IncomingMessage>();
  private readonly listener: Server;

  constructor(
    private readonly server: FastifyInstance,
    private readonly feedback: FeedbackConfig,
  ) {
    this.listener = createServer((request, response) => this.pass(request, response));
    server.addHook('onRequest', (request, reply, done) => {
      const url = request.raw.url ?? '/';
      const isRouted = isUnnamed(request.routeOptions.url ?? '') || isForSenders(url);
      if (this.throughHere.has(request.raw)) {
        void reply.headers(openToPages);
        return done();
      }
      if (!isRouted) return done();
      if (isUnnamed(request.routeOptions.url ?? url)) return reply.callNotFound();
      void reply.redirect(`${this.feedback.url}${url}`, 302);
    });
  }

  /** @returns the port it listens on */
  async open(host: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.listener.once('error', reject);
      this.listener.listen(this.feedback.port ?? 0, host, resolve);
    });
    return (this.listener.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.listener.closeAllConnections();
    await new Promise<void>((resolve) => this.listener.close(() => resolve()));
  }

  private pass(request: IncomingMessage, response: ServerResponse): void {
    if (!isForSenders(request.url ?? '/')) return answer(response, 404, {});
    if (request.method === 'OPTIONS') return answer(response, 204, openToPages);
    this.throughHere.add(request);
    this.server.routing(request, response);
  }
}
