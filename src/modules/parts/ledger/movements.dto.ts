import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../../../platform/http/page.js';
import { Tidy } from '../../../platform/http/texts.js';
import { stockRules } from '../stock.policy.js';
import type { MovementKind } from './book.js';
import { PartLine } from './slip.dto.js';

/** What comes from the supplier, or goes from one store to another. */
export class MoveStock {
  @IsIn(['receipt', 'transfer'])
  kind: 'receipt' | 'transfer';

  /** Where it is received, or from where it goes. */
  @IsUUID()
  storeId: string;

  /** Of a transfer. */
  @IsOptional()
  @IsUUID()
  toStoreId?: string | null;

  /** Number of the delivery note, or why it is moved. */
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  reason: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(stockRules.lines)
  @ValidateNested({ each: true })
  @Type(() => PartLine)
  lines: PartLine[];
}

export class MovementQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  storeId?: string;

  @IsOptional()
  @IsUUID()
  partId?: string;

  @IsOptional()
  @IsIn(['receipt', 'transfer', 'issue', 'return', 'count', 'write_off'])
  kind?: MovementKind;
}

export class StockQuery extends PageQuery {
  /** Part of a name, or the beginning of a code. */
  @IsOptional()
  @Tidy()
  @IsString()
  @MaxLength(60)
  q?: string;

  /** Only what is there. */
  @IsOptional()
  @IsIn(['true', 'false'])
  there?: 'true' | 'false';
}
