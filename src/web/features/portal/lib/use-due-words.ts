import { useLanguage } from '../../../lib/i18n';
import { toFieldTime, useNow } from '../../../lib/time';
import { usePortalTexts } from '../texts';

const dayMs = 86_400_000;

/** A moment as people say it: `今天 17:30`, `明天 09:20`, `周一（11-23）08:00`. Branch time zone. */
export function useDueWords(): (at: string) => string {
  const t = usePortalTexts();
  const language = useLanguage();
  const now = useNow();
  const dayOf = (iso: string): string => toFieldTime(iso).slice(0, 10);
  const weekdays = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'Asia/Shanghai' });
  return (at) => {
    const [day = '', time = ''] = toFieldTime(at).split('T');
    if (day === dayOf(new Date(now).toISOString())) return t('dayToday', { time });
    if (day === dayOf(new Date(now + dayMs).toISOString())) return t('dayTomorrow', { time });
    return t('dayLater', { time, day: day.slice(5), weekday: weekdays.format(new Date(at)) });
  };
}
