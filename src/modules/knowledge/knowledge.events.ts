import type { NewEvent } from '../../platform/events/event.js';

/** An article is new or has a new version: whoever keeps articles in memory reads them again. */
export const articleChanged = ({ id, version }: { id: string; version: number }): NewEvent => ({
  type: 'articles.changed',
  topics: ['articles'],
  audience: { hotline: true, admins: true },
  subjectKind: 'article',
  subjectId: id,
  data: { version },
});
