/** Name of a place or department in the two languages of the console. */
export interface LocalName {
  readonly zh: string;
  readonly en: string;
}

export type CountyCode = 'xinluo' | 'yongding' | 'shanghang' | 'wuping' | 'changting' | 'liancheng' | 'zhangping';

/** Code of a department: one of the four of the branch, or an office or maintenance team of a county. */
export type DepartmentCode =
  | 'market'
  | 'support'
  | 'network'
  | 'hotline'
  | `office-${CountyCode}`
  | `maintenance-${CountyCode}`;

export interface CountySeed {
  readonly code: CountyCode;
  readonly name: LocalName;
}

/** A department of the branch; `county` is set for offices and maintenance teams only. */
export interface DepartmentSeed {
  readonly code: DepartmentCode;
  readonly kind: 'department' | 'office' | 'maintenance' | 'hotline';
  readonly county?: CountyCode;
  readonly name: LocalName;
}

/** The seven counties of the branch, in the order in which people list them. */
export const counties: readonly CountySeed[] = [
  { code: 'xinluo', name: { zh: '新罗', en: 'Xinluo' } },
  { code: 'yongding', name: { zh: '永定', en: 'Yongding' } },
  { code: 'shanghang', name: { zh: '上杭', en: 'Shanghang' } },
  { code: 'wuping', name: { zh: '武平', en: 'Wuping' } },
  { code: 'changting', name: { zh: '长汀', en: 'Changting' } },
  { code: 'liancheng', name: { zh: '连城', en: 'Liancheng' } },
  { code: 'zhangping', name: { zh: '漳平', en: 'Zhangping' } },
];

const branchDepartments: readonly DepartmentSeed[] = [
  { code: 'market', kind: 'department', name: { zh: '市场部', en: 'Marketing' } },
  { code: 'support', kind: 'department', name: { zh: '支撑中心', en: 'Support Centre' } },
  { code: 'network', kind: 'department', name: { zh: '网络部', en: 'Network' } },
  { code: 'hotline', kind: 'hotline', name: { zh: '热线中心', en: 'Hotline Centre' } },
];

/** All departments, offices and maintenance teams: four of the branch, then two a county. */
export const departments: readonly DepartmentSeed[] = [
  ...branchDepartments,
  ...counties.map(({ code, name }) => ({
    code: `office-${code}` as const,
    kind: 'office' as const,
    county: code,
    name: { zh: `${name.zh}营业部`, en: `${name.en} Business Office` },
  })),
  ...counties.map(({ code, name }) => ({
    code: `maintenance-${code}` as const,
    kind: 'maintenance' as const,
    county: code,
    name: { zh: `${name.zh}维护班`, en: `${name.en} Maintenance Team` },
  })),
];
