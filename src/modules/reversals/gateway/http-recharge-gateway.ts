import type { NumberState } from '../reversal.policy.js';
import { askGateway, type GatewayAnswer, type GatewayEndpoint } from './ask-gateway.js';
import {
  orderOnTheWire,
  readAbsence,
  readDone,
  readNumberState,
  readRecharge,
  readRefusal,
  readStatementPage,
} from './read-answers.js';
import {
  type GatewayOutcome,
  GatewayTrouble,
  type Recharge,
  RechargeGateway,
  type ReversalOrder,
  type StatementLine,
} from './recharge-gateway.js';

const answerBytes = 256 * 1024;
const pageBytes = 2 * 1024 * 1024;
/** More pages than any day has; a statement that goes on is going round in circles. */
const mostPages = 2_000;

/** What an answer of each status is read as; any other status is trouble. */
function readBy<Result>({ status, body }: GatewayAnswer, readers: Record<number, (body: unknown) => Result>): Result {
  const read = readers[status];
  if (!read) throw new GatewayTrouble(`The gateway answered ${status}`);
  return read(body);
}

const segment = (text: string): string => encodeURIComponent(text.toWellFormed());

/**
 * Speaks recharge-gateway.openapi.yaml. What is not exactly the contract, for exactly the question asked, is
 * GatewayTrouble: an answer about something else is worse than none.
 */
export class HttpRechargeGateway extends RechargeGateway {
  /** @param endpoint asked for at every call: the sandbox's address is known only once the server listens */
  constructor(private readonly endpoint: () => GatewayEndpoint) {
    super();
  }

  async numberState(phone: string): Promise<NumberState | null> {
    return readBy<NumberState | null>(await this.get(`/numbers/${segment(phone)}`), {
      200: (body) => readNumberState(body, phone),
      404: (body) => readAbsence(body, { code: 'unknown_number' }),
    });
  }

  async recharge(serial: string): Promise<Recharge | null> {
    return readBy<Recharge | null>(await this.get(`/recharges/${segment(serial)}`), {
      200: (body) => readRecharge(body, serial),
      404: (body) => readAbsence(body, { code: 'unknown_recharge' }),
    });
  }

  async reverse(order: ReversalOrder): Promise<GatewayOutcome> {
    const body = orderOnTheWire(order);
    const question = { method: 'POST', path: '/reversals', body, maxBytes: answerBytes } as const;
    return readBy(await askGateway(this.endpoint(), question), {
      200: (answer) => readDone(answer, order),
      422: (answer) => readRefusal(answer, order),
    });
  }

  async outcome(order: ReversalOrder): Promise<GatewayOutcome | null> {
    return readBy<GatewayOutcome | null>(await this.get(`/reversals/${segment(order.number)}`), {
      200: (body) => readDone(body, order),
      404: (body) => readAbsence(body, { code: 'unknown_reversal', number: order.number }),
    });
  }

  async statement(day: string): Promise<StatementLine[]> {
    const lines = new Map<string, StatementLine>();
    let cursor: string | null = null;
    for (let page = 0; page < mostPages; page += 1) {
      const query: string = new URLSearchParams({ day, ...(cursor !== null && { cursor }) }).toString();
      const answer: GatewayAnswer = await this.get(`/statement?${query}`, pageBytes);
      const read = readBy(answer, { 200: (body) => readStatementPage(body, day) });
      for (const line of read.lines) {
        if (lines.has(line.number)) throw new GatewayTrouble('The statement has a number twice');
        lines.set(line.number, line);
      }
      if (read.next === null) return [...lines.values()];
      cursor = read.next;
    }
    throw new GatewayTrouble('The statement has no end');
  }

  private get(path: string, maxBytes = answerBytes): Promise<GatewayAnswer> {
    return askGateway(this.endpoint(), { method: 'GET', path, maxBytes });
  }
}
