import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.js';
import { IsDay } from '../../../platform/http/texts.js';

/** Of requests opened from the first day to the last, both counted, branch time; a year at most. */
export class AssessmentQuery extends PageQuery {
  @IsDay()
  from: string;

  @IsDay()
  to: string;

  /** `outlet` when silent, and always for outlets themselves. */
  @IsOptional()
  @IsIn(['outlet', 'county'])
  by?: 'outlet' | 'county';
}

export class AssessmentExportQuery extends AssessmentQuery {
  /** `xlsx` when silent. */
  @IsOptional()
  @IsIn(['xlsx', 'csv'])
  format?: 'xlsx' | 'csv';
}
