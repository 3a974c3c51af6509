import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Stream } from '../../platform/events/stream.js';
import { type Language, say } from '../../shared/language.js';
import { County, Department } from './organisation.entity.js';

/** Counties and departments: few, asked for all the time, kept in memory and read again when one changes. */
@Injectable()
export class Directory implements OnModuleInit {
  private readonly logger = new Logger('Directory');
  private countiesById = new Map<string, County>();
  private departmentsById = new Map<string, Department>();

  constructor(
    private readonly database: Database,
    private readonly stream: Stream,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.reload();
    this.stream.listen((events) => {
      if (events.some((event) => event.type === 'organisation.changed'))
        this.reload().catch((error) => this.logger.error(error));
    });
  }

  async reload(): Promise<void> {
    const { manager } = this.database;
    const counties = await manager.find(County, { order: { code: 'ASC' } });
    const departments = await manager.find(Department, { order: { kind: 'ASC', code: 'ASC' } });
    this.countiesById = new Map(counties.map((county) => [county.id, county]));
    this.departmentsById = new Map(departments.map((department) => [department.id, department]));
  }

  counties(): readonly County[] {
    return [...this.countiesById.values()];
  }

  departments(): readonly Department[] {
    return [...this.departmentsById.values()];
  }

  department(id: string): Department | undefined {
    return this.departmentsById.get(id);
  }

  /** The business office of a county (营业部). */
  officeOf(countyId: string): Department | undefined {
    return this.departments().find((one) => one.kind === 'office' && one.countyId === countyId);
  }

  departmentName(id: string, language: Language): string {
    const found = this.departmentsById.get(id);
    return found ? say({ zh: found.nameZh, en: found.nameEn }, language) : '';
  }

  countyName(id: string | null, language: Language): string {
    const found = id ? this.countiesById.get(id) : undefined;
    return found ? say({ zh: found.nameZh, en: found.nameEn }, language) : '';
  }
}
