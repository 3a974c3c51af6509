import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isRight } from '../../shared/roles.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { refuseAccess } from './access.refusals.js';
import { type Identified, RIGHT } from './allow.js';
import { UNNAMED } from '../http/unnamed.js';
import { Authenticator } from './authenticator.js';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

const sameText = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** Closed by default: a route opens only by the right it names. Cookies also need the CSRF header and our own origin. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(UNNAMED, targets)) return true;
    const right = this.reflector.getAllAndOverride<string | undefined>(RIGHT, targets);
    if (right === 'anybody') return true;
    const request = context.switchToHttp().getRequest<Identified>();
    const found = await this.authenticator.identify(request);
    if (!found) throw refuseAccess('access.not_signed_in');
    // Known from here on, so that a refusal is told in the caller's own language.
    request.actor = found.actor;
    if (found.session) request.session = found.session;
    if (found.session && !harmless.has(request.method)) this.checkSameSite(request, found.session.csrf);
    if (!right || !isRight(right) || !found.actor.rights.has(right)) throw refuseAccess('access.not_allowed');
    return true;
  }

  private checkSameSite(request: Identified, csrf: string): void {
    const { origin } = request.headers;
    if (origin && !this.isOwn(origin, request)) throw refuseAccess('access.foreign_origin');
    const sent = request.headers['x-csrf-token'];
    if (typeof sent !== 'string' || !sameText(sent, csrf)) throw refuseAccess('access.csrf');
  }

  private isOwn(origin: string, request: Identified): boolean {
    if (this.config.publicUrl) return new URL(this.config.publicUrl).origin === origin;
    return URL.canParse(origin) && new URL(origin).host === request.headers.host;
  }
}
