import { App, Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import type { StockLine, Store } from '../../../../lib/api';
import { announce } from '../../../../lib/hooks';
import { useCommonTexts } from '../../../../lib/i18n';
import { Loading, MoreButton, ProblemNotice } from '../../../../ui';
import { useCountStock } from '../../api/change-stock';
import { useStock } from '../../api/get-lists';
import { useStockTexts } from '../../texts';
import styles from '../stock.module.css';

const mostPieces = 100_000;

/** What was counted of a part, and what the sheet said at that moment. */
interface Counted {
  booked: number;
  counted: number;
}

/** The sheet with which somebody goes along the shelves. */
export function CountSheet({ store, onClose }: { store: Store; onClose: () => void }) {
  const t = useStockTexts();
  const common = useCommonTexts();
  const { message } = App.useApp();
  const stock = useStock(store.id, '', false);
  const [counted, setCounted] = useState<Readonly<Record<string, Counted>>>({});
  const [reason, setReason] = useState('');
  const counting = useCountStock();
  const lines = Object.entries(counted).map(([partId, line]) => ({ partId, ...line }));
  const differing = lines.filter((line) => line.counted !== line.booked).length;
  const isReady = lines.length > 0 && reason.trim() !== '';
  const send = (): void =>
    counting.mutate(
      { storeId: store.id, reason: reason.trim(), lines },
      {
        onSuccess: ({ state }) => {
          const words = t(state === 'waiting' ? 'toConfirm' : 'done');
          void message.success(words);
          announce(words);
          onClose();
        },
      },
    );
  const count = ({ partId, onHand }: StockLine, next: number | null): void => {
    const { [partId]: _, ...others } = counted;
    setCounted(next === null ? others : { ...others, [partId]: { booked: onHand, counted: next } });
  };
  if (stock.isPending) return <Loading />;
  return (
    <section className={styles.sheet} aria-label={t('countTitle', { store: store.name })} data-testid="count-sheet">
      <p className={styles.quiet}>{t('countHint')}</p>
      <ul className={styles.rows}>
        {stock.data?.pages
          .flatMap(({ items }) => items)
          .map((line) => (
            <li key={line.partId} className={styles.row}>
              <span className={styles.name}>
                {line.name} <span className={styles.quiet}>{line.code}</span>
              </span>
              <span className={styles.quiet}>
                {t('booked')} {counted[line.partId]?.booked ?? line.onHand} {line.unit}
              </span>
              <InputNumber
                min={0}
                max={mostPieces}
                precision={0}
                value={counted[line.partId]?.counted ?? null}
                aria-label={t('countedOf', { name: line.name })}
                placeholder={t('counted')}
                onChange={(next) => count(line, next)}
                data-testid={`counted-${line.code}`}
              />
            </li>
          ))}
      </ul>
      <MoreButton pages={stock} />
      <Input
        aria-label={t('reason_count')}
        placeholder={t('reason_count')}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        data-testid="count-reason"
      />
      {counting.error && <ProblemNotice error={counting.error} />}
      <div className={styles.foot}>
        <Button
          type="primary"
          disabled={!isReady}
          loading={counting.isPending}
          onClick={send}
          data-testid="count-submit"
        >
          {t('submit')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <span className={styles.quiet} role="status">
          {t('countedSome', { count: lines.length, differing })}
        </span>
      </div>
    </section>
  );
}
