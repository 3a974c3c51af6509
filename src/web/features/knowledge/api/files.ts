/** Where an article is to be had as its Markdown file, with front matter. */
export const fileUrl = (id: string): string => `/api/articles/${id}/file`;

/** Where all articles that differ from their files are to be had, as a ZIP archive. */
export const exportUrl = '/api/knowledge/export';
