import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Config } from './config.js';

/** The token under which the validated settings are injected. */
export const CONFIG = Symbol('Config');

@Global()
@Module({})
export class ConfigModule {
  static with(config: Config): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}
