import { Module } from '@nestjs/common';
import { Lines, TicketsModule } from '../tickets/index.js';
import { complaint } from './complaint.line.js';

@Module({ imports: [TicketsModule] })
export class ComplaintsModule {
  constructor(lines: Lines) {
    lines.register(complaint);
  }
}
