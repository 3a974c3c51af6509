import { Module } from '@nestjs/common';
import { TicketsModule } from '../tickets/index.js';
import { FilesController } from './files.controller.js';
import { Files } from './files.service.js';

@Module({ imports: [TicketsModule], controllers: [FilesController], providers: [Files] })
export class FilesModule {}
