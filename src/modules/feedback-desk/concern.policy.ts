/** Whom a report is about, as its sender said: one of `feedbackAbouts`, of a county when one is named. */
export interface Concern {
  about: string | null;
  county: string | null;
}

export interface ConcernedDepartment {
  code: string;
  kind: 'department' | 'office' | 'maintenance' | 'hotline';
  /** Code of the county it belongs to. */
  county: string | null;
}

/** The departments of a county that stand behind what may be named; channel managers sit in the business office. */
const kindOf: Readonly<Record<string, ConcernedDepartment['kind']>> = {
  office: 'office',
  channel_managers: 'office',
  maintenance: 'maintenance',
  hotline: 'hotline',
};

/** Whether a report is about a department. Without a county those of all counties are meant. */
export function isAbout({ about, county }: Concern, department: ConcernedDepartment): boolean {
  if (about === null) return false;
  if (about === department.code) return true;
  return kindOf[about] === department.kind && (county === null || !department.county || department.county === county);
}
