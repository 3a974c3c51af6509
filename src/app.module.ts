import { type DynamicModule, Module } from '@nestjs/common';
import { AnnouncementsModule } from './modules/announcements/index.js';
import { AssetsModule } from './modules/assets/index.js';
import { CallsModule } from './modules/calls/index.js';
import { CasesModule } from './modules/cases/index.js';
import { ClocksModule } from './modules/clocks/index.js';
import { ComplaintsModule } from './modules/complaints/index.js';
import { ConsultationsModule } from './modules/consultations/index.js';
import { DeadlinesModule } from './modules/deadlines/index.js';
import { DispatchModule } from './modules/dispatch/index.js';
import { FaultsModule } from './modules/faults/index.js';
import { FeedbackModule } from './modules/feedback/index.js';
import { FeedbackDeskModule } from './modules/feedback-desk/index.js';
import { FilesModule } from './modules/files/index.js';
import { IdentityModule } from './modules/identity/index.js';
import { ImportsModule } from './modules/imports/index.js';
import { IncidentsModule } from './modules/incidents/index.js';
import { KnowledgeModule } from './modules/knowledge/index.js';
import { LiveModule } from './modules/live/index.js';
import { NotificationsModule } from './modules/notifications/index.js';
import { OrganisationModule } from './modules/organisation/index.js';
import { PartsModule } from './modules/parts/index.js';
import { BooksModule, ReversalsModule } from './modules/reversals/index.js';
import { SandboxModule } from './modules/sandbox/index.js';
import { TicketsModule } from './modules/tickets/index.js';
import type { Config } from './platform/config/config.js';
import { PlatformModule } from './platform/platform.module.js';
import type { Clock } from './shared/clock.js';

/** The features, in the order in which one may know another: each only those above it. */
const features = [
  OrganisationModule,
  IdentityModule,
  ClocksModule,
  KnowledgeModule,
  CallsModule,
  TicketsModule,
  DispatchModule,
  FilesModule,
  AssetsModule,
  ImportsModule,
  NotificationsModule,
  CasesModule,
  AnnouncementsModule,
  IncidentsModule,
  PartsModule,
  ConsultationsModule,
  ComplaintsModule,
  ReversalsModule,
  BooksModule,
  FaultsModule,
  FeedbackModule,
  FeedbackDeskModule,
  DeadlinesModule,
  LiveModule,
];

/** What stands in for the carrier's systems, and has no place where people work. */
const standIns = [SandboxModule];

@Module({})
export class AppModule {
  static with(config: Config, clock: Clock): DynamicModule {
    const imports = [PlatformModule.with(config, clock), ...features, ...(config.production ? [] : standIns)];
    return { module: AppModule, imports };
  }
}
