export { Directory } from './directory.js';
export { Contact, County, Department, DesignatedNumber, Outlet, type DepartmentKind, type Tier } from './organisation.entity.js';
export { OrganisationModule } from './organisation.module.js';
export { type CallerRow, OutletReads } from './outlets.read.js';
