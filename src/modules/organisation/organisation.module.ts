import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Directory } from './directory.js';
import { OrganisationController } from './organisation.controller.js';
import { Contact, County, Department, DesignatedNumber, Outlet } from './organisation.entity.js';
import { OutletReads } from './outlets.read.js';

@Module({
  imports: [TypeOrmModule.forFeature([County, Department, Outlet, DesignatedNumber, Contact])],
  controllers: [OrganisationController],
  providers: [Directory, OutletReads],
  exports: [Directory, OutletReads],
})
export class OrganisationModule {}
