export { lockAdministration } from './administration-lock.js';
export { Directory, type OutletCard } from './directory.js';
export { type Columns, findColumns } from './import/columns.js';
export type { ImportRecord } from './import/import.types.js';
export { type OutletColumn, outletColumns } from './import/outlet-columns.js';
export { type ImportedContact, type ImportedOutlet, readOutlets } from './import/outlet-table.js';
export { type StaffColumn, staffColumns } from './import/staff-columns.js';
export { type ImportedStaff, readStaff } from './import/staff-table.js';
export {
  Contact,
  County,
  Department,
  DesignatedNumber,
  Outlet,
  type DepartmentKind,
  type Tier,
} from './organisation.entity.js';
export { OrganisationModule } from './organisation.module.js';
export { ImportFaultView, ImportResultView } from './organisation.view.js';
export { type CallerRow, OutletReads, outletScope } from './outlets.read.js';
