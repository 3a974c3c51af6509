import { memo } from 'react';
import { useLanguage } from '../../../lib/i18n';
import type { TicketRow as Row } from '../../../lib/api';
import { useLabels } from '../../../lib/reference';
import { useMe } from '../../../lib/session';
import { ClockChip, PriorityMark, StateTag } from '../../../ui';
import { usePeopleAt } from '../lib/people-at';
import { useTicketTexts } from '../texts';
import styles from './ticket-list.module.css';

/** Month, day and running number: `1122-0042`. */
const shortLength = 9;

interface Props {
  row: Row;
  id: string;
  isActive: boolean;
  isOpen: boolean;
  isGone: boolean;
  onOpen: (row: Row) => void;
}

/**
 * One line of a list, 30 pixels high. What does not fit a narrow pane is left out there, the clock last. Drawn anew only
 * when something of this row changed: a click concerns two rows, not all of the list.
 */
export const TicketRow = memo(function TicketRow({ row, id, isActive, isOpen, isGone, onOpen }: Props) {
  const t = useTicketTexts();
  const labels = useLabels();
  const language = useLanguage();
  const me = useMe();
  const others = usePeopleAt(row.id).filter((person) => person.id !== me.id);
  const names = others.map(({ name }) => name).join(language === 'en' ? ', ' : '、');
  const isWriting = others.some(({ writing }) => writing);
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isOpen}
      className={styles.row}
      data-active={isActive}
      data-gone={isGone}
      data-testid={`ticket-row-${row.number}`}
      title={`${row.number} ${row.title}`}
      onClick={() => onOpen(row)}
    >
      <span className={styles.number}>{row.number}</span>
      <span className={styles.shortNumber} aria-hidden="true">
        {row.number.slice(-shortLength)}
      </span>
      <PriorityMark priority={row.priority} />
      <span className={styles.title}>{row.title}</span>
      {names && (
        <span className={styles.here} title={t(isWriting ? 'writing' : 'atWork', { names })}>
          {isWriting ? '✎' : ''}
          {names}
        </span>
      )}
      {isGone && <span className={styles.aside}>{t('left')}</span>}
      <span className={styles.outlet}>{row.outlet?.name}</span>
      <span className={styles.line}>{labels.line(row.line)}</span>
      <span className={styles.state}>
        <StateTag line={row.line} state={row.state} />
      </span>
      <span className={styles.owner}>{row.order?.claimedBy?.name ?? row.owner?.name}</span>
      <span className={styles.clock}>
        <ClockChip clock={row} />
      </span>
    </button>
  );
});
