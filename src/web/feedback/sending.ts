import { selfNamings } from '../lib/feedback';
import type { Page } from './page';
import { refusalWords } from './refusal-words';
import type { Draft } from './state';

/** What is missing before anything is sent. @returns the id of the field to go to, and what to say */
function missing({ t, state }: Page, draft: Draft, ids: { topic?: string; text: string }): [string, string] | null {
  const max = state.form?.limits.text ?? 0;
  if (ids.topic !== undefined && draft.topic === '') return [ids.topic, t('topicMissing')];
  if (draft.text.trim() === '') return [ids.text, t('textMissing')];
  return [...draft.text].length > max ? [ids.text, t('textTooLong', { max })] : null;
}

interface Course {
  draft: Draft;
  ids: { topic?: string; text: string; button: string };
  /** Looked at the warning and wants to send it all the same. */
  isConfirmed: boolean;
  send: () => Promise<void>;
  /** Where the reader goes on when it is sent. */
  next: string;
}

/** Checks, warns, sends once however often the button is pressed, and says what came of it. */
export async function sendDraft(page: Page, { draft, ids, isConfirmed, send, next }: Course): Promise<void> {
  if (draft.isBusy) return;
  const wrong = missing(page, draft, ids);
  draft.fault = wrong?.[1] ?? '';
  if (wrong) return page.draw(wrong[0]);
  draft.namings = isConfirmed ? [] : selfNamings(draft.text);
  if (draft.namings.length > 0) return page.draw('naming');
  draft.isBusy = true;
  page.draw(ids.button);
  draft.fault = await send().then(
    () => '',
    (error: unknown) => refusalWords(error, page.t),
  );
  draft.isBusy = false;
  page.draw(draft.fault === '' ? next : ids.button);
}
