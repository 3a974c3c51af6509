import { formatTime } from '../../../lib/time';
import type { AnnouncementRow } from '../api/types';
import { useAnnouncementTexts } from '../texts';

type Span = Pick<AnnouncementRow, 'validFrom' | 'validUntil'>;

/** From when to when it holds, in words. */
export function useValidity(): (span: Span) => string {
  const t = useAnnouncementTexts();
  return ({ validFrom, validUntil }) =>
    validUntil
      ? t('between', { from: formatTime(validFrom), until: formatTime(validUntil) })
      : t('from', { from: formatTime(validFrom) });
}
