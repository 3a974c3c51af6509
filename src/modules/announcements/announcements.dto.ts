import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
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
import { PageQuery } from '../../platform/http/page.js';
import { IsInstant, Tidy } from '../../platform/http/texts.js';
import { type OutletTier, tiers } from '../../shared/addressees.js';
import { type AnnouncedRole, announcedRoles } from './announcement.policy.js';

export class AudienceBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(announcedRoles.length)
  @IsIn(announcedRoles, { each: true })
  roles: AnnouncedRole[];

  /** Ids; none: all. */
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  counties: string[];

  /** Of partners' outlets; none: all. */
  @IsArray()
  @ArrayMaxSize(tiers.length)
  @IsIn(tiers, { each: true })
  tiers: OutletTier[];
}

export class WriteAnnouncement {
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  title: string;

  /** Markdown. */
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  body: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => AudienceBody)
  audience: AudienceBody;

  @IsBoolean()
  mustRead: boolean;

  /** Hours on the wall clock from one reminder to the next; 24 when silent. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(720)
  remindAfterHours?: number;

  @IsInstant()
  validFrom: string;

  /** Left out: until it is withdrawn. */
  @IsOptional()
  @IsInstant()
  validUntil?: string;

  /** Articles it brings along; its scripts go out of use with it. */
  @IsArray()
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  articleIds: string[];
}

export class ChangeAnnouncement extends WriteAnnouncement {
  @IsInt()
  @Min(1)
  version: number;
}

export class PublishAnnouncement {
  @IsInt()
  @Min(1)
  version: number;
}

/** A new edition of what is published, at once in force. */
export class ReviseAnnouncement extends ChangeAnnouncement {
  /** Whoever has read it before has to read this edition as well. */
  @IsBoolean()
  readAgain: boolean;
}

export class ExpireAnnouncement {
  @IsInt()
  @Min(1)
  version: number;

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

export class ConfirmReading {
  /** The edition that was on screen. */
  @IsInt()
  @Min(1)
  edition: number;
}

export class AnnouncementListQuery extends PageQuery {
  /** Without it: what is meant for the reader and in force. */
  @IsOptional()
  @IsIn(['draft', 'published', 'expired'])
  state?: 'draft' | 'published' | 'expired';
}
