/** Names of what the books keep of the server's answers. */
export const booksKeys = {
  reconciliation: ['books', 'reconciliation'] as const,
  runs: ['books', 'reconciliation', 'runs'] as const,
  differences: ['books', 'reconciliation', 'differences'] as const,
  ledger: ['books', 'ledger'] as const,
  assessment: ['books', 'assessment'] as const,
};

/** No live event tells of the books: what stands on screen is asked for again, and always when a page opens. */
export const keptFresh = { staleTime: 0, refetchInterval: 30_000 } as const;
