import { Button, Form, Input } from 'antd';
import type { Me, SignIn } from '../../lib/api';
import { useSignIn } from '../../lib/session';
import { ProblemNotice } from '../../ui';
import { useAppTexts } from '../texts';

interface Props {
  username?: string;
  onSignedIn: (me: Me) => void;
}

export function SignInForm({ username = '', onSignedIn }: Props) {
  const t = useAppTexts();
  const signIn = useSignIn();
  const send = (input: SignIn) => signIn.mutate(input, { onSuccess: onSignedIn });
  const startAt = username === '' ? 'username' : 'password';
  return (
    <Form<SignIn> layout="vertical" requiredMark={false} initialValues={{ username }} onFinish={send}>
      {signIn.error && <ProblemNotice error={signIn.error} />}
      <Form.Item name="username" label={t('username')} rules={[{ required: true, message: t('usernameMissing') }]}>
        <Input autoComplete="username" autoFocus={startAt === 'username'} data-testid="sign-in-username" size="large" />
      </Form.Item>
      <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('passwordMissing') }]}>
        <Input.Password
          autoComplete="current-password"
          autoFocus={startAt === 'password'}
          data-testid="sign-in-password"
          size="large"
        />
      </Form.Item>
      <Button
        type="primary"
        htmlType="submit"
        size="large"
        block
        loading={signIn.isPending}
        data-testid="sign-in-submit"
      >
        {t('signIn')}
      </Button>
    </Form>
  );
}
