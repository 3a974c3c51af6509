import type { Reversal } from '../../../../lib/api';
import { useLanguage } from '../../../../lib/i18n';
import { formatExact, formatSpan, formatTime, useNow } from '../../../../lib/time';
import { useTicketTexts } from '../../texts';
import styles from './reversal.module.css';

/** Under this share of the time left it is urgent; the words say it too. */
const urgentShare = 1 / 6;

interface Props {
  facts: Reversal['facts'];
  /** The request has ended: time counts no more. */
  isOver: boolean;
}

/** The time left of the 72 hours, counting on screen. */
export function HoursBar({ facts, isOver }: Props) {
  const t = useTicketTexts();
  const language = useLanguage();
  const now = useNow();
  const [from, to] = [Date.parse(facts.rechargedAt), Date.parse(facts.deadlineAt)];
  const left = to - now;
  const share = Math.min(1, Math.max(0, left / (to - from)));
  const level = isOver ? 'over' : left <= 0 ? 'late' : share < urgentShare ? 'urgent' : 'calm';
  const words = left > 0 ? t('hoursLeft', { span: formatSpan(left, language) }) : t('hoursOver');
  return (
    <div className={styles.hours} data-level={level} title={formatExact(facts.deadlineAt)} data-testid="reversal-hours">
      <div className={styles.track}>
        <div className={styles.fill} style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <span className={styles.left}>{isOver ? t('hoursStopped') : words}</span>
      <span className={styles.until}>{t('hoursUntil', { at: formatTime(facts.deadlineAt) })}</span>
    </div>
  );
}
