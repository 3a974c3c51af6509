export {
  dayAt,
  formatExact,
  formatShort,
  formatSpan,
  formatTime,
  formatTimer,
  fromFieldTime,
  toFieldTime,
} from './format';
export { serverNow } from './server-time';
export { useNow } from './use-now';
