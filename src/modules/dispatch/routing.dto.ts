import { IsBoolean, IsInt, IsNotEmpty, IsString, IsUUID, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsOptional } from 'class-validator';
import { Tidy } from '../../platform/http/texts.js';

export class NewRoutingRule {
  /** Rules are tried in this order. */
  @IsInt()
  @Min(0)
  @Max(100_000)
  place: number;

  @ValidateIf((rule: NewRoutingRule) => rule.line !== null)
  @IsString()
  @MaxLength(40)
  line: string | null;

  @ValidateIf((rule: NewRoutingRule) => rule.topic !== null)
  @IsString()
  @MaxLength(60)
  topic: string | null;

  @ValidateIf((rule: NewRoutingRule) => rule.countyId !== null)
  @IsUUID()
  countyId: string | null;

  @ValidateIf((rule: NewRoutingRule) => rule.departmentId !== null)
  @IsUUID()
  departmentId: string | null;

  @IsBoolean()
  officeOfCounty: boolean;

  @Tidy()
  @IsString()
  @MaxLength(300)
  note: string;
}

export class ChangeRoutingRule extends NewRoutingRule {
  @IsInt()
  @Min(1)
  version: number;

  @IsBoolean()
  active: boolean;
}

export class SuggestionQuery {
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  line: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  topic: string;

  @IsOptional()
  @IsUUID()
  countyId?: string;
}
