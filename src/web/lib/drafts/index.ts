export { dropOldDrafts } from './draft-store';
export { type Draft, useDraft } from './use-draft';
