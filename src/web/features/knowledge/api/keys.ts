/** Names of what the knowledge base keeps of the server's answers; the article itself is shared with the tickets. */
export const knowledgeKeys = {
  lists: ['articles'] as const,
  article: (id: string) => ['article', id] as const,
  versions: (id: string) => ['article', id, 'versions'] as const,
  version: (id: string, version: number) => ['article', id, 'versions', version] as const,
  questions: ['knowledge', 'questions'] as const,
  conflicts: ['knowledge', 'conflicts'] as const,
};
