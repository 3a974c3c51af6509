import { ArrowLeftOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { AssetRow } from '../../../lib/api';
import { EmptyState, Loading, MoreButton, ProblemNotice, TabHead } from '../../../ui';
import { useAssets } from '../api/get-assets';
import { useFilters } from '../lib/use-filters';
import { useAssetTexts } from '../texts';
import styles from './stickers.module.css';

/** As many as a page of the server holds. */
const atOnce = 200;

/** The stickers of what the list was narrowed to, as sheets to print. Nobody reports faults of what is retired. */
export function StickerSheet() {
  const t = useAssetTexts();
  const { filters, query } = useFilters();
  const assets = useAssets(filters, atOnce);
  const rows = assets.data?.pages.flatMap(({ items }) => items).filter(({ state }) => state !== 'retired');
  return (
    <div className={styles.page}>
      <div className={styles.screen}>
        <Link to={`/equipment?${query}`}>
          <ArrowLeftOutlined aria-hidden /> {t('back')}
        </Link>
        <TabHead title={t('stickers')} lead={t('stickersLead')}>
          <span>{t('stickersCount', { count: rows?.length ?? 0 })}</span>
          <Button type="primary" icon={<PrinterOutlined />} onClick={() => window.print()} data-testid="stickers-print">
            {t('printNow')}
          </Button>
        </TabHead>
        {assets.error && <ProblemNotice error={assets.error} onRetry={() => void assets.refetch()} />}
        {!rows && !assets.error && <Loading />}
        {rows?.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} />}
      </div>
      <ul className={styles.sheet} aria-label={t('stickers')} data-testid="sticker-sheet">
        {rows?.map((asset) => (
          <Sticker key={asset.id} asset={asset} />
        ))}
      </ul>
      <div className={styles.screen}>
        <MoreButton pages={assets} />
      </div>
    </div>
  );
}

function Sticker({ asset: { id, label, kindName } }: { asset: AssetRow }) {
  const t = useAssetTexts();
  return (
    <li className={styles.sticker} data-testid="sticker">
      <img src={`/api/assets/${id}/qr`} alt={t('stickerAlt', { label })} />
      <div>
        <strong>{t('scan')}</strong>
        <span className={styles.label}>{label}</span>
        <span>{kindName}</span>
        <span>{t('hotline')}</span>
      </div>
    </li>
  );
}
