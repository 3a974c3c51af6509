import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/index.js';
import { AssetViews } from './asset.views.js';
import { Assets } from './assets.service.js';

/** The register of equipment: what stands where, its warranty, its history, its sticker (A14, D2). */
@Module({
  imports: [OrganisationModule],
  providers: [Assets, AssetViews],
  exports: [Assets],
})
export class AssetsModule {}
