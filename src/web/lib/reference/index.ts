export { type Labels, useCatalogue, useLabels } from './use-catalogue';
export { useOrganisation } from './use-organisation';
