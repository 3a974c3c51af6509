import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class CaseSuggestionQuery {
  /** What is being typed: title and description so far. */
  @IsString()
  @MaxLength(400)
  text: string;

  /** The caller's county: its own rules come before the city's. */
  @IsOptional()
  @IsUUID()
  countyId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  line?: string;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  topic?: string;
}
