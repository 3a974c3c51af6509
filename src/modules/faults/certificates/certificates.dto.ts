import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.js';
import { IsDay, Tidy } from '../../../platform/http/texts.js';
import { assetSkills } from '../../assets/index.js';

export class CertificateListQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  userId?: string;
}

export class GrantCertificate {
  @IsUUID()
  userId: string;

  @IsIn(Object.keys(assetSkills))
  skill: string;

  @IsDay()
  validFrom: string;

  /** The last day. */
  @IsDay()
  validUntil: string;
}

export class WithdrawCertificate {
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version: number;

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}
