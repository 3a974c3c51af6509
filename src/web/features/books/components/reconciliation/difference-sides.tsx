import type { ReactNode } from 'react';
import type { Difference } from '../../api/types';
import { formatYuan } from '../../lib/money';
import { isMaskedUnlike, type Unlike, unlikeOf } from '../../lib/unlike';
import { useBooksTexts } from '../../texts';
import styles from './reconciliation.module.css';
import { useReconciliationTexts } from './texts';

interface Side {
  difference: Difference;
}

/** A value; where the other side says something else it is marked. */
function Value({ name, difference, children }: Side & { name: Unlike; children: ReactNode }) {
  const t = useReconciliationTexts();
  if (!unlikeOf(difference).includes(name)) return <span>{children}</span>;
  const title = name === 'phone' && isMaskedUnlike(difference) ? t('unlikeMasked') : t('unlike');
  return (
    <mark className={styles.unlike} title={title}>
      <span aria-hidden>≠ </span>
      <span className="visually-hidden">{title} </span>
      {children}
    </mark>
  );
}

const useStatus = (): ((status: string) => string) => {
  const t = useReconciliationTexts();
  const words: Record<string, string> = {
    open: t('status_open'),
    queued: t('status_queued'),
    sent: t('status_sent'),
    unknown: t('status_unknown'),
    manual: t('status_manual'),
    failed: t('status_failed'),
    done: t('status_done'),
    ended: t('status_ended'),
  };
  return (status) => words[status] ?? status;
};

export function OurSide({ difference }: Side) {
  const t = useReconciliationTexts();
  const books = useBooksTexts();
  const statusOf = useStatus();
  const { ours } = difference;
  if (!ours) return <span className={styles.quiet}>{t('notOurs')}</span>;
  return (
    <div className={styles.side}>
      <span className={styles.values}>
        <Value name="amount" difference={difference}>
          {ours.amount === null ? t('notBooked') : books('yuan', { amount: formatYuan(ours.amount) })}
        </Value>
        <Value name="phone" difference={difference}>
          {ours.phone}
        </Value>
        <Value name="status" difference={difference}>
          {statusOf(ours.status)}
        </Value>
      </span>
      <Recharge difference={difference} serial={ours.serial} day={ours.day} />
    </div>
  );
}

export function TheirSide({ difference }: Side) {
  const t = useReconciliationTexts();
  const books = useBooksTexts();
  const { theirs } = difference;
  if (!theirs) return <span className={styles.quiet}>{t('notTheirs')}</span>;
  return (
    <div className={styles.side}>
      <span className={styles.values}>
        <Value name="amount" difference={difference}>
          {books('yuan', { amount: formatYuan(theirs.amount) })}
        </Value>
        <Value name="phone" difference={difference}>
          {theirs.phone}
        </Value>
        <Value name="status" difference={difference}>
          {t('status_done')}
        </Value>
      </span>
      <Recharge difference={difference} serial={theirs.serial} day={theirs.day} />
    </div>
  );
}

function Recharge({ difference, serial, day }: Side & { serial: string; day: string | null }) {
  const t = useReconciliationTexts();
  return (
    <span className={styles.recharge}>
      {t('serial')}{' '}
      <Value name="serial" difference={difference}>
        {serial}
      </Value>
      {day && ` · ${day}`}
    </span>
  );
}
