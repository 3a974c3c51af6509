import type { Table } from '../../../platform/tables/table.types.js';
import type { Language } from '../../../shared/language.js';
import { type Role, roleNames, roles as allRoles } from '../../../shared/roles.js';
import { listItems, named, optionalPhone, optionalText, requiredText, uniqueCode } from './cell-readers.js';
import { FirstLines } from './first-lines.js';
import type { ImportFaultCode } from './import-faults.js';
import type { ImportLine } from './import-line.js';
import type { ImportResult, KnownOrganisation } from './import.types.js';
import { countyKey, NameIndex } from './name-index.js';
import { readLines } from './read-lines.js';
import { languageNames, namesOfRole, roleNeeds, type StaffColumn, staffColumns } from './staff-columns.js';

/** A login as a line of the table describes it; the phone is a canonical national number. */
export interface ImportedStaff {
  username: string;
  displayName: string;
  roles: Role[];
  departmentCodes: string[];
  countyCode: string | null;
  outletCode: string | null;
  phone: string | null;
  locale: Language;
}

type Line = ImportLine<StaffColumn>;

const usernameRule = {
  pattern: /^[a-z][a-z0-9-]{2,31}$/,
  fault: 'import.bad_username',
  fold: (text: string) => text.toLowerCase(),
} as const;
const limits = { displayName: 40, name: 60 } as const;

const roleIndex = new NameIndex(allRoles.map((role) => [role, namesOfRole(role)] as const));
const languageIndex = new NameIndex(languageNames);
const acceptedRoles = {
  zh: allRoles.map((role) => roleNames[role].zh).join('、'),
  en: allRoles.join(', '),
};
const acceptedLanguages = { zh: '中文、英文', en: 'zh-CN, en' };

/** The codes that the items of a list cell stand for, each once; undefined when one of them stands for nothing. */
function readList<Code extends string>(
  line: Line,
  key: StaffColumn,
  index: NameIndex<Code>,
  unknown: Parameters<typeof named>[4],
): Code[] | undefined {
  const found = listItems(line, key).map((item) => named(line, key, item, index, unknown));
  const known = found.filter((code) => code !== undefined);
  return known.length === found.length ? [...new Set(known)] : undefined;
}

function readRoles(line: Line): Role[] | undefined {
  const unknown = { code: 'import.not_an_option', params: { accepted: acceptedRoles } } as const;
  const roles = readList(line, 'roles', roleIndex, unknown);
  if (roles?.length === 0) return line.fault('roles', 'import.required');
  return roles?.includes('partner') && roles.length > 1 ? line.fault('roles', 'import.partner_only') : roles;
}

/** The code behind an optional cell; null when it is blank. */
function readOptional<Code extends string>(
  line: Line,
  key: StaffColumn,
  index: NameIndex<Code>,
  unknown: Parameters<typeof named>[4],
): Code | null | undefined {
  const value = optionalText(line, key, limits.name);
  if (!value) return value === '' ? null : undefined;
  return named(line, key, value, index, unknown);
}

const missing: Readonly<Record<'departments' | 'county' | 'outlet_code', ImportFaultCode>> = {
  departments: 'import.role_needs_department',
  county: 'import.role_needs_county',
  outlet_code: 'import.role_needs_outlet',
};

/** Each role has what it needs, said once a column; an outlet belongs to partners only. */
function checkRoles(line: Line, roles: readonly Role[]): void {
  const faulty = new Set<string>();
  for (const role of roles) {
    for (const key of roleNeeds[role] ?? []) {
      if (line.cell(key) !== '' || faulty.has(key)) continue;
      faulty.add(key);
      line.fault(key, missing[key], { role: roleNames[role] });
    }
  }
  if (line.cell('outlet_code') !== '' && !roles.includes('partner')) {
    line.fault('outlet_code', 'import.outlet_without_partner');
  }
}

/**
 * Logins from a table, with the faults of every line that cannot be taken over (flows.md, "People"). The language is
 * Chinese where none is given.
 * @param known the counties, departments and outlets there are
 */
export function readStaff(
  table: Pick<Table, 'header' | 'headerLine' | 'rows'>,
  known: Pick<KnownOrganisation, 'counties' | 'departments' | 'outlets'>,
): ImportResult<ImportedStaff> {
  const counties = new NameIndex(known.counties, countyKey);
  const departments = new NameIndex(known.departments);
  const outlets = new NameIndex([...known.outlets].map((code) => [code, []] as const));
  const usernames = new FirstLines();
  return readLines(table, staffColumns, (line) => {
    const username = uniqueCode(line, 'username', usernameRule, usernames);
    const displayName = requiredText(line, 'display_name', limits.displayName);
    const roles = readRoles(line);
    const departmentCodes = readList(line, 'departments', departments, { code: 'import.unknown_department' });
    const countyCode = readOptional(line, 'county', counties, { code: 'import.unknown_county' });
    const outletCode = readOptional(line, 'outlet_code', outlets, { code: 'import.unknown_outlet' });
    const phone = optionalPhone(line, 'phone');
    const unknownLanguage = { code: 'import.not_an_option', params: { accepted: acceptedLanguages } } as const;
    const locale = readOptional(line, 'locale', languageIndex, unknownLanguage);
    if (roles) checkRoles(line, roles);
    if (!username || !displayName || !roles || !departmentCodes || countyCode === undefined) return undefined;
    if (outletCode === undefined || phone === undefined || locale === undefined) return undefined;
    const national = phone?.national ?? null;
    return {
      username,
      displayName,
      roles,
      departmentCodes,
      countyCode,
      outletCode,
      phone: national,
      locale: locale ?? 'zh-CN',
    };
  });
}
