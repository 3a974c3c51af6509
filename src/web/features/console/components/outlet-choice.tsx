import { Button, Select } from 'antd';
import { useState } from 'react';
import type { Call } from '../../../lib/api';
import { useDebounced } from '../../../lib/hooks';
import { ProblemNotice } from '../../../ui';
import { useChangeCall } from '../api/calls';
import { useOutletSearch } from '../api/outlets';
import { useConsoleTexts } from '../texts';
import styles from './call-bar.module.css';

const settleMs = 200;

/** Which outlet is calling: one of those that have the number, or one looked up by name. */
export function OutletChoice({ call }: { call: Call }) {
  const t = useConsoleTexts();
  const change = useChangeCall(call.id);
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), settleMs);
  const found = useOutletSearch(q, true);
  const options = (found.data?.items ?? []).map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }));
  return (
    <>
      {call.matches.length > 1 && <span className={styles.hint}>{t('chooseOutlet')}</span>}
      <ul className={styles.matches}>
        {call.matches.map(({ outletId, outletName, contactId, contactName, countyName, designated }) => (
          <li key={`${outletId} ${contactId}`}>
            <Button size="small" onClick={() => change.mutate({ outletId, ...(contactId && { contactId }) })}>
              {outletName} · {countyName} {contactName}
              <span className={styles.verdict} data-designated={designated}>
                {t(designated ? 'designated' : 'notDesignated')}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <Select
        className={styles.finder}
        size="small"
        value={null}
        options={options}
        loading={found.isFetching || change.isPending}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        placeholder={t('findOutlet')}
        aria-label={t('findOutlet')}
        data-testid="call-outlet"
        onChange={(outletId: string) => change.mutate({ outletId })}
      />
      {change.error && <ProblemNotice error={change.error} />}
    </>
  );
}
