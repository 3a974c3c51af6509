import { dayAt, serverNow } from '../../../../lib/time';
import { validityOn } from '../../lib/validity';
import { useKnowledgeTexts } from '../../texts';

interface Dated {
  validFrom: string;
  validUntil: string | null;
}

/** The days on which an article holds, and how far off its beginning or end is, in words. */
export function useValidityWords(): (article: Dated) => { days: string; stands: string | null } {
  const t = useKnowledgeTexts();
  return ({ validFrom, validUntil }) => {
    const validity = validityOn(dayAt(serverNow()), { validFrom, validUntil });
    const days = validUntil ? t('fromUntil', { from: validFrom, until: validUntil }) : t('from', { day: validFrom });
    if (validity.kind === 'planned') return { days, stands: t('startsIn', { days: validity.days }) };
    if (validity.kind === 'over') return { days, stands: t('isOver') };
    if (validity.kind !== 'ending') return { days, stands: null };
    return { days, stands: validity.days === 1 ? t('endsToday') : t('endsIn', { days: validity.days - 1 }) };
  };
}
