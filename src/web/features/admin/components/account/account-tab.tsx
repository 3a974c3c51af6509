import { useLabels } from '../../../../lib/reference';
import { useMe } from '../../../../lib/session';
import { TabHead } from '../../../../ui';
import styles from './account.module.css';
import { PasswordForm } from './password-form';
import { useAccountTexts } from './texts';
import { TokenForm } from './token-form';
import { TokenTable } from './token-table';

/** What everybody does with their own account: password and tokens. */
export function AccountTab() {
  const t = useAccountTexts();
  const labels = useLabels();
  const { displayName, username, roles } = useMe();
  return (
    <>
      <TabHead title={t('title')} />
      <p>
        {t('who', { name: displayName, username })} · {t('roles', { roles: roles.map(labels.role).join(' · ') })}
      </p>
      <PasswordForm />
      <section className={styles.card} aria-labelledby="account-tokens">
        <h2 id="account-tokens">{t('tokensTitle')}</h2>
        <p>{t('tokensLead')}</p>
        <TokenForm />
        <div className={styles.tokens}>
          <TokenTable />
        </div>
      </section>
    </>
  );
}
