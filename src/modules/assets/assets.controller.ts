import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor, type Identified } from '../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../platform/http/idempotency.js';
import { assetCatalogue } from './asset.views.js';
import { readLabel } from './asset.policy.js';
import {
  AssetHistoryQuery,
  AssetListQuery,
  ChangeAssetState,
  CorrectAsset,
  MoveAsset,
  RegisterAsset,
  RetireAsset,
} from './assets.dto.js';
import { AssetReads } from './assets.read.js';
import { Assets } from './assets.service.js';
import type { AssetCatalogueView, AssetHistoryView, AssetPageView, AssetView } from './assets.view.js';
import { AssetHistory } from './history.read.js';
import { AssetRegister } from './register.service.js';
import { Stickers } from './stickers.js';

@Controller('api/assets')
export class AssetsController {
  constructor(
    private readonly assets: Assets,
    private readonly reads: AssetReads,
    private readonly past: AssetHistory,
    private readonly register: AssetRegister,
    private readonly stickers: Stickers,
  ) {}

  /** In the order of labels. */
  @Get()
  @Allow('asset.read')
  list(@CurrentActor() actor: Actor, @Query() query: AssetListQuery): Promise<AssetPageView> {
    return this.reads.list(actor, query);
  }

  /** The kinds and states there are, in words. */
  @Get('catalogue')
  @Allow('asset.read')
  catalogue(@CurrentActor() { language }: Actor): AssetCatalogueView {
    return assetCatalogue(language);
  }

  @Post()
  @Allow('asset.change')
  add(
    @CurrentActor() actor: Actor,
    @Body() body: RegisterAsset,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<AssetView> {
    return this.register.register(actor, body, repeat);
  }

  /** What somebody has read off a sticker, in any case and width. */
  @Get('by-label/:label')
  @Allow('asset.read')
  byLabel(@CurrentActor() actor: Actor, @Param('label') label: string): Promise<AssetView> {
    return this.assets.viewByLabel(actor, readLabel(label));
  }

  @Get(':id')
  @Allow('asset.read')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AssetView> {
    return this.assets.view(actor, id);
  }

  @Patch(':id')
  @Allow('asset.change')
  correct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CorrectAsset,
  ): Promise<AssetView> {
    return this.register.correct(actor, id, body);
  }

  @Get(':id/history')
  @Allow('asset.read')
  history(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: AssetHistoryQuery,
  ): Promise<AssetHistoryView> {
    return this.past.page(actor, id, query);
  }

  /** The QR code of its sticker: the address at which its report form opens. */
  @Get(':id/qr')
  @Allow('asset.read')
  @ApiProduces('image/svg+xml')
  @Header('content-type', 'image/svg+xml')
  @Header('cache-control', 'private, no-store')
  qr(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() { protocol, host }: Identified,
  ): Promise<string> {
    return this.stickers.code(actor, id, `${protocol}://${host}`);
  }

  @Post(':id/move')
  @HttpCode(200)
  @Allow('asset.change')
  move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveAsset,
  ): Promise<AssetView> {
    return this.register.move(actor, id, body);
  }

  @Post(':id/state')
  @HttpCode(200)
  @Allow('asset.change')
  state(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeAssetState,
  ): Promise<AssetView> {
    return this.register.setState(actor, id, body);
  }

  @Post(':id/retire')
  @HttpCode(200)
  @Allow('asset.change')
  retire(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RetireAsset,
  ): Promise<AssetView> {
    return this.register.retire(actor, id, body);
  }
}
