import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '../../platform/http/texts.js';
import { numberStates } from '../reversals/index.js';
import type { Mood } from './mood.js';
import { IsWireMoney } from './sandbox.checks.js';

const longestMs = 600_000;
const most = 500;

/** A number that is cancelled is one that the carrier knows no more. */
const states = [...Object.keys(numberStates), 'cancelled'];

const Share = (): PropertyDecorator => (target, name) => {
  for (const check of [IsNumber(), Min(0), Max(1)]) check(target, name);
};

const Milliseconds = (): PropertyDecorator => (target, name) => {
  for (const check of [IsInt(), Min(0), Max(longestMs)]) check(target, name);
};

class LateBody {
  @Share()
  share: number;

  @Milliseconds()
  afterMs: number;
}

export class MoodBody implements Mood {
  @IsOptional()
  @Milliseconds()
  delayMs?: number;

  @IsOptional()
  @Share()
  loseBefore?: number;

  @IsOptional()
  @Share()
  loseAfter?: number;

  @IsOptional()
  @Share()
  refuse?: number;

  @IsOptional()
  @Share()
  nonsense?: number;

  @IsOptional()
  @ValidateNested()
  @Type(() => LateBody)
  late?: LateBody;
}

export class NumberInput {
  @Matches(/^\d{5,15}$/)
  phone: string;

  @IsIn(states)
  state: string;

  @Matches(/^\d{1,7}\.\d{2}$/)
  balance: string;
}

export class NumbersBody {
  @IsArray()
  @ArrayMaxSize(most)
  @ValidateNested({ each: true })
  @Type(() => NumberInput)
  items: NumberInput[];
}

export class RechargeInput {
  @Matches(/^[\w-]{1,64}$/)
  serial: string;

  @Matches(/^\d{5,15}$/)
  phone: string;

  @IsWireMoney()
  amount: string;

  @IsInstant()
  rechargedAt: string;

  @Matches(/^[\w-]{1,20}$/)
  outletCode: string;
}

export class RechargesBody {
  @IsArray()
  @ArrayMaxSize(most)
  @ValidateNested({ each: true })
  @Type(() => RechargeInput)
  items: RechargeInput[];
}

export class RechargeListQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(most)
  limit?: number;
}
