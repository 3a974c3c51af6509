import { useSearchParams } from 'react-router';
import { dayAt, serverNow } from '../../../../lib/time';
import type { AssessmentQuery } from '../../api/get-assessment';
import { isDay, monthOf } from '../../lib/days';

/** What is looked at: kept in the address, so that reload, back and links work. This month by outlet when it says nothing. */
export function useAssessmentQuery(): { query: AssessmentQuery; change: (part: Partial<AssessmentQuery>) => void } {
  const [params, setParams] = useSearchParams();
  const month = monthOf(dayAt(serverNow()));
  const dayOf = (name: 'from' | 'to'): string => {
    const day = params.get(name) ?? '';
    return isDay(day) ? day : month[name];
  };
  return {
    query: { from: dayOf('from'), to: dayOf('to'), by: params.get('by') === 'county' ? 'county' : 'outlet' },
    change: (part) =>
      setParams((before) => new URLSearchParams({ ...Object.fromEntries(before), ...part }), { replace: true }),
  };
}
