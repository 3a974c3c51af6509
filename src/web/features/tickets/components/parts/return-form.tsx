import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import type { Requisition } from '../../../../lib/api';
import { useCommonTexts } from '../../../../lib/i18n';
import styles from './parts.module.css';
import { usePartsTexts } from './texts';

interface Props {
  requisition: Requisition;
  busy: boolean;
  onReturn: (lines: { partId: string; quantity: number }[]) => void;
  onClose: () => void;
}

/** What was not used: of each part as many as are still out. */
export function ReturnForm({ requisition, busy, onReturn, onClose }: Props) {
  const t = usePartsTexts();
  const common = useCommonTexts();
  const [back, setBack] = useState<Readonly<Record<string, number>>>({});
  const out = requisition.lines.filter(({ quantity, returned }) => quantity > returned);
  const lines = out.flatMap(({ partId }) => (back[partId] ? [{ partId, quantity: back[partId] }] : []));
  return (
    <div className={styles.form} role="group" aria-label={t('giveBack')}>
      <ul className={styles.list}>
        {out.map(({ partId, name, code, quantity, returned }) => (
          <li key={partId} className={styles.row}>
            <span className={styles.name}>{name}</span>
            <InputNumber
              min={0}
              max={quantity - returned}
              precision={0}
              value={back[partId] ?? 0}
              aria-label={t('quantity', { name })}
              onChange={(next) => setBack({ ...back, [partId]: next ?? 0 })}
              data-testid={`part-back-${code}`}
            />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button
          type="primary"
          disabled={lines.length === 0}
          loading={busy}
          onClick={() => onReturn(lines)}
          data-testid="parts-return-confirm"
        >
          {t('confirmReturn')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
        {lines.length === 0 && <span className={styles.quiet}>{t('nothingBack')}</span>}
      </div>
    </div>
  );
}
