import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../../platform/http/page.js';
import { Tidy } from '../../platform/http/texts.js';

/** The words with which a ticket is answered in the same call (A3). */
export class AnswerNow {
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  text: string;

  @IsOptional()
  @IsUUID()
  articleId?: string;

  /** The version of it that was read out; the current one when silent. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  articleVersion?: number;

  /** The caller said at once that it is solved: the ticket closes. */
  @IsOptional()
  @IsBoolean()
  confirmed?: boolean;
}

/** Departments to which a new ticket goes at once (A5). */
export class DispatchNow {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  @IsUUID(undefined, { each: true })
  departmentIds: string[];

  @Tidy()
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string;
}

/** A new ticket. Partners open for their own outlet; agents name the call or the outlet. */
export class OpenTicket {
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  line: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  topic: string;

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  title: string;

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  description: string;

  @IsOptional()
  @IsIn(['urgent', 'high', 'normal', 'low'])
  priority?: 'urgent' | 'high' | 'normal' | 'low';

  @IsOptional()
  @IsUUID()
  callId?: string;

  @IsOptional()
  @IsUUID()
  outletId?: string;

  @Tidy()
  @IsOptional()
  @IsString()
  @MaxLength(60)
  contactName?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  contactPhone?: string;

  /** The fields of the line, as GET /api/catalogue lists them. */
  @IsOptional()
  @IsObject()
  fields?: Record<string, unknown>;

  @Tidy()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(12)
  @IsString({ each: true })
  @MaxLength(30, { each: true })
  tags?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  files?: string[];

  @IsOptional()
  @ValidateNested()
  @Type(() => AnswerNow)
  answer?: AnswerNow;

  @IsOptional()
  @ValidateNested()
  @Type(() => DispatchNow)
  dispatch?: DispatchNow;

  /** The ticket that this one is split from. */
  @IsOptional()
  @IsUUID()
  splitFrom?: string;
}

export class TicketListQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  line?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  state?: string;

  @IsOptional()
  @IsUUID()
  outletId?: string;

  @IsOptional()
  @IsUUID()
  countyId?: string;

  @IsOptional()
  @IsIn(['-openedAt', 'openedAt'])
  sort?: '-openedAt' | 'openedAt';
}

export class RevealNumber {
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  reason: string;
}

/** The body of a step: the version it is based on, and what its form asks for (checked against the form). */
export class VersionOnly {
  @IsInt()
  @Min(1)
  version: number;
}
