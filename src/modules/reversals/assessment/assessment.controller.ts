import { Controller, Get, Header, Query, type StreamableFile } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../../platform/access/allow.js';
import { AssessmentExportQuery, AssessmentQuery } from './assessment.dto.js';
import { assessmentFile } from './assessment.file.js';
import { Assessment } from './assessment.read.js';
import type { AssessmentPageView } from './assessment.view.js';

@Controller('api/reversals/assessment')
export class AssessmentController {
  constructor(private readonly assessment: Assessment) {}

  /** Those with the most requests first. */
  @Get()
  @Allow('assessment.read')
  page(@CurrentActor() actor: Actor, @Query() query: AssessmentQuery): Promise<AssessmentPageView> {
    return this.assessment.page(actor, query);
  }

  /** The same as a file, all pages of it. */
  @Get('export')
  @Allow('assessment.read')
  @Header('cache-control', 'private, no-store')
  async export(@CurrentActor() actor: Actor, @Query() query: AssessmentExportQuery): Promise<StreamableFile> {
    return assessmentFile(await this.assessment.all(actor, query), query, actor.language);
  }
}
