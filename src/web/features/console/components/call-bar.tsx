import { Button } from 'antd';
import { useState } from 'react';
import { ProblemNotice } from '../../../ui';
import type { ActiveCalls } from '../lib/use-active-call';
import { useConsoleTexts } from '../texts';
import { CallInHand } from './call-in-hand';
import styles from './call-bar.module.css';
import { CallTabs } from './call-tabs';
import { UnnamedButton } from './unnamed/unnamed-button';
import { RegisterForm } from './register-form';

interface Props {
  calls: ActiveCalls;
  /** A ticket covers the call's form. */
  formHidden: boolean;
  onShowForm: () => void;
}

/** Always on top: the call in hand, or the field that takes the next one. */
export function CallBar({ calls, formHidden, onShowForm }: Props) {
  const t = useConsoleTexts();
  const [adding, setAdding] = useState(false);
  const { active, items } = calls;
  const isTalking = items.some(({ state }) => state === 'talking');
  const mayAdd = !active || adding;
  const onRegistered = (callId: string): void => {
    setAdding(false);
    calls.choose(callId);
    onShowForm();
  };
  return (
    <section className={styles.bar} aria-label={t('callBar')}>
      {items.length > 1 && <CallTabs calls={calls} />}
      {active && !adding && <CallInHand key={active.id} call={active} />}
      {mayAdd && <RegisterForm onRegistered={onRegistered} />}
      <UnnamedButton />
      {active && !isTalking && (
        <Button size="small" onClick={() => setAdding((was) => !was)}>
          {adding ? t('wrapUp') : t('newCall')}
        </Button>
      )}
      {active && formHidden && (
        <Button size="small" onClick={onShowForm} data-testid="back-to-call">
          {t('backToForm')}
        </Button>
      )}
      {calls.error !== null && <ProblemNotice error={calls.error} />}
    </section>
  );
}
