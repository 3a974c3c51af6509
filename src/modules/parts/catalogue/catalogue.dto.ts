import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQuery } from '../../../platform/http/page.js';
import { Tidy } from '../../../platform/http/texts.js';

const code = /^[A-Za-z0-9][A-Za-z0-9-]{1,23}$/;

export class CatalogueQuery extends PageQuery {
  /** Part of a name, or the beginning of a code. */
  @IsOptional()
  @Tidy()
  @IsString()
  @MaxLength(60)
  q?: string;

  /** What is out of use as well. */
  @IsOptional()
  @IsIn(['true', 'false'])
  all?: 'true' | 'false';
}

export class MakePart {
  @Tidy()
  @Matches(code)
  code: string;

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  nameZh: string;

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  nameEn: string;

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(10)
  unitZh: string;

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(10)
  unitEn: string;

  /** Yuan, such as `350.00`. */
  @IsString()
  @MaxLength(20)
  price: string;

  /** To be approved whatever it costs. */
  @IsBoolean()
  guarded: boolean;
}

export class ChangePart extends MakePart {
  @IsInt()
  @Min(1)
  version: number;

  @IsBoolean()
  active: boolean;
}

export class MakeStore {
  @Tidy()
  @Matches(code)
  code: string;

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  nameZh: string;

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  nameEn: string;

  /** Left out: the store of the branch. */
  @IsOptional()
  @IsUUID()
  countyId?: string | null;

  /** Who keeps it. */
  @IsUUID()
  departmentId: string;
}

export class ChangeStore extends MakeStore {
  @IsInt()
  @Min(1)
  version: number;

  @IsBoolean()
  active: boolean;
}
