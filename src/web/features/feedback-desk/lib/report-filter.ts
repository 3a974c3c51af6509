import { useSearchParams } from 'react-router';
import type { ReportFilter } from '../api/types';

/** In the order in which a report passes through them. */
export const reportStates = ['new', 'reopened', 'triaged', 'at_department', 'answered', 'closed'] as const;

/** The choice of reports, as it stands in the address. */
export function useReportFilter(): ReportFilter {
  const [params] = useSearchParams();
  const state = reportStates.find((one) => one === params.get('state'));
  const [topic, county, campaign] = ['topic', 'county', 'campaign'].map((name) => params.get(name));
  return { ...(state && { state }), ...(topic && { topic }), ...(county && { county }), ...(campaign && { campaign }) };
}
