export type { FaultFacts } from './fault.dossier.policy.js';
export { symptoms } from './fault.policy.js';
export { faultRow } from './faults.store.js';
export { FaultsModule } from './faults.module.js';
