import { Module } from '@nestjs/common';
import { ClockBook } from './clock-book.js';
import { ClocksController } from './clocks.controller.js';
import { Clocks } from './clocks.service.js';

@Module({ controllers: [ClocksController], providers: [ClockBook, Clocks], exports: [ClockBook] })
export class ClocksModule {}
