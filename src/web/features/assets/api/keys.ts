/** Names of what is kept of the server's answers about equipment. */
export const assetKeys = {
  all: ['assets'] as const,
  list: (filters: object) => ['assets', 'list', filters] as const,
  one: (id: string) => ['assets', 'one', id] as const,
  byLabel: (label: string) => ['assets', 'label', label] as const,
  history: (id: string) => ['assets', 'history', id] as const,
  catalogue: ['asset-catalogue'] as const,
  suppliers: ['suppliers'] as const,
};
