import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { ClockKind, ClockPolicy, CountingMode, Priority } from '../clocks/index.js';

export class WordsInput {
  @IsString()
  @MaxLength(200)
  zh: string;

  @IsString()
  @MaxLength(200)
  en: string;
}

/** Factors on the target by priority. */
export class ScaleInput implements Record<Priority, number> {
  @IsNumber() urgent: number;
  @IsNumber() high: number;
  @IsNumber() normal: number;
  @IsNumber() low: number;
}

const Words = (): PropertyDecorator =>
  applyDecorators(
    IsObject(),
    ValidateNested(),
    Type(() => WordsInput),
  );

/** The rules of one clock (flows.md, "Clocks"). */
export class ClockPolicyInput implements ClockPolicy {
  @Words()
  label: WordsInput;

  /** Row of the requirements, such as `A5`. */
  @IsString()
  @MaxLength(40)
  source: string;

  @Words()
  starts: WordsInput;

  @Words()
  stops: WordsInput;

  /** Milliseconds at priority `normal`. */
  @IsNumber()
  targetMs: number;

  @IsIn(['elapsed', 'service', 'workdays'])
  counted: CountingMode;

  /** Share of the target at which it warns, between 0 and 1. */
  @IsNumber()
  warnShare: number;

  /** Share of the target at which it escalates, above 1. */
  @IsNumber()
  escalateShare: number;

  /** Null where priority changes nothing. */
  @ValidateIf((policy: ClockPolicyInput) => policy.scale !== null)
  @IsObject()
  @ValidateNested()
  @Type(() => ScaleInput)
  scale: ScaleInput | null;

  @IsBoolean()
  pausable: boolean;
}

const Policy = (): PropertyDecorator =>
  applyDecorators(
    IsObject(),
    ValidateNested(),
    Type(() => ClockPolicyInput),
  );

/** All clocks; none may be left out. */
export class PoliciesInput implements Record<ClockKind, ClockPolicyInput> {
  @Policy() dispatch: ClockPolicyInput;
  @Policy() reply: ClockPolicyInput;
  @Policy() handle: ClockPolicyInput;
  @Policy() plan: ClockPolicyInput;
  @Policy() reversal: ClockPolicyInput;
  @Policy() written_result: ClockPolicyInput;
  @Policy() approval: ClockPolicyInput;
}

/** The policies of all clocks as they shall be, based on the version that was read. */
export class ChangePolicies {
  @IsInt()
  @Min(0)
  version: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: true },
  })
  @IsObject()
  @ValidateNested()
  @Type(() => PoliciesInput)
  policies: PoliciesInput;

  /** Why; it is kept with the version and in the audit log. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}
