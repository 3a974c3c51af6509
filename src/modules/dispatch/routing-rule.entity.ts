import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Where work of a line, topic and county goes. Empty conditions match everything; the first rule in order decides. */
@Entity('routing_rules')
export class RoutingRule {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'integer' }) place: number;
  @Column({ type: 'text', nullable: true }) line: string | null;
  @Column({ type: 'text', nullable: true }) topic: string | null;
  @Column({ type: 'uuid', name: 'county_id', nullable: true }) countyId: string | null;
  @Column({ type: 'uuid', name: 'department_id', nullable: true }) departmentId: string | null;
  /** Instead of a fixed department: the business office of the caller's county. */
  @Column({ type: 'boolean', name: 'office_of_county' }) officeOfCounty: boolean;
  @Column({ type: 'text' }) note: string;
  @Column({ type: 'boolean' }) active: boolean;
  @VersionColumn({ type: 'integer' }) version: number;
}
