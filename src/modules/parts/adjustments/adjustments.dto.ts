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
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../../../platform/http/page.js';
import { Tidy } from '../../../platform/http/texts.js';
import type { AdjustmentKind, AdjustmentState } from '../adjustment.flow.js';
import { PartLine } from '../ledger/slip.dto.js';
import { stockRules } from '../stock.policy.js';

export class CountedLine {
  @IsUUID()
  partId: string;

  /** What the sheet said when it was counted: what moved meanwhile is to be counted again. */
  @IsInt()
  @Min(0)
  @Max(stockRules.pieces)
  booked: number;

  @IsInt()
  @Min(0)
  @Max(stockRules.pieces)
  counted: number;
}

class Statement {
  @IsUUID()
  storeId: string;

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

export class CountStock extends Statement {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => CountedLine)
  lines: CountedLine[];
}

export class WriteOff extends Statement {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(stockRules.lines)
  @ValidateNested({ each: true })
  @Type(() => PartLine)
  lines: PartLine[];
}

export class ConfirmAdjustment {
  @IsInt()
  @Min(1)
  version: number;
}

export class RejectAdjustment extends ConfirmAdjustment {
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  remark: string;
}

export class AdjustmentQuery extends PageQuery {
  @IsOptional()
  @IsIn(['count', 'write_off'])
  kind?: AdjustmentKind;

  @IsOptional()
  @IsIn(['waiting', 'booked', 'rejected'])
  state?: AdjustmentState;

  @IsOptional()
  @IsUUID()
  storeId?: string;
}
