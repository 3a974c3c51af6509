import { AlertFilled, ClockCircleOutlined, ExclamationCircleFilled, WarningOutlined } from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { Level } from '../lib/api';
import { useLanguage } from '../lib/i18n';
import { formatExact, formatSpan, useNow } from '../lib/time';
import styles from './clock-chip.module.css';
import { levelAt, type LevelSource } from './clock-level';
import { useUiTexts } from './texts';

const shapes: Record<Level, ComponentType> = {
  calm: ClockCircleOutlined,
  warned: WarningOutlined,
  breached: ExclamationCircleFilled,
  escalated: AlertFilled,
};

/** The time left or over, counting on screen; level by shape, colour and words. Draws nothing without a due time. */
export function ClockChip({ clock, label }: { clock: LevelSource; label?: string | undefined }) {
  const t = useUiTexts();
  const language = useLanguage();
  const now = useNow();
  if (!clock.dueAt) return null;
  const level = levelAt(clock, now);
  const left = Date.parse(clock.dueAt) - now;
  const Shape = shapes[level];
  const words = t(left >= 0 ? 'left' : 'over', { span: formatSpan(left, language) });
  const title = [label, t(level), t('due', { at: formatExact(clock.dueAt) })].filter(Boolean).join(' · ');
  return (
    <span className={styles.chip} data-level={level} title={title}>
      <Shape />
      {label && <span className={styles.label}>{label}</span>}
      <span className={styles.time}>{words}</span>
      <span className="visually-hidden">{t(level)}</span>
    </span>
  );
}
