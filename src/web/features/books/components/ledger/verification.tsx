import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { formatExact } from '../../../../lib/time';
import { ProblemNotice } from '../../../../ui';
import type { LedgerVerification } from '../../api/types';
import { useVerifyLedger } from '../../api/verify-ledger';
import { formatYuan } from '../../lib/money';
import { Hash } from '../shared/hash';
import styles from './ledger.module.css';
import { useLedgerTexts } from './texts';

/** Takes every hash of the ledger again, and says in words what is not as it was written. */
export function Verification() {
  const t = useLedgerTexts();
  const verify = useVerifyLedger();
  return (
    <section className={styles.verification} aria-label={t('verify')} aria-busy={verify.isPending}>
      <div className={styles.ask}>
        <Button
          type="primary"
          icon={<SafetyCertificateOutlined />}
          loading={verify.isPending}
          onClick={() => verify.mutate()}
          data-testid="books-verify"
        >
          {t('verify')}
        </Button>
        <span className={styles.quiet} role="status">
          {verify.isPending ? t('verifying') : t('verifyHint')}
        </span>
      </div>
      {verify.error && <ProblemNotice error={verify.error} onRetry={() => verify.mutate()} />}
      {verify.data && <Verdict {...verify.data} />}
    </section>
  );
}

function Verdict({ verdict, at }: { verdict: LedgerVerification; at: number }) {
  const t = useLedgerTexts();
  const { sound, entries, headPlace, headHash, sum, faultCount } = verdict;
  const isBalanced = Number(sum) === 0;
  const head = sound ? t('sound', { entries }) : t('unsound', { count: faultCount + (isBalanced ? 0 : 1) });
  return (
    <Alert
      type={sound ? 'success' : 'error'}
      role={sound ? 'status' : 'alert'}
      showIcon
      title={head}
      data-testid="books-verdict"
      data-sound={sound}
      description={
        <div className={styles.verdict}>
          <span>{t('checked', { at: formatExact(at), entries, sum: formatYuan(sum) })}</span>
          {headPlace > 0 && (
            <span className={styles.head}>
              {t('head')} <Hash place={headPlace} hash={headHash} />
            </span>
          )}
          {headPlace > 0 && sound && <span>{t('headHint')}</span>}
          {!sound && <Faults verdict={verdict} />}
        </div>
      }
    />
  );
}

function Faults({ verdict: { faults, faultCount, sum } }: { verdict: LedgerVerification }) {
  const t = useLedgerTexts();
  return (
    <>
      <ul className={styles.faults}>
        {Number(sum) !== 0 && <li>{t('unbalanced', { sum: formatYuan(sum) })}</li>}
        {faults.map(({ place, kind }) => (
          <li key={`${place} ${kind}`}>{t(kind, { place })}</li>
        ))}
      </ul>
      {faultCount > faults.length && <span>{t('moreFaults', { shown: faults.length })}</span>}
      <span>{t('unsoundHint')}</span>
    </>
  );
}
