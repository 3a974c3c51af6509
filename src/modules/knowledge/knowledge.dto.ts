import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { type ArticleAudience, articleAudiences } from './article.types.js';

export class KnowledgeSearchQuery {
  /** Words, parts of words or a question; nothing lists every article that applies. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** What this audience may read: `partner` leaves out what is internal. Partners get no more than that in any case. */
  @IsOptional()
  @IsIn(articleAudiences)
  audience?: ArticleAudience;

  /** 8 when silent. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** The caller's county, by its code or its id. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  county?: string;
}
