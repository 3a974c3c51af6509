import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { projectRoot } from '../project-root.js';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Nothing of a visit is kept by browsers or passed on to others (AN-14); the page's own files are no exception. */
const discreet = {
  'content-security-policy': policy,
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
};

/**
 * What the browser is told to forget on leaving. Never cookies: the page has none, and those of the console on the same
 * host would go with them, which leaves a trace: whoever signs in anew at that minute. Its storage only where the page
 * has an origin of its own, or drafts of the console would be lost.
 */
const forgotten = { shared: '"cache"', own: '"cache", "storage"' };

/**
 * The page for feedback without a name, and its few files. It asks for no cookie and looks at none.
 * @param isOwnOrigin nothing else is served under this name
 */
export async function serveFeedbackPage(server: FastifyInstance, isOwnOrigin = false): Promise<void> {
  const folder = join(projectRoot(), 'dist', 'web');
  if (!existsSync(join(folder, 'feedback', 'index.html'))) return;
  const read = (name: string): string => readFileSync(join(folder, 'feedback', name), 'utf8');
  const [page, farewell] = [read('index.html'), read('leave.html')];
  const show = (html: string, more: Record<string, string> = {}) => {
    return (_request: FastifyRequest, reply: FastifyReply): void =>
      void reply.headers({ 'content-type': 'text/html; charset=utf-8', ...discreet, ...more }).send(html);
  };
  for (const path of ['/feedback', '/feedback/*']) server.get(path, show(page));
  const forget = { 'clear-site-data': isOwnOrigin ? forgotten.own : forgotten.shared };
  server.get('/feedback/leave', show(farewell, forget));
  const { default: fastifyStatic } = await import('@fastify/static');
  await server.register(fastifyStatic, {
    root: join(folder, 'feedback', 'assets'),
    prefix: '/feedback/assets/',
    decorateReply: false,
    preCompressed: true,
    index: false,
    cacheControl: false,
    etag: false,
    lastModified: false,
    setHeaders: (reply) => void reply.headers(discreet),
  });
}
