import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../../platform/http/page.js';
import { IsDay, Tidy } from '../../platform/http/texts.js';
import { type FeedbackState, feedbackStates, feedbackTopics } from '../feedback/index.js';

const highest = 2_147_483_647;

export class FeedbackListQuery extends PageQuery {
  @IsOptional()
  @IsIn(Object.keys(feedbackStates))
  state?: FeedbackState;

  @IsOptional()
  @IsIn(Object.keys(feedbackTopics))
  topic?: string;

  @IsOptional()
  @IsString()
  @Matches(/^[a-z0-9-]{1,40}$/)
  county?: string;

  @IsOptional()
  @IsString()
  @Matches(/^[a-z0-9-]{1,40}$/)
  campaign?: string;
}

/** The body of a step: the version it is based on, and what its form asks for. */
export class FeedbackStep {
  @IsInt()
  @Min(1)
  @Max(highest)
  version: number;
}

class CampaignText {
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  title: string;

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(5_000)
  text: string;

  /** First day. */
  @IsDay()
  from: string;

  /** Last day. */
  @IsDay()
  until: string;
}

export class StartCampaign extends CampaignText {
  /** How the link ends: `/feedback/c/<slug>`. */
  @IsString()
  @Matches(/^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/)
  slug: string;
}

export class ChangeCampaign extends CampaignText {
  @IsInt()
  @Min(1)
  @Max(highest)
  version: number;
}

export class WriteDigest {
  /** What was done about it, for everybody to read. */
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(10_000)
  done: string;

  /** 0 for the first. */
  @IsInt()
  @Min(0)
  @Max(highest)
  version: number;
}
