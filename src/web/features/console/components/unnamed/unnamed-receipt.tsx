import { Button, Checkbox } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { type AcceptedReport, groupReceipt } from '../../../../lib/feedback';
import { useUnnamedTexts } from './texts';
import styles from './unnamed.module.css';

interface Props {
  sent: AcceptedReport;
  url: string;
  onDone: () => void;
}

/** The receipt in groups to be read out; the panel stays until the caller has it. */
export function UnnamedReceipt({ sent, url, onDone }: Props) {
  const t = useUnnamedTexts();
  const [told, setTold] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.step} aria-label={t('receipt')}>
      <h3 ref={heading} tabIndex={-1}>
        {t('receipt')}
      </h3>
      <blockquote className={styles.say}>{t('receiptSay')}</blockquote>
      <p className={styles.receipt} data-testid="unnamed-receipt">
        {groupReceipt(sent.receipt)
          .split('-')
          .map((group, at) => (
            <span key={`${at}${group}`}>{group}</span>
          ))}
      </p>
      <p className={styles.quiet}>{t('receiptRead')}</p>
      <blockquote className={styles.say}>{t('worksFrom', { at: sent.worksFrom, url })}</blockquote>
      <Checkbox checked={told} onChange={({ target }) => setTold(target.checked)} data-testid="unnamed-told">
        {t('told')}
      </Checkbox>
      <Button type="primary" disabled={!told} onClick={onDone} data-testid="unnamed-done">
        {t('done')}
      </Button>
      <p className={styles.quiet}>{t('wrapUp')}</p>
    </section>
  );
}
