import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.js';
import { Tidy } from '../../../platform/http/texts.js';

export class ReportQuestion {
  /** What was looked for and not found. */
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  q: string;

  /** The caller's county. Partners ask for their own, whatever stands here. */
  @IsOptional()
  @IsUUID()
  countyId?: string;
}

export class QuestionListQuery extends PageQuery {
  /** Open ones when silent. */
  @IsOptional()
  @IsIn(['open', 'settled'])
  state?: 'open' | 'settled';
}

export class SettleQuestion {
  @IsInt()
  @Min(1)
  version: number;

  /** The article that answers it: asked again and not found, it is open again. */
  @IsOptional()
  @IsUUID()
  articleId?: string;

  /** Or why none is needed. */
  @Tidy()
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  note?: string;
}
