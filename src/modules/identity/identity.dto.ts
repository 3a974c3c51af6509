import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { PageQuery } from '../../platform/http/page.js';
import { roles } from '../../shared/roles.js';

export class SignIn {
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  username: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(256)
  password: string;
}

export class NewToken {
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  name: string;

  /** Names of rights; the token can never do more than its owner. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @IsString({ each: true })
  scopes: string[];

  @IsInt()
  @Min(1)
  @Max(366)
  days: number;
}

export class ChangePassword {
  @IsString()
  @MaxLength(256)
  current: string;

  @IsString()
  @MinLength(10)
  @MaxLength(256)
  next: string;
}

export class ChangeMe {
  @IsIn(['zh-CN', 'en'])
  language: 'zh-CN' | 'en';
}

/** A time of this millennium with its offset: what `Date` and the database both can hold. */
const timeWithOffset = /^2\d{3}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

class UserFields {
  @IsString()
  @Matches(/[^\s\p{C}]/u)
  @MaxLength(60)
  displayName: string;

  @IsArray()
  @ArrayMaxSize(6)
  @IsIn(roles, { each: true })
  roles: string[];

  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  departmentIds: string[];

  @ValidateIf((user: UserFields) => user.countyId !== null)
  @IsUUID()
  countyId: string | null;

  @ValidateIf((user: UserFields) => user.outletId !== null)
  @IsUUID()
  outletId: string | null;

  @IsIn(['zh-CN', 'en'])
  locale: 'zh-CN' | 'en';
}

export class NewUser extends UserFields {
  @IsString()
  @Matches(/^[a-z][a-z0-9-]{2,31}$/)
  username: string;

  @IsString()
  @MinLength(10)
  @MaxLength(256)
  password: string;
}

export class ChangeUser extends UserFields {
  @IsInt()
  @Min(1)
  version: number;

  @IsBoolean()
  active: boolean;

  @ValidateIf((user: ChangeUser) => user.absentUntil !== null)
  @IsISO8601({ strict: true })
  @Matches(timeWithOffset)
  absentUntil: string | null;

  @IsOptional()
  @IsString()
  @MinLength(10)
  @MaxLength(256)
  password?: string;
}

export class UserListQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(60)
  q?: string;
}

export class ColleagueQuery {
  @IsOptional()
  @IsUUID()
  departmentId?: string;

  @IsOptional()
  @IsIn(['hotline'])
  group?: 'hotline';
}
