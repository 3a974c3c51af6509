import { useOrganisation } from '../../../../lib/reference';
import { categories, kinds, wholeCity } from '../../lib/codes';
import { useKnowledgeTexts } from '../../texts';

/** Names of the codes that articles carry; the code itself when it is unknown. */
export interface ArticleNames {
  kind: (code: string) => string;
  category: (code: string) => string;
  region: (code: string) => string;
  department: (code: string) => string;
}

export function useArticleNames(): ArticleNames {
  const t = useKnowledgeTexts();
  const { data } = useOrganisation();
  return {
    kind: (code) => {
      const known = kinds.find((one) => one === code);
      return known ? t(`kind_${known}`) : code;
    },
    category: (code) => {
      const known = categories.find((one) => one === code);
      return known ? t(`category_${known}`) : code;
    },
    region: (code) =>
      code === wholeCity ? t('wholeCity') : (data?.counties.find((county) => county.code === code)?.name ?? code),
    department: (code) => data?.departments.find((one) => one.code === code || one.id === code)?.name ?? code,
  };
}
