import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../../platform/http/idempotency.js';
import { QuestionListQuery, ReportQuestion, SettleQuestion } from './questions.dto.js';
import { Questions } from './questions.service.js';
import type { NotedQuestionView, QuestionPageView, QuestionView } from './questions.view.js';

@Controller('api/knowledge/questions')
export class QuestionsController {
  constructor(private readonly questions: Questions) {}

  /** Nothing was found. */
  @Post()
  @Allow('article.read')
  report(
    @CurrentActor() actor: Actor,
    @Body() body: ReportQuestion,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<NotedQuestionView> {
    return this.questions.report(actor, body, repeat);
  }

  /** What is wanted most comes first. */
  @Get()
  @Allow('article.list_work')
  list(@Query() query: QuestionListQuery): Promise<QuestionPageView> {
    return this.questions.list(query);
  }

  @Post(':id/settle')
  @HttpCode(200)
  @Allow('article.write')
  settle(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SettleQuestion,
  ): Promise<QuestionView> {
    return this.questions.settle(actor, id, body);
  }
}
