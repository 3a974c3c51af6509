import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsInstant, Tidy } from '../../../platform/http/texts.js';
import type { CallResult } from '../announcement.policy.js';

export class ClaimCall {
  /** Only outlets of this county. */
  @IsOptional()
  @IsUUID()
  countyId?: string;
}

export class LogCall {
  @IsUUID()
  outletId: string;

  /** The agent's own outbound call to the outlet (POST /api/calls). */
  @IsUUID()
  callId: string;

  @IsIn(['told', 'not_reached', 'call_back'])
  result: CallResult;

  /** For `call_back`, and only then: when the outlet wants to be called. */
  @IsOptional()
  @IsInstant()
  callBackAt?: string;

  @IsOptional()
  @Tidy()
  @IsString()
  @MaxLength(500)
  note?: string;
}
