import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { say } from '../../shared/language.js';
import { Directory } from './directory.js';
import { OutletListQuery } from './organisation.dto.js';
import type { OrganisationView, OutletCardView, OutletPageView } from './organisation.view.js';
import { OutletReads } from './outlets.read.js';

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
