export class RoutingRuleView {
  id: string;
  version: number;
  place: number;
  line: string | null;
  topic: string | null;
  countyId: string | null;
  departmentId: string | null;
  officeOfCounty: boolean;
  note: string;
  active: boolean;
}

export class RoutingRuleListView {
  items: RoutingRuleView[];
}

/** Where the work should go, and why. */
export class SuggestionView {
  departmentId: string;
  departmentName: string;
  reason: string;
  ruleId: string;
}
