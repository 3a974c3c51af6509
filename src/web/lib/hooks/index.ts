export { announce, useAnnounced } from './use-announce';
export { useDebounced } from './use-debounced';
export { useIsNarrow, useMedia } from './use-media';
export { useRequestKey } from './use-request-key';
