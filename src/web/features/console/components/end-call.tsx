import { Button, Select } from 'antd';
import { useState } from 'react';
import type { Call } from '../../../lib/api';
import { useCommands } from '../../../lib/commands';
import { useCatalogue } from '../../../lib/reference';
import { ProblemNotice } from '../../../ui';
import { useEndCall } from '../api/calls';
import { useConsoleTexts } from '../texts';
import styles from './call-bar.module.css';

/** Ends the talk; then asks in one word what it was about. */
export function EndCall({ call }: { call: Call }) {
  const t = useConsoleTexts();
  const { data: catalogue } = useCatalogue();
  const end = useEndCall(call.id);
  const [code, setCode] = useState<string>();
  const isTalking = call.state === 'talking';
  const endTalk = (): void => end.mutate(undefined);
  useCommands(isTalking ? [{ id: 'end-talk', group: t('group'), label: t('end'), run: endTalk }] : []);
  return (
    <div className={styles.end}>
      {end.error && <ProblemNotice error={end.error} />}
      {isTalking ? (
        <Button danger loading={end.isPending} data-testid="call-end" onClick={endTalk}>
          {t('end')}
        </Button>
      ) : (
        <>
          <Select
            className={styles.code}
            options={catalogue?.wrapUpCodes ?? []}
            value={code}
            placeholder={t('wrapUpCode')}
            aria-label={t('wrapUpCode')}
            data-testid="wrap-up-code"
            onChange={setCode}
          />
          <Button
            type="primary"
            loading={end.isPending}
            disabled={code === undefined}
            data-testid="wrap-up-done"
            onClick={() => end.mutate(code)}
          >
            {t('done')}
          </Button>
        </>
      )}
    </div>
  );
}
