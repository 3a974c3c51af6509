import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useCommonTexts } from '../../lib/i18n';
import { LanguageSwitch } from '../shell/language-switch';
import { useAppTexts } from '../texts';
import { SignInForm } from './sign-in-form';
import styles from './sign-in.module.css';

const cameFrom = (state: unknown): string => {
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
  return typeof from === 'string' && from.startsWith('/') ? from : '/';
};

export function SignInPage() {
  const t = useAppTexts();
  const common = useCommonTexts();
  const go = useNavigate();
  const location = useLocation();
  const title = common('product');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={styles.page}>
      <header className={styles.corner}>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <div className={styles.card}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.lead}>{t('signInLead')}</p>
          <SignInForm onSignedIn={() => void go(cameFrom(location.state), { replace: true })} />
        </div>
      </main>
    </div>
  );
}
