export type { Column } from './columns';
export { PagedTable } from './paged-table';
