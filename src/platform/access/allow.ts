import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Right } from '../../shared/roles.js';
import type { Actor } from './actor.js';

export const RIGHT = 'access:right';

/** Opens a route to those who hold the right. A route that names none is closed to everybody. */
export const Allow = (right: Right) => SetMetadata(RIGHT, right);

/** Opens a route to everybody, signed in or not. */
export const AllowAnybody = () => SetMetadata(RIGHT, 'anybody');

export interface Identified extends FastifyRequest {
  actor?: Actor;
  /** Present for sessions in the browser: what the CSRF header must carry. */
  session?: { tokenHash: Buffer; csrf: string };
}

/** The actor of the request; the guard has made sure that there is one. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<Identified>();
  if (!actor) throw new Error('A route without @Allow asks for its actor');
  return actor;
});
