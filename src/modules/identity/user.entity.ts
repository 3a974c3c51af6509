import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Language } from '../../shared/language.js';
import type { Role } from '../../shared/roles.js';

/** Somebody who can sign in: staff of the branch, or a partner's outlet. */
@Entity('users')
export class User {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) username: string;
  @Column({ type: 'text', name: 'display_name' }) displayName: string;
  @Column({ type: 'text', name: 'password_hash', nullable: true }) passwordHash: string | null;
  @Column({ type: 'text', array: true }) roles: Role[];
  @Column({ type: 'uuid', name: 'county_id', nullable: true }) countyId: string | null;
  @Column({ type: 'uuid', name: 'outlet_id', nullable: true }) outletId: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ type: 'text' }) locale: Language;
  @Column({ type: 'boolean' }) active: boolean;
  @Column({ type: 'boolean' }) demonstration: boolean;
  @Column({ type: 'timestamptz', name: 'absent_until', nullable: true }) absentUntil: Date | null;
  @Column({ type: 'uuid', name: 'deputy_id', nullable: true }) deputyId: string | null;
  @VersionColumn({ type: 'integer' }) version: number;
}

@Entity('memberships')
export class Membership {
  @PrimaryColumn({ type: 'uuid', name: 'user_id' }) userId: string;
  @PrimaryColumn({ type: 'uuid', name: 'department_id' }) departmentId: string;
}
