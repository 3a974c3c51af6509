import { Transform, type TransformFnParams } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../../platform/http/page.js';
import { IsDay, Tidy } from '../../platform/http/texts.js';
import { type AssetKind, assetKindCodes } from './asset-kinds.policy.js';
import { assetLimits, readLabel } from './asset.policy.js';
import { type AssetState, assetStates } from './asset.flow.js';

/** Labels are read to people over the telephone and typed in any case and width. */
const AsLabel = (): PropertyDecorator =>
  Transform(({ value }: TransformFnParams): unknown => (typeof value === 'string' ? readLabel(value) : value));

export class AssetListQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  countyId?: string;

  @IsOptional()
  @IsUUID()
  outletId?: string;

  @IsOptional()
  @IsIn(assetKindCodes)
  kind?: AssetKind;

  @IsOptional()
  @IsIn(assetStates)
  state?: AssetState;

  @IsOptional()
  @IsUUID()
  supplierId?: string;

  /** A part of label, model, serial number or place. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  q?: string;
}

/** Where it stands: an outlet or a department, and where there. */
class AssetPlace {
  @IsOptional()
  @IsUUID()
  outletId?: string | null;

  @IsOptional()
  @IsUUID()
  departmentId?: string | null;

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(assetLimits.place)
  place: string;
}

export class RegisterAsset extends AssetPlace {
  /** Left out: the next one free for its kind and place. */
  @IsOptional()
  @AsLabel()
  @IsString()
  @MaxLength(assetLimits.label)
  label?: string | null;

  @IsIn(assetKindCodes)
  kind: AssetKind;

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(assetLimits.model)
  model: string;

  @IsOptional()
  @Tidy()
  @IsString()
  @MaxLength(assetLimits.serialNumber)
  serialNumber?: string | null;

  @IsOptional()
  @IsUUID()
  supplierId?: string | null;

  @IsOptional()
  @IsDay()
  boughtOn?: string | null;

  @IsOptional()
  @IsDay()
  warrantyUntil?: string | null;

  @IsOptional()
  @IsIn(['in_use', 'in_store'])
  state?: 'in_use' | 'in_store' | null;
}

class OnAsset {
  @IsInt()
  @Min(1)
  version: number;
}

/** What is left out stays; null empties what may be empty. */
export class CorrectAsset extends OnAsset {
  @IsOptional()
  @AsLabel()
  @IsString()
  @MaxLength(assetLimits.label)
  label?: string | null;

  @IsOptional()
  @IsIn(assetKindCodes)
  kind?: AssetKind | null;

  @IsOptional()
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(assetLimits.model)
  model?: string | null;

  @IsOptional()
  @Tidy()
  @IsString()
  @MaxLength(assetLimits.serialNumber)
  serialNumber?: string | null;

  @IsOptional()
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(assetLimits.place)
  place?: string | null;

  @IsOptional()
  @IsUUID()
  supplierId?: string | null;

  @IsOptional()
  @IsDay()
  boughtOn?: string | null;

  @IsOptional()
  @IsDay()
  warrantyUntil?: string | null;

  /** Why, for the history. */
  @IsOptional()
  @Tidy()
  @IsString()
  @MaxLength(assetLimits.note)
  note?: string | null;
}

export class MoveAsset extends AssetPlace {
  @IsInt()
  @Min(1)
  version: number;

  @IsOptional()
  @Tidy()
  @IsString()
  @MaxLength(assetLimits.note)
  note?: string | null;
}

export class ChangeAssetState extends OnAsset {
  @IsIn(['in_use', 'in_repair', 'in_store'])
  state: 'in_use' | 'in_repair' | 'in_store';

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(assetLimits.note)
  reason: string;
}

export class RetireAsset extends OnAsset {
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(assetLimits.note)
  reason: string;
}

export class AssetHistoryQuery extends PageQuery {}

export class SupplierListQuery extends PageQuery {}

export class AddSupplier {
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(assetLimits.supplier)
  name: string;

  /** As printed on the supplier's card: 400 and 800 numbers have forms of their own. */
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  phone: string;

  /** Hours in which it has promised to repair. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2000)
  repairHours?: number | null;
}

/** The supplier as it is to be: what is left out is empty. */
export class CorrectSupplier extends AddSupplier {
  @IsInt()
  @Min(1)
  version: number;
}
