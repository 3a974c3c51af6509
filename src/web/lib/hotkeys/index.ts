export { type Hotkey, listHotkeys } from './registry';
export { useHotkeys } from './use-hotkeys';
