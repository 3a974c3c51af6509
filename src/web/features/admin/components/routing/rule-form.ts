import type { RoutingRuleInput, RoutingRule } from '../../api/types';

/** A rule as the form holds it: what is left out does not matter to the rule. */
export interface RuleForm {
  place: number;
  line?: string;
  topic?: string;
  countyId?: string;
  target: 'department' | 'office';
  departmentId?: string;
  note: string;
  active: boolean;
}

export const formOf = (rule: RoutingRule): RuleForm => ({
  place: rule.place,
  ...(rule.line && { line: rule.line }),
  ...(rule.topic && { topic: rule.topic }),
  ...(rule.countyId && { countyId: rule.countyId }),
  target: rule.officeOfCounty ? 'office' : 'department',
  ...(rule.departmentId && { departmentId: rule.departmentId }),
  note: rule.note,
  active: rule.active,
});

export const ruleOf = (form: RuleForm): RoutingRuleInput => ({
  place: form.place,
  line: form.line ?? null,
  topic: form.topic ?? null,
  countyId: form.countyId ?? null,
  departmentId: form.target === 'department' ? (form.departmentId ?? null) : null,
  officeOfCounty: form.target === 'office',
  note: form.note.trim(),
  active: form.active,
});
