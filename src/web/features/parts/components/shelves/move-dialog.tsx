import { App, Button, Input, Modal } from 'antd';
import { useRef, useState } from 'react';
import type { Store } from '../../../../lib/api';
import { announce, useFormKeys } from '../../../../lib/hooks';
import { useCommonTexts } from '../../../../lib/i18n';
import { ProblemNotice } from '../../../../ui';
import { type Chosen, SlipEditor, slipOf } from '../../../tickets';
import { useMoveStock, useWriteOff } from '../../api/change-stock';
import { useStockTexts } from '../../texts';
import styles from '../stock.module.css';
import { StoreSelect } from '../store-select';

export type MoveKind = 'receipt' | 'transfer' | 'write_off';

interface Props {
  kind: MoveKind;
  store: Store;
  onClose: () => void;
}

/** What comes in, goes to another store or is thrown away: parts, how many, and why. */
export function MoveDialog({ kind, store, onClose }: Props) {
  const t = useStockTexts();
  return (
    <Modal open footer={null} title={`${t(kind)} · ${store.name}`} onCancel={onClose}>
      <MoveForm kind={kind} store={store} onClose={onClose} />
    </Modal>
  );
}

function MoveForm({ kind, store, onClose }: Props) {
  const t = useStockTexts();
  const common = useCommonTexts();
  const { message } = App.useApp();
  const element = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [reason, setReason] = useState('');
  const [toStoreId, setToStoreId] = useState<string | null>(null);
  const moving = useMoveStock();
  const writingOff = useWriteOff();
  const isReady = chosen.length > 0 && reason.trim() !== '' && (kind !== 'transfer' || toStoreId !== null);
  const isBusy = moving.isPending || writingOff.isPending;
  const finish = (words: string): void => {
    void message.success(words);
    announce(words);
    onClose();
  };
  const send = (): void => {
    if (!isReady || isBusy) return;
    const slip = { storeId: store.id, reason: reason.trim(), lines: slipOf(chosen) };
    if (kind === 'write_off')
      writingOff.mutate(slip, { onSuccess: ({ state }) => finish(t(state === 'waiting' ? 'toConfirm' : 'done')) });
    else
      moving.mutate(
        { ...slip, kind, ...(kind === 'transfer' && { toStoreId }) },
        { onSuccess: () => finish(t('done')) },
      );
  };
  useFormKeys(element, { onSend: send });
  const error = moving.error ?? writingOff.error;
  return (
    <div ref={element} className={styles.form}>
      {kind === 'transfer' && (
        <StoreSelect label={t('toStore')} value={toStoreId} onChange={setToStoreId} without={store.id} />
      )}
      <SlipEditor storeId={store.id} chosen={chosen} onChange={setChosen} />
      <Input
        aria-label={t(`reason_${kind}`)}
        placeholder={t(`reason_${kind}`)}
        maxLength={200}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        data-testid="stock-reason"
      />
      {error && <ProblemNotice error={error} />}
      <div className={styles.foot}>
        <Button type="primary" disabled={!isReady} loading={isBusy} onClick={send} data-testid="stock-book">
          {t('book')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
      </div>
    </div>
  );
}
