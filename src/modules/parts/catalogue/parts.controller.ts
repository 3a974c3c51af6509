import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../../platform/http/idempotency.js';
import { CatalogueQuery, ChangePart, ChangeStore, MakePart, MakeStore } from './catalogue.dto.js';
import { Catalogue } from './catalogue.read.js';
import { Cataloguing } from './catalogue.service.js';
import type { PartPageView, PartView, StorePageView, StoreView } from './catalogue.view.js';

@Controller('api')
export class PartsController {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly cataloguing: Cataloguing,
  ) {}

  @Get('parts')
  @Allow('stock.read')
  parts(@CurrentActor() actor: Actor, @Query() query: CatalogueQuery): Promise<PartPageView> {
    return this.catalogue.parts(actor, query);
  }

  @Post('parts')
  @Allow('stock.maintain')
  makePart(
    @CurrentActor() actor: Actor,
    @Body() body: MakePart,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<PartView> {
    return this.cataloguing.makePart(actor, body, repeat);
  }

  @Patch('parts/:id')
  @Allow('stock.maintain')
  changePart(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangePart,
  ): Promise<PartView> {
    return this.cataloguing.changePart(actor, id, body);
  }

  @Get('stores')
  @Allow('stock.read')
  stores(@CurrentActor() actor: Actor, @Query() query: CatalogueQuery): Promise<StorePageView> {
    return this.catalogue.stores(actor, query);
  }

  @Post('stores')
  @Allow('stock.maintain')
  makeStore(
    @CurrentActor() actor: Actor,
    @Body() body: MakeStore,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<StoreView> {
    return this.cataloguing.makeStore(actor, body, repeat);
  }

  @Patch('stores/:id')
  @Allow('stock.maintain')
  changeStore(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeStore,
  ): Promise<StoreView> {
    return this.cataloguing.changeStore(actor, id, body);
  }
}
