export { announce, useAnnounced } from './use-announce';
export { useDebounced } from './use-debounced';
export { useFormKeys } from './use-form-keys';
export { useFocusFault } from './use-focus-fault';
export { useIsNarrow, useMedia } from './use-media';
export { useRequestKey } from './use-request-key';
