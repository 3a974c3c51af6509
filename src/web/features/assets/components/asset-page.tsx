import { ArrowLeftOutlined, PrinterOutlined, ToolOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Asset } from '../../../lib/api';
import { useMe } from '../../../lib/session';
import { Loading, ProblemNotice } from '../../../ui';
import { useAsset } from '../api/get-assets';
import type { AssetSlotProps } from '../assets-page';
import { useAssetTexts } from '../texts';
import { AssetFacts } from './asset-facts';
import { AssetHistory } from './asset-history';
import { AssetStateTag, WarrantyTag } from './asset-tags';
import styles from './assets.module.css';
import { type ChangeName, changeNames, ChangeDialog } from './change-dialog';

interface Props {
  faults: ComponentType<AssetSlotProps> | undefined;
}

/** One asset: what it is, its sticker, and what became of it. */
export function AssetPage({ faults }: Props) {
  const { id = '' } = useParams();
  const t = useAssetTexts();
  const asset = useAsset(id);
  return (
    <div className={styles.page}>
      <Link to="/equipment" className={styles.back}>
        <ArrowLeftOutlined aria-hidden /> {t('back')}
      </Link>
      {asset.isPending && <Loading />}
      {!asset.data && asset.error && (
        <>
          <h1 className={styles.title}>{t('notFound')}</h1>
          <ProblemNotice error={asset.error} onRetry={() => void asset.refetch()} />
        </>
      )}
      {asset.data && <Opened key={id} asset={asset.data} faults={faults} />}
    </div>
  );
}

function Opened({ asset, faults: Faults }: { asset: Asset } & Props) {
  const t = useAssetTexts();
  const go = useNavigate();
  const { id, label, state } = asset;
  return (
    <article>
      <AssetHead asset={asset} />
      <div className={styles.panes}>
        <div className={styles.column}>
          <AssetFacts asset={asset} />
          {Faults && <Faults assetId={id} />}
          <AssetHistory id={id} />
        </div>
        <section className={styles.box} aria-label={t('sticker')}>
          <h2>{t('sticker')}</h2>
          <img
            className={styles.code}
            src={`/api/assets/${id}/qr`}
            alt={t('stickerAlt', { label })}
            data-testid="asset-code"
          />
          {state !== 'retired' && (
            <>
              <p className={styles.quiet}>{t('stickerHint')}</p>
              <Button icon={<PrinterOutlined />} onClick={() => void go(`/equipment/stickers?q=${label}`)}>
                {t('printOne')}
              </Button>
            </>
          )}
        </section>
      </div>
    </article>
  );
}

function AssetHead({ asset }: { asset: Asset }) {
  const t = useAssetTexts();
  const go = useNavigate();
  const [changing, setChanging] = useState<ChangeName | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isPartner = useMe().roles.includes('partner');
  const { id, label, kindName, model, state, actions } = asset;
  useEffect(() => heading.current?.focus(), [id]);
  const open = changeNames.filter((name) => actions.some((action) => action.name === name && action.allowed));
  return (
    <header>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        <span className={styles.label}>{label}</span> {kindName} <span className={styles.quiet}>{model}</span>
      </h1>
      <div className={styles.line}>
        <AssetStateTag asset={asset} />
        <WarrantyTag asset={asset} />
      </div>
      <div className={styles.foot}>
        {isPartner && state !== 'retired' && (
          <Button
            type="primary"
            icon={<ToolOutlined />}
            onClick={() => void go(`/portal/fault/${label}`)}
            data-testid="asset-report"
          >
            {t('report')}
          </Button>
        )}
        {open.map((name) => (
          <Button key={name} danger={name === 'retire'} onClick={() => setChanging(name)} data-testid={`asset-${name}`}>
            {t(name)}
          </Button>
        ))}
      </div>
      {changing && <ChangeDialog asset={asset} change={changing} onClose={() => setChanging(null)} />}
    </header>
  );
}
