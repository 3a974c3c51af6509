export { reportLines } from './import-report.js';
export { ImportsModule } from './imports.module.js';
export { type AskedImport, Imports } from './imports.service.js';
