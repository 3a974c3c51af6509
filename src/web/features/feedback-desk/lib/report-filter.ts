import { useSearchParams } from 'react-router';
import type { ReportFilter } from '../api/types';

export const filterNames = ['state', 'topic', 'county', 'campaign'] as const;

/** The choice of reports, as it stands in the address; the server refuses what it does not know. */
export function useReportFilter(): ReportFilter {
  const [params] = useSearchParams();
  return Object.fromEntries(filterNames.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])));
}
