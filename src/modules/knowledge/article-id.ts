import { v5 } from 'uuid';

/** Chosen once; another value would give every article a new id and orphan the tickets that name one. */
const namespace = '5b0b6b0e-6d2c-4f0b-9a39-1c7f4f1f8a59';

/** The row id of the article with this `id` in its front matter (`kb-…`): the same on every machine. */
export const articleId = (frontMatterId: string): string => v5(frontMatterId, namespace);
