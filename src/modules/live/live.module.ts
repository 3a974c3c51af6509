import { Module } from '@nestjs/common';
import { TicketsModule } from '../tickets/index.js';
import { LiveGateway } from './live.gateway.js';

@Module({ imports: [TicketsModule], providers: [LiveGateway], exports: [LiveGateway] })
export class LiveModule {}
