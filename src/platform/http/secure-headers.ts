import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyReply {
    /** The nonce of this answer's content security policy; the page hands it to what makes styles at run time. */
    cspNonce: string;
  }
}

const policy = (nonce: string, others: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // React sets style attributes through the object model, which needs no exception; antd's measuring nodes do.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${others}`.trim(),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const fixed = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/**
 * Headers of every answer; pages also get their content security policy, answers of the API are not kept by anybody. An
 * answer that brings its own, stricter ones keeps them.
 * @param feedbackUrl where pages may send feedback to, when that is not here
 */
export function secureHeaders(server: FastifyInstance, feedbackUrl = ''): void {
  const others = feedbackUrl && new URL(feedbackUrl).origin;
  server.decorateReply('cspNonce', '');
  server.addHook('onSend', (request, reply, payload, done) => {
    for (const [name, value] of Object.entries(fixed)) if (!reply.hasHeader(name)) void reply.header(name, value);
    if (request.url.startsWith('/api/')) {
      if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    } else if (!reply.hasHeader('content-security-policy')) {
      reply.cspNonce ||= randomBytes(16).toString('base64');
      void reply.header('content-security-policy', policy(reply.cspNonce, others));
    }
    done(null, payload);
  });
}
