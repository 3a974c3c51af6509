import type { Language } from '../../shared/language.js';
import { isRole, type Role } from '../../shared/roles.js';
import { normaliseText } from '../../shared/text.js';
import type { ChangeUser } from './identity.dto.js';

/** A person as asked for, in the one form that is stored and compared: lists without repetitions, times in UTC. */
export interface UserInput {
  displayName: string;
  roles: Role[];
  departmentIds: string[];
  countyId: string | null;
  outletId: string | null;
  locale: Language;
  active: boolean;
  absentUntil: string | null;
}

const once = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

export const userInput = (asked: Omit<ChangeUser, 'version' | 'password'>): UserInput => ({
  displayName: normaliseText(asked.displayName),
  roles: once(asked.roles.filter(isRole)),
  departmentIds: once(asked.departmentIds.map((id) => id.toLowerCase())).sort(),
  countyId: asked.countyId?.toLowerCase() ?? null,
  outletId: asked.outletId?.toLowerCase() ?? null,
  locale: asked.locale,
  active: asked.active,
  absentUntil: asked.absentUntil === null ? null : new Date(asked.absentUntil).toISOString(),
});
