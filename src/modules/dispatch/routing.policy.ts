/** A routing rule as the policy sees it (flows.md; A5, A6). */
export interface Rule {
  id: string;
  place: number;
  line: string | null;
  topic: string | null;
  countyId: string | null;
  departmentId: string | null;
  officeOfCounty: boolean;
  note: string;
  active: boolean;
}

export interface Work {
  line: string;
  topic: string;
  countyId: string | null;
}

const fits = (rule: Rule, work: Work): boolean =>
  rule.active &&
  (rule.line === null || rule.line === work.line) &&
  (rule.topic === null || rule.topic === work.topic) &&
  (rule.countyId === null || rule.countyId === work.countyId);

/**
 * The rule that decides for a piece of work: the first in order that fits and leads somewhere. A rule for "the office of
 * the county" leads nowhere when the county is unknown or has no office.
 */
export function ruleFor(
  rules: readonly Rule[],
  work: Work,
  officeOf: (countyId: string) => string | undefined,
): { rule: Rule; departmentId: string } | null {
  const ordered = [...rules].sort((one, other) => one.place - other.place || one.id.localeCompare(other.id));
  for (const rule of ordered) {
    if (!fits(rule, work)) continue;
    const office = rule.officeOfCounty && work.countyId ? officeOf(work.countyId) : undefined;
    const departmentId = rule.officeOfCounty ? office : (rule.departmentId ?? undefined);
    if (departmentId) return { rule, departmentId };
  }
  return null;
}
