import type { PreviewClock } from '../../api/types';
import { Button, Form, Input, Select } from 'antd';
import { useLabels } from '../../../../lib/reference';
import { formatTime, fromFieldTime, serverNow, toFieldTime } from '../../../../lib/time';
import { ProblemNotice } from '../../../../ui';
import { usePreviewClock } from '../../api/preview-clock';
import { useAdminTexts } from '../../texts';
import { priorities, type Scale } from './policy-edit';
import styles from './policies.module.css';
import { usePolicyTexts } from './texts';

interface TrialForm {
  clock: PreviewClock['clock'];
  startedAt: string;
  priority: keyof Scale;
}

/** When a clock would be due, by the same code that runs the clocks, with every step in words. */
export function ClockTrial({ clocks }: { clocks: readonly string[] }) {
  const t = usePolicyTexts();
  const admin = useAdminTexts();
  const labels = useLabels();
  const trial = usePreviewClock();
  const first = { clock: clocks[0], startedAt: toFieldTime(new Date(serverNow()).toISOString()), priority: 'normal' };
  const run = ({ startedAt, ...rest }: TrialForm) => trial.mutate({ ...rest, startedAt: fromFieldTime(startedAt) });
  const clockOptions = clocks.map((value) => ({ value, label: labels.clock(value) }));
  const priorityOptions = priorities.map((value) => ({ value, label: labels.priority(value) }));
  return (
    <section className={styles.trial} aria-labelledby="clock-trial">
      <h2 id="clock-trial">{t('tryTitle')}</h2>
      <p>{t('tryLead')}</p>
      <Form<TrialForm> name="clock-trial-form" layout="inline" initialValues={first} onFinish={run}>
        <Form.Item name="clock" label={t('clock')}>
          <Select options={clockOptions} style={{ width: 160 }} />
        </Form.Item>
        <Form.Item name="startedAt" label={t('startedAt')} rules={[{ required: true, message: admin('missing') }]}>
          <Input type="datetime-local" />
        </Form.Item>
        <Form.Item name="priority" label={t('priority')}>
          <Select options={priorityOptions} style={{ width: 100 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={trial.isPending} data-testid="clock-trial-run">
          {t('tryRun')}
        </Button>
      </Form>
      {trial.error && <ProblemNotice error={trial.error} />}
      {trial.data && (
        <div role="status" data-testid="clock-trial-result">
          <p className={styles.due}>
            {t('due', { due: formatTime(trial.data.dueAt), warn: formatTime(trial.data.warnAt) })}
          </p>
          <ol>
            {trial.data.explanation.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}
