import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { stockRules } from '../stock.policy.js';

/** One line of a slip: so many of a part. */
export class PartLine {
  @IsUUID()
  partId: string;

  @IsInt()
  @Min(1)
  @Max(stockRules.pieces)
  quantity: number;
}
