import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fillIn, type Language, preferredLanguage, say } from '../../shared/language.js';
import { DomainError, refusalStatus } from '../../shared/refusal.js';
import type { Identified } from '../access/allow.js';
import { isPassing } from '../database/passing-fault.js';
import { refuseHttp, titles } from './http.refusals.js';
import { isFromUnnamed } from './unnamed.js';
import { noteUnnamedFault } from './unnamed-faults.js';

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors?: { field: string; code: string; message: string }[];
  /** The state of the thing now, when the caller's was out of date. */
  current?: unknown;
  /** Names an unexpected fault in the log. */
  reference?: string;
}

/** The problem document for an error, in the caller's language. */
export function problemOf(error: DomainError, language: Language): Problem {
  const { errors, current } = error.more;
  return {
    type: 'about:blank',
    title: say(titles[error.kind], language),
    status: refusalStatus[error.kind],
    detail: fillIn(error.text, error.params, language),
    code: error.code,
    ...(errors && {
      errors: errors.map(({ field, code, message }) => ({ field, code, message: say(message, language) })),
    }),
    ...(current !== undefined && { current }),
  };
}

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error === 'object' && error !== null && 'statusCode' in error) return Number(error.statusCode);
  return 500;
};

const byStatus: Record<number, () => DomainError> = {
  400: () => refuseHttp('request.malformed'),
  401: () => refuseHttp('request.malformed'),
  404: () => refuseHttp('request.no_such_address'),
  405: () => refuseHttp('request.no_such_address'),
  413: () => refuseHttp('request.too_large'),
  414: () => refuseHttp('request.malformed'),
  415: () => refuseHttp('request.wrong_media_type'),
  429: () => refuseHttp('request.too_many'),
  431: () => refuseHttp('request.malformed'),
  503: () => refuseHttp('server.busy', {}, { retryAfter: 1 }),
};

/** What the parser of forms says of one that is cut short or was none; in words only. */
const brokenForm = /^Multipart: |multipart data$/;

const answerProblem = (reply: FastifyReply, problem: Problem): void => {
  void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(problem);
};

/** Answers for an address that the router cannot read, before any route, guard or filter is there. */
export const answerBadAddress = (_error: Error, request: FastifyRequest, reply: FastifyReply): void =>
  answerProblem(
    reply,
    problemOf(refuseHttp('request.malformed'), preferredLanguage(request.headers['accept-language'])),
  );

/** One place answers every error: refusals in words, everything else as a numbered fault with nothing internal. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<Identified>();
    const language = request.actor?.language ?? preferredLanguage(request.headers['accept-language']);
    const known = this.known(error);
    const problem = problemOf(known, language);
    const isFault = known.kind === 'fault' || known.kind === 'unavailable';
    if (isFault && isFromUnnamed(request)) noteUnnamedFault(error);
    else if (isFault) {
      problem.reference = randomUUID();
      this.logger.error(`${problem.reference} ${request.method} ${request.routeOptions.url}`, stackOf(error));
    }
    if (known.more.retryAfter) void reply.header('retry-after', Math.ceil(known.more.retryAfter));
    answerProblem(reply, problem);
  }

  private known(error: unknown): DomainError {
    if (error instanceof DomainError) return error;
    const status = statusOf(error);
    const make = byStatus[status];
    if (make) return make();
    const isBroken = error instanceof Error && brokenForm.test(error.message);
    if (isBroken || (status >= 400 && status < 500)) return refuseHttp('request.malformed');
    if (isPassing(error)) return refuseHttp('server.busy', {}, { retryAfter: 1 });
    return refuseHttp('server.fault');
  }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
