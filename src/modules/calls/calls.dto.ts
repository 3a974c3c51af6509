import { IsIn, IsInt, IsNotEmpty, IsObject, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../../platform/http/page.js';
import { IsInstant, Tidy } from '../../platform/http/texts.js';

/** A call that has begun. `phone` is left out when the number is withheld. */
export class RegisterCall {
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  phone?: string;

  @IsOptional()
  @IsIn(['inbound', 'outbound'])
  direction?: 'inbound' | 'outbound';

  @IsOptional()
  @IsUUID()
  outletId?: string;

  @IsOptional()
  @IsUUID()
  contactId?: string;

  @IsOptional()
  @Tidy()
  @IsString()
  @MaxLength(60)
  contactName?: string;

  /** When the call began; now when left out, never in the future. */
  @IsOptional()
  @IsInstant()
  startedAt?: string;
}

/** What becomes known while talking. */
export class ChangeCall {
  @IsInt()
  @Min(1)
  version: number;

  @IsOptional()
  @IsUUID()
  outletId?: string;

  @IsOptional()
  @IsUUID()
  contactId?: string;

  @IsOptional()
  @Tidy()
  @IsString()
  @MaxLength(60)
  contactName?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  note?: string;

  /** The form as it stands; any JSON object up to 64 kB. */
  @IsOptional()
  @IsObject()
  draft?: Record<string, unknown>;
}

/** Without a wrap-up code the talk ends and wrapping up begins; with one the call is done. */
export class EndCall {
  @IsInt()
  @Min(1)
  version: number;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  wrapUpCode?: string;
}

export class CallListQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  outletId?: string;

  @IsOptional()
  @IsUUID()
  agentId?: string;
}

export class CallerQuery {
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  phone: string;
}
