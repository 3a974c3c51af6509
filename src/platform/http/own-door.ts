import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { refuseHttp } from './http.refusals.js';
import { isUnnamed } from './unnamed.js';

/** What senders of feedback may ask for: their page and its API, and nothing of the house. */
const isForSenders = (path: string): boolean => isUnnamed(path) || /^\/feedback([/?#]|$)/.test(path);

/** Other pages of ours may ask from where they are, with nothing that says who is asking. */
const openToPages = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '600',
  'cross-origin-resource-policy': 'cross-origin',
};

const answer = (response: ServerResponse, status: number, headers: Record<string, string> = {}): void =>
  void response.writeHead(status, { 'cache-control': 'no-store', 'content-length': '0', ...headers }).end();

/**
 * The senders' own door (FEEDBACK_PORT): a listener beside the main one that leads to their routes only. With it, the
 * main one sends people there and knows their API no more.
 */
@Injectable()
export class OwnDoor implements OnModuleDestroy {
  private readonly throughHere = new WeakSet<IncomingMessage>();
  private listener: Server | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Before there are routes. */
  lead(server: FastifyInstance): void {
    server.addHook('onRequest', (request, reply, done) => {
      const path = request.routeOptions.url ?? request.url;
      if (this.throughHere.has(request.raw)) {
        void reply.headers(openToPages);
        return done(isForSenders(path) ? undefined : refuseHttp('request.no_such_address'));
      }
      if (!isForSenders(path)) return done();
      if (isUnnamed(path)) return done(refuseHttp('request.no_such_address'));
      void reply.redirect(`${this.config.feedback.url}${request.url}`, 302);
    });
    this.listener = createServer((request, response) => this.pass(server, request, response));
  }

  /** @returns the port it listens on, when there is such a door */
  async open(): Promise<number | null> {
    const { listener, config } = this;
    if (!listener) return null;
    await new Promise<void>((resolve, reject) => {
      listener.once('error', reject);
      listener.listen(config.feedback.port ?? 0, config.host, resolve);
    });
    const address = listener.address() as AddressInfo;
    return address.port;
  }

  onModuleDestroy(): void {
    this.listener?.close();
    this.listener?.closeIdleConnections();
  }

  private pass(server: FastifyInstance, request: IncomingMessage, response: ServerResponse): void {
    if (!isForSenders(request.url ?? '/')) return answer(response, 404);
    if (request.method === 'OPTIONS') return answer(response, 204, openToPages);
    this.throughHere.add(request);
    server.routing(request, response);
  }
}
