import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Tidy } from '../../platform/http/texts.js';
import {
  type FeedbackAbout,
  feedbackAbouts,
  feedbackLimits,
  type FeedbackTopic,
  feedbackTopics,
} from './feedback.words.js';

/** Base64 takes four signs for three bytes; what is beyond is refused in words, what is far beyond here. */
const longestData = feedbackLimits.fileBytes * 2;

export class FeedbackFile {
  /** Kept nowhere: names say who made a file. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  name?: string;

  /** Base64. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestData)
  data: string;
}

class FeedbackText {
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(feedbackLimits.text)
  text: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(feedbackLimits.files)
  @ValidateNested({ each: true })
  @Type(() => FeedbackFile)
  files?: FeedbackFile[];
}

export class SendFeedback extends FeedbackText {
  @IsIn(Object.keys(feedbackTopics))
  topic: FeedbackTopic;

  /** The fewer details the safer. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  county?: string;

  @IsOptional()
  @IsIn(Object.keys(feedbackAbouts))
  about?: FeedbackAbout;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  campaign?: string;
}

export class FeedbackReceipt {
  @IsString()
  @MaxLength(200)
  receipt: string;
}

export class WriteAgain extends FeedbackText {
  @IsString()
  @MaxLength(200)
  receipt: string;
}

export class FeedbackFormQuery {
  @IsOptional()
  @IsString()
  @MaxLength(40)
  campaign?: string;
}
