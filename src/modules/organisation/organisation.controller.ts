import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { PageQuery } from '../../platform/http/page.js';
import { say } from '../../shared/language.js';
import { Directory } from './directory.js';
import type { OrganisationView, OutletCardView, OutletPageView } from './organisation.view.js';
import { OutletReads } from './outlets.read.js';

class OutletListQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(60)
  q?: string;

  @IsOptional()
  @IsUUID()
  countyId?: string;
}

@Controller('api')
export class OrganisationController {
  constructor(
    private readonly directory: Directory,
    private readonly outlets: OutletReads,
  ) {}

  @Get('organisation')
  @Allow('organisation.read')
  organisation(@CurrentActor() actor: Actor): OrganisationView {
    const name = (one: { nameZh: string; nameEn: string }) => say({ zh: one.nameZh, en: one.nameEn }, actor.language);
    return {
      counties: this.directory.counties().map((one) => ({ id: one.id, code: one.code, name: name(one) })),
      departments: this.directory.departments().map((one) => ({
        id: one.id,
        code: one.code,
        kind: one.kind,
        countyId: one.countyId,
        name: name(one),
        active: one.active,
      })),
    };
  }

  @Get('outlets')
  @Allow('outlet.read')
  list(@CurrentActor() actor: Actor, @Query() query: OutletListQuery): Promise<OutletPageView> {
    return this.outlets.list(actor, query);
  }

  @Get('outlets/:id')
  @Allow('outlet.read')
  card(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OutletCardView> {
    return this.outlets.card(actor, id);
  }
}
