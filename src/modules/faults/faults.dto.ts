import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/http/page.js';

/** What is wrong with what, before anything is reported. */
export class RemedyQuery {
  @IsString()
  @MaxLength(40)
  kind: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  symptom?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  text?: string;

  @IsOptional()
  @IsUUID()
  countyId?: string;
}

/** An asset by its label, or a kind of equipment without one. */
export class ReportFormQuery {
  @IsOptional()
  @IsString()
  @MaxLength(40)
  label?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  kind?: string;
}

export class ReviewListQuery extends PageQuery {
  @IsOptional()
  @IsIn(['due', 'passed', 'sent_back'])
  state?: 'due' | 'passed' | 'sent_back';
}
