import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '../organisation/index.js';
import { TicketsModule } from '../tickets/index.js';
import { RoutingController } from './routing.controller.js';
import { Routing } from './routing.service.js';
import { RoutingRule } from './routing-rule.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([RoutingRule]), OrganisationModule, TicketsModule],
  controllers: [RoutingController],
  providers: [Routing],
})
export class DispatchModule {}
