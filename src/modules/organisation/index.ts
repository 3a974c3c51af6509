export { lockAdministration } from './administration-lock.js';
export { Directory, type OutletCard } from './directory.js';
export { named, optionalDay, optionalText, requiredText, uniqueCode } from './import/cell-readers.js';
export { type Columns, type ColumnSpec, findColumns } from './import/columns.js';
export { FirstLines } from './import/first-lines.js';
export type { ImportLine } from './import/import-line.js';
export type { ImportRecord, ImportResult } from './import/import.types.js';
export { NameIndex } from './import/name-index.js';
export { readLines } from './import/read-lines.js';
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
