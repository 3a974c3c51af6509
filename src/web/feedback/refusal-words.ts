import { FeedbackRefusal } from '../lib/feedback';
import type { Say } from './page';

/** What went wrong, in the words of the server when it has any, and how long to wait. */
export function refusalWords(error: unknown, t: Say): string {
  if (!(error instanceof FeedbackRefusal)) return t('unexpected');
  if (error.status === 0) return t('unreachable');
  const wait = error.waitSeconds > 0 ? t('wait', { seconds: error.waitSeconds }) : '';
  const fields = error.errors.map(({ message }) => message).join(' ');
  const said = error.detail || error.title || t('unexpected');
  return [said, fields, wait].filter(Boolean).join(' ');
}
