import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../../platform/http/idempotency.js';
import { MovementQuery, MoveStock, StockQuery } from './movements.dto.js';
import { Movements } from './movements.read.js';
import { MovingStock } from './movements.service.js';
import { Stock } from './stock.read.js';
import type { MovementPageView, MovementView, StockBalanceView, StockPageView } from './stock.view.js';

@Controller('api')
export class StockController {
  constructor(
    private readonly stock: Stock,
    private readonly movements: Movements,
    private readonly moving: MovingStock,
  ) {}

  @Get('stores/:id/stock')
  @Allow('stock.read')
  of(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: StockQuery,
  ): Promise<StockPageView> {
    return this.stock.of(actor, id, query);
  }

  /** The ledger against the stock, with every difference. */
  @Get('stock/balance')
  @Allow('stock.verify')
  balance(@CurrentActor() actor: Actor): Promise<StockBalanceView> {
    return this.stock.balance(actor);
  }

  @Get('stock-movements')
  @Allow('stock.read')
  list(@CurrentActor() actor: Actor, @Query() query: MovementQuery): Promise<MovementPageView> {
    return this.movements.list(actor, query);
  }

  @Post('stock-movements')
  @Allow('stock.move')
  move(
    @CurrentActor() actor: Actor,
    @Body() body: MoveStock,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<MovementView> {
    return this.moving.move(actor, body, repeat);
  }
}
