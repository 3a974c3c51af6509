import type { ComponentType } from 'react';
import { Navigate, NavLink, Route, Routes } from 'react-router';
import { useMe } from '../lib/session';
import { EmptyState } from './empty-state';
import { later } from './later';
import styles from './tab-page.module.css';
import { useUiTexts } from './texts';

/** A page behind a door that has several, for those who hold its right and fetched when first opened. */
export interface Tab<Name extends string> {
  name: Name;
  right: string;
  page: ComponentType;
}

export const tabOf = <Name extends string>(
  name: Name,
  right: string,
  load: () => Promise<ComponentType>,
): Tab<Name> => ({ name, right, page: later(load) });

interface Props<Name extends string> {
  /** Below which address the tabs are, without slashes. */
  door: string;
  label: string;
  tabs: readonly Tab<Name>[];
  nameOf: (name: Name) => string;
}

/** Tabs of which each has an address; which of them open is a matter of rights. */
export function TabPage<Name extends string>({ door, label, tabs, nameOf }: Props<Name>) {
  const t = useUiTexts();
  const { rights } = useMe();
  const open = tabs.filter(({ right }) => rights.includes(right));
  const first = open[0];
  return (
    <div className={styles.page}>
      <nav aria-label={label} className={styles.tabs}>
        {open.map(({ name }) => (
          <NavLink key={name} to={`/${door}/${name}`} className={styles.tab} data-testid={`${door}-tab-${name}`}>
            {nameOf(name)}
          </NavLink>
        ))}
      </nav>
      <Routes>
        {first && <Route index element={<Navigate to={`/${door}/${first.name}`} replace />} />}
        {open.map(({ name, page: Page }) => (
          <Route key={name} path={name} element={<Page />} />
        ))}
        <Route path="*" element={<EmptyState whole title={t('tabNotAllowed')} />} />
      </Routes>
    </div>
  );
}
