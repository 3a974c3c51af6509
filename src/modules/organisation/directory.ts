import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Stream } from '../../platform/events/stream.js';
import { type Language, say } from '../../shared/language.js';
import { County, Department, Outlet } from './organisation.entity.js';

/** What every ticket says of its outlet. */
export type OutletCard = Pick<Outlet, 'id' | 'code' | 'name' | 'tier' | 'countyId'>;

/** Counties, departments, open outlets: few, asked for all the time, kept in memory and read again when one changes. */
@Injectable()
export class Directory implements OnModuleInit {
  private readonly logger = new Logger('Directory');
  private countiesById = new Map<string, County>();
  private departmentsById = new Map<string, Department>();
  private outletsById = new Map<string, OutletCard>();

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
    const outlets = await manager.find(Outlet, {
      select: { id: true, code: true, name: true, tier: true, countyId: true },
      where: { active: true },
    });
    this.outletsById = new Map(outlets.map((outlet) => [outlet.id, outlet]));
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

  /** An open outlet. One that came a moment ago may not be in memory yet: then it is looked up. */
  async outlet(id: string): Promise<OutletCard | null> {
    return this.outletsById.get(id) ?? (await this.database.manager.findOneBy(Outlet, { id, active: true }));
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
