import { App, Button, Form } from 'antd';
import { ProblemNotice } from '../../../../ui';
import { useChangePassword } from '../../api/change-password';
import { useAdminTexts } from '../../texts';
import { PasswordInput } from '../shared/password-input';
import styles from './account.module.css';
import { useAccountTexts } from './texts';

interface Passwords {
  current: string;
  next: string;
  again: string;
}

const shortest = 10;

export function PasswordForm() {
  const t = useAccountTexts();
  const admin = useAdminTexts();
  const { message } = App.useApp();
  const change = useChangePassword();
  const [form] = Form.useForm<Passwords>();
  const send = ({ current, next }: Passwords): void =>
    change.mutate(
      { current, next },
      {
        onSuccess: () => {
          form.resetFields();
          void message.success(t('changed'));
        },
      },
    );
  const same = {
    validator: (_: unknown, value: string) =>
      value === form.getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t('differ'))),
  };
  return (
    <section className={styles.card} aria-labelledby="account-password">
      <h2 id="account-password">{t('passwordTitle')}</h2>
      {change.error && <ProblemNotice error={change.error} />}
      <Form<Passwords> form={form} name="password" layout="vertical" className={styles.narrow} onFinish={send}>
        <Form.Item name="current" label={t('current')} rules={[{ required: true, message: admin('missing') }]}>
          <PasswordInput autoComplete="current-password" data-testid="password-current" />
        </Form.Item>
        <Form.Item
          name="next"
          label={t('next')}
          extra={t('nextHelp')}
          rules={[{ required: true, min: shortest, message: t('short') }]}
        >
          <PasswordInput autoComplete="new-password" data-testid="password-next" />
        </Form.Item>
        <Form.Item name="again" label={t('again')} dependencies={['next']} rules={[same]}>
          <PasswordInput autoComplete="new-password" data-testid="password-again" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={change.isPending} data-testid="password-save">
          {t('change')}
        </Button>
      </Form>
    </section>
  );
}
