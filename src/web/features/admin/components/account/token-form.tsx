import { Alert, Button, Form, Input, InputNumber, Select, Typography } from 'antd';
import { useMe } from '../../../../lib/session';
import { useRequestKey } from '../../../../lib/hooks';
import { ProblemNotice } from '../../../../ui';
import { useIssueToken } from '../../api/tokens';
import type { NewToken } from '../../api/types';
import { useAdminTexts } from '../../texts';
import styles from './account.module.css';
import { useAccountTexts } from './texts';

const first = { name: '', scopes: [], days: 90 };
const longestDays = 366;

/** Issues a token and shows it this once. */
export function TokenForm() {
  const t = useAccountTexts();
  const admin = useAdminTexts();
  const { rights } = useMe();
  const key = useRequestKey();
  const issue = useIssueToken();
  const [form] = Form.useForm<NewToken>();
  const required = { required: true, message: admin('missing') };
  const send = (body: NewToken): void =>
    issue.mutate(
      { body, key: key.current() },
      {
        onSuccess: () => form.resetFields(),
        onSettled: key.renew,
      },
    );
  return (
    <>
      {issue.error && <ProblemNotice error={issue.error} />}
      {issue.data && (
        <Alert
          type="success"
          showIcon
          role="status"
          className={styles.issued}
          title={t('issued')}
          description={
            <Typography.Text code copyable={{ tooltips: t('copy') }} data-testid="token-value">
              {issue.data.token}
            </Typography.Text>
          }
        />
      )}
      <Form<NewToken>
        form={form}
        name="token"
        layout="vertical"
        className={styles.narrow}
        initialValues={first}
        onFinish={send}
      >
        <Form.Item name="name" label={t('name')} extra={t('nameHelp')} rules={[{ ...required, whitespace: true }]}>
          <Input maxLength={80} autoComplete="off" data-testid="token-name" />
        </Form.Item>
        <Form.Item name="scopes" label={t('scopes')} rules={[required]}>
          <Select
            mode="multiple"
            placeholder={admin('choose')}
            options={rights.map((right) => ({ value: right, label: right }))}
          />
        </Form.Item>
        <Form.Item name="days" label={t('days')} rules={[required]}>
          <InputNumber min={1} max={longestDays} precision={0} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={issue.isPending} data-testid="token-issue">
          {t('issue')}
        </Button>
      </Form>
    </>
  );
}
