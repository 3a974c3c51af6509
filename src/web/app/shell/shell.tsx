import { useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { AnnouncementBanner } from '../../features/announcements/announcement-banner';
import { toProblem } from '../../lib/api';
import { useAnnounced } from '../../lib/hooks';
import { useCommonTexts } from '../../lib/i18n';
import { live } from '../../lib/live';
import { useMeQuery } from '../../lib/session';
import { Density } from '../../lib/theme';
import { EmptyState, Loading, ProblemNotice } from '../../ui';
import { doors } from '../doors';
import { SignInAgain } from '../sign-in/sign-in-again';
import { useAppTexts } from '../texts';
import { CommandPalette } from './command-palette';
import { Header } from './header';
import { HelpSheet } from './help-sheet';
import { LiveSync } from './live-sync';
import styles from './shell.module.css';

const notSignedIn = 401;
/** Where people read, or work with their thumbs. */
const roomy = ['/portal', '/knowledge', '/announcements'];

/** Everything behind the sign-in: header, page, live connection, and the form that comes back when a session ends. */
export function Shell() {
  const me = useMeQuery();
  const t = useAppTexts();
  const location = useLocation();
  if (me.data) return <SignedIn />;
  if (me.isPending) return <Loading />;
  if (toProblem(me.error).status === notSignedIn) {
    return <Navigate to="/sign-in" replace state={{ from: location.pathname + location.search }} />;
  }
  const retry = <ProblemNotice error={me.error} onRetry={() => void me.refetch()} />;
  return <EmptyState whole title={t('startFailed')} action={retry} />;
}

/** The window is named after the door, so that several of them can be told apart. */
function usePageTitle(): void {
  const t = useAppTexts();
  const product = useCommonTexts()('product');
  const { pathname } = useLocation();
  const door = doors.find(({ path }) => pathname.startsWith(path));
  const title = door ? `${t(door.name)} · ${product}` : product;
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function SignedIn() {
  const t = useAppTexts();
  const { pathname } = useLocation();
  const announced = useAnnounced();
  useEffect(() => {
    live.open();
    return () => live.close();
  }, []);
  usePageTitle();
  const density = roomy.some((path) => pathname.startsWith(path)) ? 'roomy' : 'compact';
  return (
    <Density value={density}>
      <div className={styles.shell} data-density={density}>
        <a className={styles.skip} href="#main">
          {t('skip')}
        </a>
        <Header />
        <AnnouncementBanner />
        <main id="main" tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
        <div className="visually-hidden" role="status" aria-live="polite">
          {announced}
        </div>
      </div>
      <LiveSync />
      <CommandPalette />
      <HelpSheet />
      <SignInAgain />
    </Density>
  );
}
