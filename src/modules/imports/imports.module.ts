import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/index.js';
import { ImportsController } from './imports.controller.js';
import { AssetImport } from './asset-import.js';
import { Imports } from './imports.service.js';
import { OutletImport } from './outlet-import.js';
import { StaffImport } from './staff-import.js';

@Module({
  imports: [OrganisationModule],
  controllers: [ImportsController],
  providers: [Imports, OutletImport, StaffImport, AssetImport],
})
export class ImportsModule {}
