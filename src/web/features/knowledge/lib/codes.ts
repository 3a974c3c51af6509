/** The region of articles that hold for every county. */
export const wholeCity = 'city';

export const kinds = ['policy', 'script', 'how_to', 'fault'] as const;

/** The folders of the knowledge base. */
export const categories = [
  'cards',
  'complaint',
  'consultation',
  'fault',
  'feedback',
  'materials',
  'reversal',
  'service',
] as const;
