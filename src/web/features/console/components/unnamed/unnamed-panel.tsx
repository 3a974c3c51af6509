import { Radio } from 'antd';
import { useState } from 'react';
import type { AcceptedReport } from '../../../../lib/feedback';
import { CopyButton, EmptyState } from '../../../../ui';
import { useUnnamedTexts } from './texts';
import styles from './unnamed.module.css';
import { UnnamedForm } from './unnamed-form';
import { UnnamedReceipt } from './unnamed-receipt';
import type { useOpenForm } from '../../../../lib/feedback/use-open-form';

type Recording = 'paused' | 'running';

interface Props {
  place: ReturnType<typeof useOpenForm>;
  /** Told while a receipt waits to be read out. */
  onHold: (held: boolean) => void;
  onDone: () => void;
}

/** What the agent says first, what the caller says, and the receipt. All of it is gone when the panel closes. */
export function UnnamedPanel({ place, onHold, onDone }: Props) {
  const t = useUnnamedTexts();
  const [recording, setRecording] = useState<Recording>();
  const [sent, setSent] = useState<AcceptedReport>();
  const { url, form, origin, failed } = place;
  if (sent) return <UnnamedReceipt sent={sent} url={url} onDone={onDone} />;
  const receive = (report: AcceptedReport): void => {
    setSent(report);
    onHold(true);
  };
  return (
    <div className={styles.panel}>
      <p className={styles.quiet}>{t('neutral')}</p>
      <section className={styles.step} aria-label={t('recording')}>
        <h3>{t('recording')}</h3>
        <Radio.Group
          aria-label={t('recording')}
          role="radiogroup"
          optionType="button"
          value={recording}
          options={[
            { value: 'paused', label: t('paused') },
            { value: 'running', label: t('running') },
          ]}
          onChange={({ target }) => setRecording(target.value)}
          data-testid="unnamed-recording"
        />
        {recording && (
          <blockquote className={styles.say} aria-label={t('sayThis')} data-testid="unnamed-script">
            {t(recording === 'paused' ? 'sayPaused' : 'sayRunning', { url })}
          </blockquote>
        )}
        <p className={styles.quiet}>
          {t('address')} <span data-testid="unnamed-address">{url}</span>
          <CopyButton text={url} label={t('copyAddress')} />
        </p>
      </section>
      {failed && <EmptyState title={t('elsewhere')} />}
      {recording && form && <UnnamedForm form={form} origin={origin} onSent={receive} />}
    </div>
  );
}
