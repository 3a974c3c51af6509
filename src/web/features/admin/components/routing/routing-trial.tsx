import { Button, Form, Select } from 'antd';
import { ProblemNotice } from '../../../../ui';
import { useTestRouting } from '../../api/get-suggestion';
import { useAdminTexts } from '../../texts';
import styles from './routing.module.css';
import { useRoutingTexts } from './texts';
import { useRoutingOptions } from './use-routing-options';

interface TrialForm {
  line: string;
  topic: string;
  countyId?: string;
}

/** Who would be suggested for a ticket, and why. */
export function RoutingTrial() {
  const t = useRoutingTexts();
  const admin = useAdminTexts();
  const trial = useTestRouting();
  const [form] = Form.useForm<TrialForm>();
  const options = useRoutingOptions(Form.useWatch('line', form));
  const required = { required: true, message: admin('missing') };
  const choice = { placeholder: admin('choose'), style: { width: 180 } };
  const run = ({ line, topic, countyId }: TrialForm) => trial.mutate({ line, topic, ...(countyId && { countyId }) });
  return (
    <section className={styles.trial} aria-labelledby="routing-trial">
      <h2 id="routing-trial">{t('testTitle')}</h2>
      <p>{t('testLead')}</p>
      <Form<TrialForm> form={form} name="routing-trial-form" layout="inline" onFinish={run}>
        <Form.Item name="line" label={t('line')} rules={[required]}>
          <Select {...choice} options={options.lines} onChange={() => form.resetFields(['topic'])} />
        </Form.Item>
        <Form.Item name="topic" label={t('topic')} rules={[required]}>
          <Select {...choice} options={options.topics} />
        </Form.Item>
        <Form.Item name="countyId" label={t('county')}>
          <Select {...choice} options={options.counties} allowClear placeholder={admin('any')} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={trial.isPending} data-testid="routing-test">
          {t('test')}
        </Button>
      </Form>
      {trial.error && <ProblemNotice error={trial.error} />}
      {trial.isSuccess && (
        <div role="status" data-testid="routing-test-result">
          <p className={styles.answer}>
            {trial.data ? t('suggested', { name: trial.data.departmentName }) : t('none')}
          </p>
          {trial.data && <p>{trial.data.reason}</p>}
        </div>
      )}
    </section>
  );
}
