import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.js';
import { IsDay, Tidy } from '../../../platform/http/texts.js';

export class RunReconciliation {
  /** Branch day, such as `2026-11-22`; today's is compared as far as it has come. */
  @IsDay()
  day: string;
}

export class DifferenceQuery extends PageQuery {
  /** Only those that wait, or only those that are settled; all when silent. */
  @IsOptional()
  @IsIn(['true', 'false'])
  open?: 'true' | 'false';
}

export class SettleDifference {
  @IsInt()
  @Min(1)
  version: number;

  /** What was found out and done about it. */
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  note: string;
}
