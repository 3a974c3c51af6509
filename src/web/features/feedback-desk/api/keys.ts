import type { ReportFilter } from './types';

const all = ['feedback-desk'] as const;

export const deskKeys = {
  all,
  reports: [...all, 'reports'] as const,
  list: (filter: ReportFilter) => [...all, 'reports', filter] as const,
  one: (id: string) => [...all, 'report', id] as const,
  campaigns: [...all, 'campaigns'] as const,
  counts: [...all, 'counts'] as const,
  words: (language: string) => ['feedback-desk-words', language] as const,
  digest: [...all, 'digest'] as const,
};
