import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/index.js';
import { AssetViews } from './asset.views.js';
import { AssetsController } from './assets.controller.js';
import { AssetReads } from './assets.read.js';
import { Assets } from './assets.service.js';
import { AssetHistory } from './history.read.js';
import { AssetRegister } from './register.service.js';
import { Stickers } from './stickers.js';
import { SuppliersController } from './suppliers.controller.js';
import { Suppliers } from './suppliers.service.js';

/** The register of equipment: what stands where, its warranty, its history, its sticker (A14, D2). */
@Module({
  imports: [OrganisationModule],
  controllers: [AssetsController, SuppliersController],
  providers: [Assets, AssetViews, AssetReads, AssetHistory, AssetRegister, Stickers, Suppliers],
  exports: [Assets],
})
export class AssetsModule {}
