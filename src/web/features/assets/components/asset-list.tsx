import { PlusOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { AssetRow } from '../../../lib/api';
import { useMay } from '../../../lib/session';
import { EmptyState, Loading, MoreButton, ProblemNotice, TabHead } from '../../../ui';
import { useAssets } from '../api/get-assets';
import { useFilters } from '../lib/use-filters';
import { useAssetTexts } from '../texts';
import { AssetFilters } from './asset-filters';
import { AssetStateTag, WarrantyTag } from './asset-tags';
import styles from './assets.module.css';
import { RegisterDialog } from './register-dialog';

/** Everything the reader may see, in the order of labels. */
export function AssetList() {
  const t = useAssetTexts();
  const go = useNavigate();
  const mayChange = useMay('asset.change');
  const { filters, query, change } = useFilters();
  const [registering, setRegistering] = useState(false);
  const assets = useAssets(filters);
  const rows = assets.data?.pages.flatMap(({ items }) => items);
  return (
    <div className={styles.page}>
      <TabHead title={t('title')} lead={t('lead')}>
        <Button
          icon={<PrinterOutlined />}
          onClick={() => void go(`/equipment/stickers?${query}`)}
          data-testid="stickers"
        >
          {t('print')}
        </Button>
        {mayChange && (
          <Button
            type="primary"
            icon={<PlusOutlined />}
            onClick={() => setRegistering(true)}
            data-testid="asset-register"
          >
            {t('register')}
          </Button>
        )}
      </TabHead>
      <AssetFilters filters={filters} onChange={change} />
      {assets.error && <ProblemNotice error={assets.error} onRetry={() => void assets.refetch()} />}
      {!rows && !assets.error && <Loading />}
      {rows?.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} />}
      <ul className={styles.list} aria-label={t('list')} data-testid="asset-list" aria-busy={assets.isPlaceholderData}>
        {rows?.map((asset) => (
          <li key={asset.id}>
            <AssetCard asset={asset} />
          </li>
        ))}
      </ul>
      <MoreButton pages={assets} />
      {registering && <RegisterDialog onClose={() => setRegistering(false)} />}
    </div>
  );
}

function AssetCard({ asset }: { asset: AssetRow }) {
  const { id, label, kindName, model, keeperCode, keeperName, place, outletId } = asset;
  return (
    <Link to={`/equipment/${id}`} className={styles.card} data-testid="asset-card">
      <span className={styles.label}>{label}</span>
      <span className={styles.what}>
        <span className={styles.kind}>{kindName}</span>
        <span className={styles.quiet}>{model}</span>
      </span>
      <span className={styles.whereabouts}>
        <span>{outletId ? `${keeperCode} ${keeperName}` : keeperName}</span>
        <span className={styles.quiet}>{place}</span>
      </span>
      <span className={styles.tags}>
        <AssetStateTag asset={asset} />
        <WarrantyTag asset={asset} />
      </span>
    </Link>
  );
}
