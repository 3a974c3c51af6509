export { type Labels, linesByHand, useCatalogue, useLabels } from './use-catalogue';
export { useOrganisation } from './use-organisation';
