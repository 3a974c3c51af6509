import { App, Button, Input } from 'antd';
import { useState } from 'react';
import type { Adjustment } from '../../../../lib/api';
import { announce } from '../../../../lib/hooks';
import { useCommonTexts } from '../../../../lib/i18n';
import { formatTime } from '../../../../lib/time';
import { ProblemNotice } from '../../../../ui';
import { useDecide } from '../../api/change-stock';
import { useStockTexts } from '../../texts';
import styles from '../stock.module.css';

const signed = (count: number): string => (count > 0 ? `+${count}` : String(count));

/** What was found or thrown away, by whom, and the decision on it. */
export function AdjustmentCard({ adjustment }: { adjustment: Adjustment }) {
  const t = useStockTexts();
  const { kind, statedBy, statedAt, decidedBy, decidedAt, remark } = adjustment;
  return (
    <div className={styles.card} data-testid="adjustment" data-state={adjustment.state}>
      <div className={styles.cardHead}>
        <strong>{t(kind)}</strong>
        <span>{adjustment.stateLabel}</span>
        <span>{adjustment.storeName}</span>
        <span>{t('worth', { amount: adjustment.worth })}</span>
      </div>
      <ul className={styles.lines}>
        {adjustment.lines.map(({ partId, name, unit, booked, counted, difference }) => (
          <li key={partId}>
            {kind === 'count'
              ? t('changed', { name, booked, counted, difference: signed(difference) })
              : t('writtenOff', { name, count: -difference, unit })}
          </li>
        ))}
      </ul>
      <div className={styles.quiet}>
        {t('stated', { name: statedBy.name, at: formatTime(statedAt) })}
        {decidedBy && decidedAt && ` · ${t('decided', { name: decidedBy.name, at: formatTime(decidedAt) })}`}
        {` · ${adjustment.reason}`}
        {remark && ` · ${remark}`}
      </div>
      {adjustment.actions.some(({ allowed }) => allowed) && <Decision adjustment={adjustment} />}
    </div>
  );
}

function Decision({ adjustment }: { adjustment: Adjustment }) {
  const t = useStockTexts();
  const common = useCommonTexts();
  const { message } = App.useApp();
  const [remark, setRemark] = useState<string | null>(null);
  const deciding = useDecide(adjustment);
  const [confirm, reject] = ['confirm', 'reject'].map((name) => adjustment.actions.find((one) => one.name === name));
  const decide = (words: string | null): void =>
    deciding.mutate(
      { remark: words },
      {
        onSuccess: () => {
          void message.success(t('confirmed'));
          announce(t('confirmed'));
        },
      },
    );
  return (
    <>
      {deciding.error && <ProblemNotice error={deciding.error} />}
      {remark !== null && (
        <Input
          autoFocus
          aria-label={t('remark')}
          placeholder={t('remark')}
          maxLength={500}
          value={remark}
          onChange={({ target }) => setRemark(target.value)}
          data-testid="adjustment-remark"
        />
      )}
      <div className={styles.foot}>
        {remark === null ? (
          <>
            <Button
              type="primary"
              size="small"
              loading={deciding.isPending}
              onClick={() => decide(null)}
              data-testid="adjustment-confirm"
            >
              {confirm?.label}
            </Button>
            <Button size="small" onClick={() => setRemark('')} data-testid="adjustment-reject">
              {reject?.label}
            </Button>
          </>
        ) : (
          <>
            <Button
              type="primary"
              size="small"
              disabled={!remark.trim()}
              loading={deciding.isPending}
              onClick={() => decide(remark.trim())}
              data-testid="adjustment-reject-confirm"
            >
              {t('confirmReject')}
            </Button>
            <Button size="small" onClick={() => setRemark(null)}>
              {common('cancel')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
