import { useMe } from '../../../lib/session';
import { useOwnOutlet } from '../api/get-own-outlet';
import { usePortalTexts } from '../texts';
import styles from './home.module.css';
import { LineEntries } from './line-entries';
import { OwnTickets } from './own-tickets';
import { PageTitle } from './page-title';

export function Home() {
  const t = usePortalTexts();
  const me = useMe();
  const { data: outlet } = useOwnOutlet(me.outletId);
  return (
    <>
      <PageTitle focusKey="home">{t('hello', { name: outlet?.name ?? me.displayName })}</PageTitle>
      <section aria-labelledby="portal-ask">
        <h2 id="portal-ask" className={styles.heading}>
          {t('ask')}
        </h2>
        <LineEntries />
      </section>
      <OwnTickets />
    </>
  );
}
