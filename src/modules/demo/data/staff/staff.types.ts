import type { CountyCode, DepartmentCode } from '../organisation.js';

/** Roles of flows.md, "People". */
export type RoleCode =
  | 'agent'
  | 'supervisor'
  | 'handler'
  | 'department_lead'
  | 'partner'
  | 'channel_manager'
  | 'channel_supervisor'
  | 'maintainer'
  | 'editor'
  | 'auditor'
  | 'admin';

/** A login of the demonstration; the password is the loader's business. Partners name their outlet's code. */
export interface StaffSeed {
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly RoleCode[];
  readonly department?: DepartmentCode;
  readonly county?: CountyCode;
  readonly outlet?: string;
  readonly locale: 'zh-CN';
}
