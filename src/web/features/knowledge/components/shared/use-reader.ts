import { useOrganisation } from '../../../../lib/reference';
import { useMe } from '../../../../lib/session';

/** What of the reader matters to what is shown. */
export interface Reader {
  /** One of the staff, who reads internal articles and those of every county. */
  staff: boolean;
  /** Code of the own county, if there is one. */
  county: string | null;
  mayWrite: boolean;
  mayListWork: boolean;
  mayJudge: boolean;
  maySeeHistory: boolean;
}

export function useReader(): Reader {
  const me = useMe();
  const { data } = useOrganisation();
  const may = (right: string): boolean => me.rights.includes(right);
  return {
    staff: !me.roles.includes('partner'),
    county: data?.counties.find(({ id }) => id === me.countyId)?.code ?? null,
    mayWrite: may('article.write'),
    mayListWork: may('article.list_work'),
    mayJudge: may('article.judge'),
    maySeeHistory: may('article.history'),
  };
}
