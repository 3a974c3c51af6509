import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { Store } from '../../../../lib/api';
import { useOrganisation } from '../../../../lib/reference';
import { EmptyState, Loading, ProblemNotice, TabHead } from '../../../../ui';
import { useStores } from '../../../tickets';
import { useStockTexts } from '../../texts';
import styles from '../stock.module.css';
import { StoreDialog } from './store-dialog';

/** The stores, whose they are and who keeps them. */
export function StoresTab() {
  const t = useStockTexts();
  const { data, error, refetch } = useStores(true);
  const { data: organisation } = useOrganisation();
  const [opened, setOpened] = useState<Store | 'new' | null>(null);
  const countyName = (id: string | null): string =>
    organisation?.counties.find((county) => county.id === id)?.name ?? t('wholeBranch');
  return (
    <>
      <TabHead title={t('stores')} lead={t('storesLead')}>
        <Button type="primary" onClick={() => setOpened('new')} data-testid="store-new">
          {t('addStore')}
        </Button>
      </TabHead>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.items.length === 0 && <EmptyState title={t('noStore')} hint={t('noStoreHint')} />}
      {data && data.items.length > 0 && (
        <ul className={styles.rows} aria-label={t('stores')}>
          {data.items.map((store) => (
            <li key={store.id} className={styles.row}>
              <span className={styles.name}>
                <Button type="link" onClick={() => setOpened(store)} data-testid={`store-${store.code}`}>
                  {store.name}
                </Button>
                {!store.active && <Tag>{t('outOfUse')}</Tag>}
              </span>
              <span className={styles.quiet}>{store.code}</span>
              <span>{countyName(store.countyId)}</span>
              <span className={styles.quiet}>{store.departmentName}</span>
            </li>
          ))}
        </ul>
      )}
      {opened && <StoreDialog store={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  );
}
