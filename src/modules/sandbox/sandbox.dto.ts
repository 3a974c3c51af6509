import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { parseYuan } from '../../shared/money.js';
import type { Order } from './orders.service.js';
import { IsDay, IsWireMoney } from './sandbox.checks.js';

const code = /^[\w-]{1,64}$/;

export class OrderBody {
  @Matches(code)
  number: string;

  @Matches(code)
  serial: string;

  @Matches(code)
  phone: string;

  @IsWireMoney()
  amount: string;
}

export const orderOf = ({ amount, ...order }: OrderBody): Order => ({ ...order, amountFen: parseYuan(amount) ?? 0 });

export class StatementQuery {
  @IsDay()
  day: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}
