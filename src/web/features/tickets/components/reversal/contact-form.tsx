import { PhoneOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { type Action, type Call, type Ticket, toProblem } from '../../../../lib/api';
import { useDraft } from '../../../../lib/drafts';
import { useRequestKey } from '../../../../lib/hooks';
import { useHotkeys } from '../../../../lib/hotkeys';
import { useCommonTexts } from '../../../../lib/i18n';
import { ProblemNotice } from '../../../../ui';
import { FieldRow } from '../../../../ui/fields';
import { useRecordContact, useRingCustomer } from '../../api/record-contact';
import { useTicketTexts } from '../../texts';
import formStyles from '../action-form.module.css';
import styles from './reversal.module.css';

interface Props {
  ticket: Ticket;
  action: Action;
  onDone: (ticket: Ticket, action: Action) => void;
  onCancel: () => void;
}

interface Attempt {
  call: Call | null;
  text: string;
}

const longest = 2_000;

/**
 * Rings the customer and takes down what they say: one key each. The call is registered before it rings, so that a try
 * that nobody answered is on record with its call as well.
 */
export function ContactForm({ ticket, action, onDone, onCancel }: Props) {
  const t = useTicketTexts();
  const common = useCommonTexts();
  const noteId = useId();
  const first = useRef<HTMLButtonElement>(null);
  const key = useRequestKey();
  const ringKey = useRequestKey();
  const ring = useRingCustomer();
  const record = useRecordContact(ticket.id);
  const { value, change, clear } = useDraft<Attempt>(`contact:${ticket.id}`, { call: null, text: '' });
  const [chosen, setChosen] = useState<string | null>(null);
  const { call, text } = value;
  const phone = String(ticket.fields['rechargedPhone'] ?? '');
  const results = action.form.find(({ name }) => name === 'result')?.options ?? [];

  const callNow = (): void => {
    if (ring.isPending || call) return;
    ring.mutate(
      { phone, key: ringKey.current() },
      {
        onSuccess: (begun) => {
          ringKey.renew();
          change({ call: begun, text });
        },
        onError: (error) => {
          if (toProblem(error).status > 0) ringKey.renew();
        },
      },
    );
  };
  const take = (result: string): void => {
    if (!call || record.isPending) return;
    setChosen(result);
    record.mutate(
      { call, version: ticket.version, result, text, key: key.current() },
      {
        onSuccess: (next) => {
          clear();
          onDone(next, action);
        },
        // An answer came: the next try is a new request. Without one it is the same request again.
        onError: (error) => {
          if (toProblem(error).status > 0) key.renew();
        },
      },
    );
  };
  useHotkeys(
    call
      ? results.map(({ value: result, label }, at) => ({ combo: String(at + 1), label, run: () => take(result) }))
      : [{ combo: 'enter', label: t('ring', { phone }), run: callNow }],
    true,
  );
  useHotkeys([{ combo: 'escape', label: common('cancel'), run: onCancel }], true);
  useEffect(() => first.current?.focus(), [call]);

  return (
    <section className={formStyles.form} aria-label={action.label} data-testid="contact-form">
      <div className={formStyles.head}>
        <strong>{action.label}</strong>
      </div>
      {call ? (
        <>
          <p className={styles.ringing}>
            <PhoneOutlined /> {t('ringing', { phone })}
          </p>
          <div className={styles.results} role="group" aria-label={action.label}>
            {results.map(({ value: result, label }, at) => (
              <Button
                key={result}
                ref={at === 0 ? first : undefined}
                loading={record.isPending && chosen === result}
                disabled={record.isPending && chosen !== result}
                data-testid={`contact-${result}`}
                onClick={() => take(result)}
              >
                <kbd>{at + 1}</kbd> {label}
              </Button>
            ))}
          </div>
          <FieldRow id={noteId} label={t('contactNote')}>
            <Input
              id={noteId}
              value={text}
              maxLength={longest}
              autoComplete="off"
              onChange={(event) => change({ call, text: event.target.value })}
            />
          </FieldRow>
        </>
      ) : (
        <div className={styles.results}>
          <Button
            ref={first}
            type="primary"
            icon={<PhoneOutlined />}
            loading={ring.isPending}
            data-testid="contact-ring"
            onClick={callNow}
          >
            {t('ring', { phone })}
          </Button>
          <Button onClick={onCancel}>{common('cancel')}</Button>
        </div>
      )}
      {(ring.error ?? record.error) && <ProblemNotice error={ring.error ?? record.error} />}
    </section>
  );
}
