import { SetMetadata } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { defineRefusals } from '../../shared/refusal.js';

export const UNNAMED = 'http:unnamed';

/** Opens a route to people whom nobody must be able to tell: the guard does not even look who asks. */
export const Unnamed = () => SetMetadata(UNNAMED, true);

export const refuseUnnamed = defineRefusals({
  'feedback.signed_in': {
    kind: 'malformed',
    zh: '为保护您的身份，这里不接受带有登录信息的请求。请在不记名意见页面提交。',
    en: 'To protect you, requests that carry a login are not accepted here. Please use the feedback page.',
  },
});

/** Whether an address is one whose visits are written down nowhere (docs/anonymity.md). */
export const isUnnamed = (url: string): boolean => /^\/api\/feedback([/?#]|$)/.test(url);

/** By the route that was found: an address can be written in many ways. */
export const isFromUnnamed = (request: FastifyRequest): boolean => isUnnamed(request.routeOptions.url ?? request.url);

/** Some pictures as text; everywhere else a request stays small. */
const largestBody = 22 * 1024 * 1024;

/**
 * Nothing that says who somebody is gets further than this, not even to be ignored: it is refused before the body is
 * read, so that no session is looked up or prolonged.
 */
export function keepUnnamed(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (route.method === 'POST' && isUnnamed(route.url)) route.bodyLimit = largestBody;
  });
  server.addHook('onRequest', (request, reply, done) => {
    if (!isFromUnnamed(request)) return done();
    void reply.header('referrer-policy', 'no-referrer');
    const { cookie, authorization } = request.headers;
    done(cookie || authorization ? refuseUnnamed('feedback.signed_in') : undefined);
  });
}
