import { Result } from 'antd';
import { Suspense } from 'react';
import { Navigate, NavLink, Route, Routes } from 'react-router';
import { useMe } from '../../lib/session';
import { Loading } from '../../ui';
import styles from './admin.module.css';
import { adminTabs } from './admin-tabs';
import { useAdminTexts } from './texts';

/** Pages for those who run the place; which of them open is a matter of rights. */
export function AdminPage() {
  const t = useAdminTexts();
  const { rights } = useMe();
  const tabs = adminTabs.filter(({ right }) => rights.includes(right));
  const first = tabs[0];
  return (
    <div className={styles.page}>
      <nav aria-label={t('tabs')} className={styles.tabs}>
        {tabs.map(({ name }) => (
          <NavLink key={name} to={`/admin/${name}`} className={styles.tab} data-testid={`admin-tab-${name}`}>
            {t(name)}
          </NavLink>
        ))}
      </nav>
      <Suspense fallback={<Loading />}>
        <Routes>
          {first && <Route index element={<Navigate to={`/admin/${first.name}`} replace />} />}
          {tabs.map(({ name, page: Page }) => (
            <Route key={name} path={name} element={<Page />} />
          ))}
          <Route path="*" element={<Result status="403" title={t('notAllowed')} />} />
        </Routes>
      </Suspense>
    </div>
  );
}
