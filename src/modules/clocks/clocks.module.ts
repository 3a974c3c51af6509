import { Module } from '@nestjs/common';
import { ClockBook } from './clock-book.js';

@Module({ providers: [ClockBook], exports: [ClockBook] })
export class ClocksModule {}
