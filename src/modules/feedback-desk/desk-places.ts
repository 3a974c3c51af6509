import { Injectable } from '@nestjs/common';
import { type Actor, hasRole } from '../../platform/access/actor.js';
import { type Department, Directory } from '../organisation/index.js';
import { type FeedbackSubject, type ReportRow } from '../feedback/index.js';
import { type Concern, type ConcernedDepartment, isAbout } from './concern.policy.js';

/** Who stands where towards a report: it names departments by code, the house by id. */
@Injectable()
export class DeskPlaces {
  constructor(private readonly directory: Directory) {}

  departmentByCode(code: string | null): Department | undefined {
    return this.directory.departments().find((one) => one.code === code);
  }

  /** An active department. */
  department(id: unknown): Department | undefined {
    return this.directory.departments().find((one) => one.id === id && one.active);
  }

  codesOf(actor: Actor): string[] {
    return actor.departmentIds.flatMap((id) => this.directory.department(id)?.code ?? []);
  }

  isAboutDepartment(report: Concern, department: Department): boolean {
    return isAbout(report, this.concerned(department));
  }

  isAboutActor(actor: Actor, report: Concern): boolean {
    const departments = actor.departmentIds.flatMap((id) => this.directory.department(id) ?? []);
    return departments.some((department) => this.isAboutDepartment(report, department));
  }

  /** The hotline's desk and the auditors see every report; a department what lies with it and is not about it. */
  maySee(actor: Actor, report: ReportRow): boolean {
    if (hasRole(actor, 'supervisor', 'auditor')) return true;
    return this.lies(actor, report) && !this.isAboutActor(actor, report);
  }

  subjectOf(actor: Actor, report: ReportRow): FeedbackSubject {
    return {
      state: report.state,
      roles: actor.roles,
      isMine: this.lies(actor, report),
      isAboutMe: this.isAboutActor(actor, report),
    };
  }

  private lies(actor: Actor, { department }: ReportRow): boolean {
    return department !== null && this.codesOf(actor).includes(department);
  }

  private concerned({ code, kind, countyId }: Department): ConcernedDepartment {
    return { code, kind, county: this.directory.counties().find(({ id }) => id === countyId)?.code ?? null };
  }
}
