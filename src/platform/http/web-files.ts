import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { projectRoot } from '../project-root.js';

const oneYear = 'public, max-age=31536000, immutable';

/** Pages of the application: every path that is neither API nor file is answered by the one page, which routes itself. */
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
  const showPage = (_request: FastifyRequest, reply: FastifyReply): void => {
    reply.cspNonce = randomBytes(16).toString('base64');
    void reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(html.replaceAll('__CSP_NONCE__', reply.cspNonce));
  };
  for (const path of [
    '/',
    '/sign-in',
    '/console',
    '/queue',
    '/portal',
    '/board',
    '/feedback',
    '/knowledge',
    '/reports',
    '/admin',
  ]) {
    server.get(path, showPage);
    if (path !== '/') server.get(`${path}/*`, showPage);
  }
  server.get('/favicon.svg', (_request, reply) => {
    void reply.header('content-type', 'image/svg+xml').header('cache-control', 'public, max-age=86400');
    return reply.send(readFileSync(join(folder, 'favicon.svg')));
  });
}
