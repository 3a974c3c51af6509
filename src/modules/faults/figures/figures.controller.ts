import { Controller, Get, Header, Query, type StreamableFile } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../../platform/access/allow.js';
import { FaultFiguresExportQuery, FaultFiguresQuery } from './figures.dto.js';
import { figuresFile } from './figures.file.js';
import { FaultFigures } from './figures.read.js';
import type { FaultFiguresView } from './figures.view.js';

@Controller('api/faults/figures')
export class FiguresController {
  constructor(private readonly figures: FaultFigures) {}

  @Get()
  @Allow('fault.count')
  between(@CurrentActor() actor: Actor, @Query() query: FaultFiguresQuery): Promise<FaultFiguresView> {
    return this.figures.between(actor, query);
  }

  /** The same as a file. */
  @Get('export')
  @Allow('fault.count')
  @Header('cache-control', 'private, no-store')
  async export(@CurrentActor() actor: Actor, @Query() query: FaultFiguresExportQuery): Promise<StreamableFile> {
    return figuresFile(await this.figures.between(actor, query), query, actor.language);
  }
}
