export { Certificates } from './certificates/certificates.service.js';
export { FaultsModule } from './faults.module.js';
