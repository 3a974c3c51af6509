import { foldWidth } from '../../shared/text.js';

/** What leads somewhere when it is tapped: a look at it would tell whoever set it up where the reader is. */
const traces: readonly RegExp[] = [
  /[a-z][a-z0-9+.-]{1,9}:\/\//i,
  /\bwww\./i,
  /\b(?:mailto|tel|sms|javascript|data):/i,
  /(?:^|[^a-z0-9.])(?:[a-z0-9-]+\.)+(?:com|cn|net|org|top|xyz|vip|io|me|cc|app|link|site|info|shop|club|ink|ly|gd|co)\b/i,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/,
];

/** Signs that are not seen, by which copies of a text can be told apart. */
const unseen = /\p{Cf}|\u034f|[\u115f\u1160]|\u17b4|\u17b5|[\u180b-\u180f]|\u2800|\u3164|[\ufe00-\ufe0d]|\uffa0/u;

/** Why a text must not go to somebody who wants to stay unnamed; nothing when it may. */
export function traceIn(text: string): 'link' | 'unseen' | undefined {
  const plain = foldWidth(text).replaceAll('。', '.');
  if (traces.some((trace) => trace.test(plain))) return 'link';
  return unseen.test(text) ? 'unseen' : undefined;
}
