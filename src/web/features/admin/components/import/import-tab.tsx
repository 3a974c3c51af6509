import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Progress, Space } from 'antd';
import { useState } from 'react';
import { ProblemNotice, TabHead } from '../../../../ui';
import { adminKeys } from '../../api/keys';
import { type ImportRequest, runImport } from '../../api/run-import';
import { type ImportChoice, ImportForm } from './import-form';
import { ImportResultView } from './import-result';
import styles from './import.module.css';
import { useImportTexts } from './texts';

const nothingChosen: ImportChoice = { kind: 'outlets', mode: 'all_or_nothing', file: null };

/** Outlets and staff from files: checked first, then written. */
export function ImportTab() {
  const t = useImportTexts();
  const client = useQueryClient();
  const [choice, setChoice] = useState(nothingChosen);
  const [share, setShare] = useState(0);
  const run = useMutation({
    mutationFn: (asked: ImportRequest) => runImport(asked, setShare),
    onSuccess: (result) => {
      if (!result.kept) return;
      void client.invalidateQueries({ queryKey: adminKeys.users });
      void client.invalidateQueries({ queryKey: adminKeys.outlets });
    },
  });
  const wasDry = run.variables?.dryRun ?? true;
  const { data: result } = run;
  const mayWrite =
    result !== undefined &&
    wasDry &&
    result.added + result.changed > 0 &&
    (choice.mode === 'keep_good' || result.faults.length === 0);

  const change = (next: ImportChoice): void => {
    run.reset();
    setChoice(next);
  };
  const send = (dryRun: boolean): void => {
    const { file, ...rest } = choice;
    if (!file) return;
    setShare(0);
    run.mutate({ ...rest, file, dryRun, key: crypto.randomUUID() });
  };

  return (
    <>
      <TabHead title={t('title')} lead={t('lead')} />
      <ImportForm choice={choice} disabled={run.isPending} onChange={change} />
      <Space wrap className={styles.buttons}>
        <Button
          type={mayWrite ? 'default' : 'primary'}
          disabled={!choice.file}
          loading={run.isPending && wasDry}
          onClick={() => send(true)}
          data-testid="import-run"
        >
          {t('check')}
        </Button>
        <Button
          type={mayWrite ? 'primary' : 'default'}
          disabled={!mayWrite}
          loading={run.isPending && !wasDry}
          onClick={() => send(false)}
          data-testid="import-confirm"
        >
          {t('run')}
        </Button>
      </Space>
      {run.isPending && (
        <div role="status" className={styles.progress}>
          {t(wasDry ? 'checking' : 'running')}
          <Progress percent={Math.round(share * 100)} aria-label={t(wasDry ? 'checking' : 'running')} />
        </div>
      )}
      {run.error && <ProblemNotice error={run.error} onRetry={() => send(wasDry)} />}
      {result && <ImportResultView result={result} wasDry={wasDry} fileName={choice.file?.name ?? ''} />}
    </>
  );
}
