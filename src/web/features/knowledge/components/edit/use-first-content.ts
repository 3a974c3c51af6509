import { useOrganisation } from '../../../../lib/reference';
import { useMe } from '../../../../lib/session';
import { dayAt, serverNow } from '../../../../lib/time';
import type { ArticleContent } from '../../api/types';
import { wholeCity } from '../../lib/codes';

/** An article as it begins: for everybody in the city, from today on, of the writer's own department. */
export function useFirstContent(title: string): ArticleContent {
  const me = useMe();
  const { data } = useOrganisation();
  const own = data?.departments.find(({ id }) => me.departmentIds.includes(id));
  return {
    title,
    category: '',
    kind: 'how_to',
    audience: 'internal',
    region: wholeCity,
    tags: [],
    validFrom: dayAt(serverNow()),
    validUntil: null,
    ownerDepartment: own?.code ?? '',
    body: `# ${title}\n`,
  };
}
