import { PhoneOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import type { CallerMatch } from '../../../lib/api';
import { toProblem } from '../../../lib/api';
import { useCommands } from '../../../lib/commands';
import { useDebounced, useRequestKey } from '../../../lib/hooks';
import { useHotkeys } from '../../../lib/hotkeys';
import { useLabels } from '../../../lib/reference';
import { ProblemNotice } from '../../../ui';
import { useRegisterCall } from '../api/calls';
import { useCallerMatches } from '../api/find-callers';
import { useConsoleTexts } from '../texts';
import styles from './call-bar.module.css';

const settleMs = 150;

/** Takes the number of the next call. While it is typed, whose it could be is shown; Enter registers. */
export function RegisterForm({ onRegistered }: { onRegistered: (callId: string) => void }) {
  const t = useConsoleTexts();
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState('');
  const phone = typed.trim();
  const settled = useDebounced(phone, settleMs);
  const matches = useCallerMatches(settled);
  const register = useRegisterCall();
  const key = useRequestKey();
  const focus = (): void => input.current?.focus({ cursor: 'all' });
  useHotkeys([{ combo: 't', label: t('keyCall'), run: focus }]);
  useCommands([{ id: 'register-call', group: t('group'), label: t('keyCall'), hotkey: 't', run: focus }]);

  const send = (match?: CallerMatch): void => {
    if (register.isPending) return;
    const body = {
      ...(phone && { phone }),
      ...(match && { outletId: match.outletId }),
      ...(match?.contactId && { contactId: match.contactId }),
    };
    register.mutate(
      { body, key: key.current() },
      {
        onSuccess: ({ id }) => {
          setTyped('');
          key.renew();
          onRegistered(id);
        },
        onError: (error) => {
          if (toProblem(error).status > 0) key.renew();
        },
      },
    );
  };
  const found = settled && phone ? (matches.data?.items ?? []) : [];
  const isUnknown = settled !== '' && settled === phone && matches.isSuccess && found.length === 0;
  return (
    <form
      className={styles.register}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Input
        ref={input}
        className={styles.numberField}
        prefix={<PhoneOutlined />}
        inputMode="tel"
        autoComplete="off"
        value={typed}
        placeholder={t('number')}
        aria-label={t('number')}
        title={t('numberHint')}
        data-testid="call-number"
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="primary" htmlType="submit" loading={register.isPending} data-testid="call-register">
        {t('register')}
      </Button>
      <Matches matches={found} onChoose={send} />
      {isUnknown && <span className={styles.hint}>{t('matchNone')}</span>}
      {register.error && <ProblemNotice error={register.error} />}
    </form>
  );
}

function Matches({ matches, onChoose }: { matches: readonly CallerMatch[]; onChoose: (match: CallerMatch) => void }) {
  const t = useConsoleTexts();
  const labels = useLabels();
  return (
    <ul className={styles.matches}>
      {matches.map((match) => (
        <li key={`${match.outletId} ${match.contactId}`}>
          <Button size="small" onClick={() => onChoose(match)}>
            {t('matchOne', {
              outlet: match.outletName,
              tier: labels.tier(match.tier),
              county: match.countyName,
              contact: match.contactName ?? '',
            })}
            <span className={styles.verdict} data-designated={match.designated}>
              {t(match.designated ? 'designated' : 'notDesignated')}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
