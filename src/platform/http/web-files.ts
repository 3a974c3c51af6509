import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { projectRoot } from '../project-root.js';

const oneYear = 'public, max-age=31536000, immutable';

/** The doors of the web (experience.md); below them it routes itself. */
const doors = new Set([
  '',
  'sign-in',
  'console',
  'queue',
  'portal',
  'board',
  'feedback',
  'incidents',
  'knowledge',
  'reports',
  'announcements',
  'books',
  'faults',
  'equipment',
  'admin',
]);

/** Not for people: who asks for what is not there gets the answer of the API. */
const machines = /^\/(api|assets|health|metrics|live|socket\.io)(\/|$)/;

/** Pages: what is neither API nor file is answered by the one page, which also says so when there is nothing there. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const folder = join(projectRoot(), 'dist', 'web');
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  const server = app.getHttpAdapter().getInstance();
  const { default: fastifyStatic } = await import('@fastify/static');
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    wildcard: true,
    index: false,
    cacheControl: false,
    setHeaders: (reply) => void reply.header('cache-control', oneYear),
  });
  const showPage = (request: FastifyRequest, reply: FastifyReply): void => {
    const path = new URL(request.url, 'http://page').pathname;
    const isDoor = doors.has(path.split('/')[1] ?? '');
    const isForPeople = !machines.test(path) && request.headers.accept?.includes('text/html') === true;
    if (!isDoor && !isForPeople) return reply.callNotFound();
    reply.cspNonce = randomBytes(16).toString('base64');
    void reply
      .status(isDoor ? 200 : 404)
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(html.replaceAll('__CSP_NONCE__', reply.cspNonce));
  };
  server.get('/', showPage);
  server.get('/*', showPage);
  server.get('/favicon.svg', (_request, reply) => {
    void reply.header('content-type', 'image/svg+xml').header('cache-control', 'public, max-age=86400');
    return reply.send(readFileSync(join(folder, 'favicon.svg')));
  });
}
