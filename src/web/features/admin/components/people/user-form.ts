import { fromFieldTime, toFieldTime } from '../../../../lib/time';
import type { ChangeUser, NewUser, User } from '../../api/types';

/** A person as the form holds it. `absentUntil` is what a date-and-time field holds, in the branch's time zone. */
export interface UserForm {
  username?: string;
  password?: string;
  displayName: string;
  roles: NewUser['roles'];
  departmentIds: string[];
  countyId?: string;
  outletId?: string;
  locale: 'zh-CN' | 'en';
  active: boolean;
  absentUntil?: string;
}

type RoleCode = NewUser['roles'][number];

/** Roles come as plain texts; only what the server takes back is kept in the form. */
const roleCodes: Readonly<Record<RoleCode, true>> = {
  agent: true,
  supervisor: true,
  handler: true,
  department_lead: true,
  partner: true,
  channel_manager: true,
  channel_supervisor: true,
  maintainer: true,
  editor: true,
  auditor: true,
  admin: true,
};
const isRole = (role: string): role is RoleCode => role in roleCodes;

export const emptyForm: UserForm = {
  displayName: '',
  roles: [],
  departmentIds: [],
  locale: 'zh-CN',
  active: true,
};

export const formOf = (user: User): UserForm => ({
  displayName: user.displayName,
  roles: user.roles.filter(isRole),
  departmentIds: user.departmentIds,
  ...(user.countyId && { countyId: user.countyId }),
  ...(user.outletId && { outletId: user.outletId }),
  locale: user.locale === 'en' ? 'en' : 'zh-CN',
  active: user.active,
  ...(user.absentUntil && { absentUntil: toFieldTime(user.absentUntil) }),
});

const commonOf = ({ displayName, roles, departmentIds, countyId, outletId, locale }: UserForm) => ({
  displayName: displayName.trim(),
  roles,
  departmentIds,
  countyId: countyId ?? null,
  outletId: outletId ?? null,
  locale,
});

export const newUserOf = (form: UserForm): NewUser => ({
  ...commonOf(form),
  username: (form.username ?? '').trim(),
  password: form.password ?? '',
});

/** @param version the one that the change is based on */
export const changeOf = (form: UserForm, version: number): ChangeUser => ({
  ...commonOf(form),
  version,
  active: form.active,
  absentUntil: form.absentUntil ? fromFieldTime(form.absentUntil) : null,
  ...(form.password && { password: form.password }),
});
