import { App, Button, Input, Select } from 'antd';
import { useRef, useState } from 'react';
import type { Requisition } from '../../../../lib/api';
import { announce, useFormKeys } from '../../../../lib/hooks';
import { useCommonTexts } from '../../../../lib/i18n';
import { ProblemNotice } from '../../../../ui';
import { useAskForParts, useStores } from '../../api/parts';
import styles from './parts.module.css';
import { type Chosen, SlipEditor, slipOf } from './slip-editor';
import { usePartsTexts } from './texts';

interface Props {
  ticketId: string;
  /** The nearest one. */
  storeId: string | null;
  onClose: () => void;
}

const outcomes = { served: 'servedNow', approval: 'approvalNow', short: 'shortNow' } as const;

const outcomeOf = ({ state }: Requisition): 'servedNow' | 'approvalNow' | 'shortNow' =>
  state === 'approval' || state === 'short' ? outcomes[state] : outcomes.served;

/** Which parts, how many, from which store. */
export function RequestForm({ ticketId, storeId: nearest, onClose }: Props) {
  const t = usePartsTexts();
  const common = useCommonTexts();
  const { message } = App.useApp();
  const element = useRef<HTMLDivElement>(null);
  const { data: stores } = useStores();
  const [storeId, setStoreId] = useState(nearest);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [note, setNote] = useState('');
  const asking = useAskForParts();
  const send = (): void => {
    if (!storeId || chosen.length === 0 || asking.isPending) return;
    asking.mutate(
      { ticketId, storeId, lines: slipOf(chosen), note: note.trim() },
      {
        onSuccess: (made) => {
          const words = t(outcomeOf(made));
          void (made.state === 'short' ? message.warning(words) : message.success(words));
          announce(words);
          onClose();
        },
      },
    );
  };
  useFormKeys(element, { onSend: send });
  return (
    <div ref={element} className={styles.form} role="group" aria-label={t('askTitle')} data-testid="parts-form">
      <Select
        aria-label={t('store')}
        value={storeId}
        options={(stores?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(next: string) => {
          setStoreId(next);
          setChosen([]);
        }}
        data-testid="parts-store"
      />
      <SlipEditor storeId={storeId} chosen={chosen} onChange={setChosen} />
      <Input
        aria-label={t('note')}
        placeholder={t('note')}
        maxLength={500}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        data-testid="parts-note"
      />
      {chosen.some(({ part }) => part.valuable) && <p className={styles.quiet}>{t('needsApproval')}</p>}
      {asking.error && <ProblemNotice error={asking.error} />}
      <div className={styles.foot}>
        <Button
          type="primary"
          disabled={chosen.length === 0}
          loading={asking.isPending}
          onClick={send}
          data-testid="parts-send"
        >
          {t('send')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
        {chosen.length === 0 && <span className={styles.quiet}>{t('noneChosen')}</span>}
      </div>
    </div>
  );
}
