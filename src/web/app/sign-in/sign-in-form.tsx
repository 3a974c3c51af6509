import { Button } from 'antd';
import { useId, useState } from 'react';
import type { Me } from '../../lib/api';
import { useSignIn } from '../../lib/session';
import { ProblemNotice } from '../../ui';
import { TextRow } from '../../ui/fields';
import { useAppTexts } from '../texts';
import styles from './sign-in.module.css';

interface Props {
  username?: string;
  onSignedIn: (me: Me) => void;
}

export function SignInForm({ username = '', onSignedIn }: Props) {
  const t = useAppTexts();
  const id = useId();
  const signIn = useSignIn();
  const [values, setValues] = useState({ username, password: '' });
  const [tried, setTried] = useState(false);
  const faults = {
    username: values.username.trim() ? undefined : t('usernameMissing'),
    password: values.password ? undefined : t('passwordMissing'),
  };
  const send = (): void => {
    setTried(true);
    if (faults.username || faults.password) return;
    signIn.mutate({ ...values, username: values.username.trim() }, { onSuccess: onSignedIn });
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {signIn.error && <ProblemNotice error={signIn.error} />}
      <TextRow
        id={`${id}username`}
        label={t('username')}
        value={values.username}
        onChange={(next) => setValues({ ...values, username: next })}
        fault={tried ? faults.username : undefined}
        autoComplete="username"
        autoFocus={username === ''}
        testId="sign-in-username"
        size="large"
      />
      <TextRow
        id={`${id}password`}
        label={t('password')}
        value={values.password}
        onChange={(next) => setValues({ ...values, password: next })}
        fault={tried ? faults.password : undefined}
        autoComplete="current-password"
        autoFocus={username !== ''}
        testId="sign-in-password"
        size="large"
        secret
      />
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
    </form>
  );
}
