export { ClockChip } from './clock-chip';
export { levelAt, type LevelSource } from './clock-level';
export { EmptyState } from './empty-state';
export { KeyCap } from './key-cap';
export { Loading } from './loading';
export { PriorityMark } from './priority-mark';
export { ProblemNotice } from './problem-notice';
export { StateTag } from './state-tag';
export { useUiTexts } from './texts';
