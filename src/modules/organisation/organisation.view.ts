export class CountyView {
  id: string;
  code: string;
  name: string;
}

export class DepartmentView {
  id: string;
  code: string;
  kind: 'department' | 'office' | 'maintenance' | 'hotline';
  countyId: string | null;
  name: string;
  active: boolean;
}

/** GET /api/organisation: small, and the same for everybody. */
export class OrganisationView {
  counties: CountyView[];
  departments: DepartmentView[];
}

export class ContactView {
  id: string;
  name: string;
  /** Masked. */
  phone: string;
  position: string;
}

export class OutletRowView {
  id: string;
  version: number;
  code: string;
  name: string;
  tier: 'core' | 'ordinary' | 'rural_station';
  countyId: string;
  countyName: string;
  address: string;
  active: boolean;
  channelManagerName: string | null;
}

/** The outlet card: who they are, what is open, what was said last. */
export class OutletCardView extends OutletRowView {
  /** Exactly two, masked. */
  designatedNumbers: string[];
  contacts: ContactView[];
  openTickets: number;
  lastCallAt: string | null;
}

export class OutletPageView {
  items: OutletRowView[];
  nextCursor: string | null;
}

export class ImportFaultView {
  line: number;
  column: string | null;
  code: string;
  message: string;
}

/** What an import did, or would do with `dryRun`. */
export class ImportResultView {
  kind: 'outlets' | 'staff' | 'assets';
  encoding: string;
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  faults: ImportFaultView[];
  /** False when something was wrong and nothing was to be kept in that case, or for a dry run. */
  kept: boolean;
}
