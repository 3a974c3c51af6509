import type { NewEvent } from '../../platform/events/event.js';

const about = (type: string, id: string): Omit<NewEvent, 'audience' | 'data'> => ({
  type,
  topics: ['articles'],
  subjectKind: 'article',
  subjectId: id,
});

/** An article is new, has a new version, or was taken out of use: whoever shows or keeps articles reads them again. */
export const articleChanged = ({ id, version }: { id: string; version: number }): NewEvent => ({
  ...about('articles.changed', id),
  audience: { hotline: true, admins: true, editors: true },
  data: { version },
});

/** Somebody wrote in a draft, or it moved on; `null` when there is none any more. */
export const draftChanged = (id: string, revision: number | null): NewEvent => ({
  ...about('articles.draft_changed', id),
  audience: { editors: true },
  data: { revision },
});

/** The file of an article and its row say different things, and somebody has to choose. */
export const conflictFound = (id: string): NewEvent => ({
  ...about('articles.conflict_found', id),
  audience: { editors: true },
  data: {},
});
