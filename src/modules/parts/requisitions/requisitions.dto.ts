import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../../../platform/http/page.js';
import { Tidy } from '../../../platform/http/texts.js';
import { PartLine } from '../ledger/slip.dto.js';
import type { RequisitionState } from '../requisition.flow.js';
import { stockRules } from '../stock.policy.js';

class Slip {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(stockRules.lines)
  @ValidateNested({ each: true })
  @Type(() => PartLine)
  lines: PartLine[];
}

export class AskForParts extends Slip {
  @IsUUID()
  ticketId: string;

  @IsUUID()
  storeId: string;

  @IsOptional()
  @Tidy()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

export class RequisitionStep {
  @IsInt()
  @Min(1)
  version: number;
}

export class RefuseRequisition extends RequisitionStep {
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

/** What comes back unused. */
export class ReturnParts extends Slip {
  @IsInt()
  @Min(1)
  version: number;
}

export class RequisitionQuery extends PageQuery {
  @IsOptional()
  @IsIn(['approval', 'served', 'short', 'refused', 'withdrawn', 'returned'])
  state?: RequisitionState;

  @IsOptional()
  @IsUUID()
  storeId?: string;

  /** Only what the reader has asked for. */
  @IsOptional()
  @IsIn(['true', 'false'])
  mine?: 'true' | 'false';
}
