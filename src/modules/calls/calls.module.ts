import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/index.js';
import { CallEndings } from './call-endings.js';
import { CallsController } from './calls.controller.js';
import { CallReads } from './calls.read.js';
import { Calls } from './calls.service.js';

@Module({
  imports: [OrganisationModule],
  controllers: [CallsController],
  providers: [Calls, CallReads, CallEndings],
  exports: [CallEndings],
})
export class CallsModule {}
