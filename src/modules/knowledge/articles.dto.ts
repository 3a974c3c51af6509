import {
  ArrayMaxSize,
  IsArray,
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
  ValidateIf,
} from 'class-validator';
import { PageQuery } from '../../platform/http/page.js';
import { IsDay, Tidy } from '../../platform/http/texts.js';
import {
  type ArticleAudience,
  articleAudiences,
  type ArticleKind,
  articleKinds,
  type ArticleText,
} from './article.types.js';

const oneLine = /^[^\n\t]*$/;
const code = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

export const listedStates = ['draft', 'in_review', 'planned', 'published', 'expiring', 'expired', 'all'] as const;
export type ListedState = (typeof listedStates)[number];

export class ArticleListQuery extends PageQuery {
  /** Words to search by, among what is in force; other filters are not used beside them. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** In force when silent. `expiring`: ends within 30 days. `all`: everything that was ever published. */
  @IsOptional()
  @IsIn(listedStates)
  state?: ListedState;

  @IsOptional()
  @IsIn(articleKinds)
  kind?: ArticleKind;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  category?: string;

  /** `city`, or the code of a county. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  region?: string;

  /** Only what the reader wrote in. */
  @IsOptional()
  @IsIn(['true', 'false'])
  mine?: 'true' | 'false';

  /** What this audience may read: `partner` leaves out what is internal. Partners get no more than that in any case. */
  @IsOptional()
  @IsIn(articleAudiences)
  audience?: ArticleAudience;

  /** The caller's county: its own articles and the city's. Partners always get their own county. */
  @IsOptional()
  @IsUUID()
  countyId?: string;
}

class WrittenArticle implements ArticleText {
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  @Matches(oneLine)
  title: string;

  @IsString()
  @MaxLength(40)
  @Matches(code)
  category: string;

  @IsIn(articleKinds)
  kind: ArticleKind;

  @IsIn(articleAudiences)
  audience: ArticleAudience;

  /** `city`, or the code of a county. */
  @IsString()
  @MaxLength(40)
  region: string;

  @Tidy()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(30, { each: true })
  @Matches(oneLine, { each: true })
  tags: string[];

  @IsDay()
  validFrom: string;

  /** Null: without an end. */
  @ValidateIf(({ validUntil }: WrittenArticle) => validUntil !== null)
  @IsDay()
  validUntil: string | null;

  /** Code of the department that answers for the text. */
  @IsString()
  @MaxLength(40)
  ownerDepartment: string;

  /** Markdown; a draft may have none yet. */
  @Tidy()
  @IsString()
  @MaxLength(100_000)
  body: string;
}

export class NewArticle extends WrittenArticle {
  /** Name of its file; made of the title's pinyin when silent. */
  @IsOptional()
  @IsString()
  @MaxLength(80)
  @Matches(code)
  slug?: string;
}

export class SaveDraft extends WrittenArticle {
  /** The revision that was seen; 0 begins a draft from the current version. */
  @IsInt()
  @Min(0)
  revision: number;

  /** The version that the text was compared with, when a newer one came meanwhile. */
  @IsOptional()
  @IsInt()
  @Min(0)
  baseVersion?: number;
}

export class ArticleStepBody {
  /** The version that was seen: for `expire` and `renew`. */
  @IsOptional()
  @IsInt()
  @Min(0)
  version?: number;

  /** The revision of the draft that was seen: for all other steps. */
  @IsOptional()
  @IsInt()
  @Min(1)
  revision?: number;

  /** Why: for `send_back` and `expire`. */
  @Tidy()
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  reason?: string;

  /** What is new, for the list of versions. */
  @Tidy()
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string;
}

export class CastVote {
  @IsInt()
  @Min(1)
  version: number;

  @IsBoolean()
  helped: boolean;

  /** What was looked for and not found in it; goes to the editors' list. */
  @Tidy()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  question?: string;

  @Tidy()
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  comment?: string;
}
