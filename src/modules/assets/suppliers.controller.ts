import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../platform/http/idempotency.js';
import { AddSupplier, CorrectSupplier, SupplierListQuery } from './assets.dto.js';
import type { SupplierPageView, SupplierView } from './assets.view.js';
import { Suppliers } from './suppliers.service.js';

@Controller('api/suppliers')
export class SuppliersController {
  constructor(private readonly suppliers: Suppliers) {}

  @Get()
  @Allow('asset.read')
  list(@Query() query: SupplierListQuery): Promise<SupplierPageView> {
    return this.suppliers.list(query);
  }

  @Post()
  @Allow('asset.change')
  add(
    @CurrentActor() actor: Actor,
    @Body() body: AddSupplier,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<SupplierView> {
    return this.suppliers.add(actor, body, repeat);
  }

  @Patch(':id')
  @Allow('asset.change')
  correct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CorrectSupplier,
  ): Promise<SupplierView> {
    return this.suppliers.correct(actor, id, body);
  }
}
