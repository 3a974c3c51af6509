import { parseInstant } from '../../../shared/instant.js';
import { parseYuan, yuan } from '../../../shared/money.js';
import { dateAt } from '../../../shared/time-zone.js';
import { type NumberState, numberStates } from '../reversal.policy.js';
import {
  type GatewayOutcome,
  gatewayRefusals,
  GatewayTrouble,
  type Recharge,
  type ReversalOrder,
  type StatementLine,
} from './recharge-gateway.js';

/** Readers of what recharge-gateway.openapi.yaml describes. All throw GatewayTrouble for anything else. */
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an answer that says back what it was asked about. */
function fieldsOf(body: unknown, echo: Fields): Fields {
  if (!isFields(body)) throw new GatewayTrouble('The answer is no object');
  for (const [name, asked] of Object.entries(echo)) {
    if (body[name] !== asked) throw new GatewayTrouble(`The answer has another ${name} than the question`);
  }
  return body;
}

function textOf(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new GatewayTrouble(`The answer has no ${name}`);
}

function fenOf(value: unknown): number {
  const fen = typeof value === 'string' && /^\d+\.\d{2}$/.test(value) ? parseYuan(value) : undefined;
  if (fen === undefined || fen === 0) throw new GatewayTrouble('The answer has an amount that is none');
  return fen;
}

function timeOf(value: unknown): number {
  const at = parseInstant(value);
  if (at === undefined) throw new GatewayTrouble('The answer has a time that is none');
  return at;
}

export const orderOnTheWire = ({ number, serial, phone, amountFen }: ReversalOrder) => ({
  number,
  serial,
  phone,
  amount: yuan(amountFen),
});

export function readNumberState(body: unknown, phone: string): NumberState {
  const { state } = fieldsOf(body, { phone });
  const isState = (value: unknown): value is NumberState =>
    typeof value === 'string' && Object.hasOwn(numberStates, value);
  if (!isState(state)) throw new GatewayTrouble('The answer has a state of the number that is none');
  return state;
}

export function readRecharge(body: unknown, serial: string): Recharge {
  const { phone, amount, rechargedAt, outletCode } = fieldsOf(body, { serial });
  return {
    serial,
    phone: textOf(phone, 'phone'),
    amountFen: fenOf(amount),
    at: timeOf(rechargedAt),
    outletCode: textOf(outletCode, 'outletCode'),
  };
}

/** @param said what an answer must say for the thing not to be there */
export function readAbsence(body: unknown, said: Fields): null {
  fieldsOf(body, said);
  return null;
}

export function readDone(body: unknown, order: ReversalOrder): GatewayOutcome {
  const { reversedAt } = fieldsOf(body, { ...orderOnTheWire(order), status: 'done' });
  return { kind: 'done', at: timeOf(reversedAt) };
}

export function readRefusal(body: unknown, { number }: ReversalOrder): GatewayOutcome {
  const { code } = fieldsOf(body, { number });
  const known = gatewayRefusals.find((one) => one === code);
  if (!known) throw new GatewayTrouble('The answer refuses for a reason that is none');
  return { kind: 'refused', code: known };
}

function readLine(item: unknown, day: string): StatementLine {
  const { number, serial, phone, amount, reversedAt } = fieldsOf(item, {});
  const at = timeOf(reversedAt);
  if (dateAt(at) !== day) throw new GatewayTrouble('The statement has a line of another day');
  return {
    number: textOf(number, 'number'),
    serial: textOf(serial, 'serial'),
    phone: textOf(phone, 'phone'),
    amountFen: fenOf(amount),
    at,
  };
}

export function readStatementPage(body: unknown, day: string): { lines: StatementLine[]; next: string | null } {
  const { items, nextCursor } = fieldsOf(body, {});
  if (!Array.isArray(items)) throw new GatewayTrouble('The statement has no lines');
  return {
    lines: items.map((item: unknown) => readLine(item, day)),
    next: nextCursor === null ? null : textOf(nextCursor, 'nextCursor'),
  };
}
