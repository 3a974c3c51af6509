import { IsIn, IsOptional } from 'class-validator';
import { IsDay } from '../../../platform/http/texts.js';

/** Of faults reported from the first day to the last, both counted, branch time; a year at most. */
export class FaultFiguresQuery {
  @IsDay()
  from: string;

  @IsDay()
  to: string;
}

export class FaultFiguresExportQuery extends FaultFiguresQuery {
  /** `xlsx` when silent. */
  @IsOptional()
  @IsIn(['xlsx', 'csv'])
  format?: 'xlsx' | 'csv';
}
