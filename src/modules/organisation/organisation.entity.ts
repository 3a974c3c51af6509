import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A county of the branch (县公司). */
@Entity('counties')
export class County {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text', name: 'name_zh' }) nameZh: string;
  @Column({ type: 'text', name: 'name_en' }) nameEn: string;
}

export type DepartmentKind = 'department' | 'office' | 'maintenance' | 'hotline';

/** A department, a county's business office (营业部) or a maintenance team. */
@Entity('departments')
export class Department {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) kind: DepartmentKind;
  @Column({ type: 'uuid', name: 'county_id', nullable: true }) countyId: string | null;
  @Column({ type: 'text', name: 'name_zh' }) nameZh: string;
  @Column({ type: 'text', name: 'name_en' }) nameEn: string;
  @Column({ type: 'boolean' }) active: boolean;
  @VersionColumn({ type: 'integer' }) version: number;
}

export type Tier = 'core' | 'ordinary' | 'rural_station';

/** A retail partner's shop (网点). */
@Entity('outlets')
export class Outlet {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'uuid', name: 'county_id' }) countyId: string;
  @Column({ type: 'text' }) tier: Tier;
  @Column({ type: 'text' }) address: string;
  @Column({ type: 'uuid', name: 'channel_manager_id', nullable: true }) channelManagerId: string | null;
  @Column({ type: 'boolean' }) active: boolean;
  @VersionColumn({ type: 'integer' }) version: number;
}

/** One of the exactly two numbers (指定号码) from which an outlet may ask for money to move. */
@Entity('designated_numbers')
export class DesignatedNumber {
  @PrimaryColumn({ type: 'uuid', name: 'outlet_id' }) outletId: string;
  @PrimaryColumn({ type: 'smallint' }) place: number;
  @Column({ type: 'text' }) phone: string;
}

/** A person of an outlet who may call. */
@Entity('contacts')
export class Contact {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'outlet_id' }) outletId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) phone: string;
  @Column({ type: 'text' }) position: string;
  @Column({ type: 'boolean' }) active: boolean;
}
