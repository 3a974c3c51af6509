import { Module } from '@nestjs/common';
import { Lines, TicketsModule } from '../tickets/index.js';
import { consultation } from './consultation.line.js';

@Module({ imports: [TicketsModule] })
export class ConsultationsModule {
  constructor(lines: Lines) {
    lines.register(consultation);
  }
}
