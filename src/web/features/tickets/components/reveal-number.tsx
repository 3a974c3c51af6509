import { EyeOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useEffect, useId, useState } from 'react';
import type { Ticket } from '../../../lib/api';
import { useMay } from '../../../lib/session';
import { CopyButton, Popup, ProblemNotice } from '../../../ui';
import { useRevealNumber } from '../api/reveal-number';
import { useTicketTexts } from '../texts';
import styles from './reveal-number.module.css';

const shownForMs = 60_000;

/** The masked number; in full on request, with a reason that is recorded, and only for a minute. */
export function RevealNumber({ ticket }: { ticket: Ticket }) {
  const t = useTicketTexts();
  const mayReveal = useMay('number.reveal');
  const [open, setOpen] = useState(false);
  const reveal = useRevealNumber(ticket.id);
  const { reset } = reveal;
  const phone = reveal.data?.phone;
  useEffect(() => {
    if (!phone) return;
    const timer = setTimeout(reset, shownForMs);
    return () => clearTimeout(timer);
  }, [phone, reset]);

  if (phone) {
    return (
      <span className={styles.number} title={t('revealed')} data-testid="revealed-number">
        {phone}
        <CopyButton text={phone} label={t('copyPhone')} />
      </span>
    );
  }
  return (
    <span className={styles.number}>
      {ticket.contactPhone}
      {mayReveal && (
        <Popup
          open={open}
          onOpenChange={setOpen}
          label={t('reveal')}
          content={<ReasonForm error={reveal.error} busy={reveal.isPending} onSend={(why) => reveal.mutate(why)} />}
        >
          <Button type="text" size="small" icon={<EyeOutlined />} aria-label={t('reveal')} data-testid="reveal" />
        </Popup>
      )}
    </span>
  );
}

function ReasonForm({ error, busy, onSend }: { error: unknown; busy: boolean; onSend: (reason: string) => void }) {
  const t = useTicketTexts();
  const id = useId();
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onSend(reason.trim());
      }}
    >
      {error !== null && <ProblemNotice error={error} />}
      <label htmlFor={id}>{t('revealReason')}</label>
      <Input id={id} autoFocus maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
      <Button type="primary" htmlType="submit" loading={busy} disabled={!reason.trim()}>
        {t('reveal')}
      </Button>
    </form>
  );
}
