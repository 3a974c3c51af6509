import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Asset } from '../../../lib/api';
import { useAssetTexts } from '../texts';
import styles from './assets.module.css';

const factNames = [
  ...(['county', 'keeper', 'place', 'serialNumber', 'boughtOn', 'warrantyUntil'] as const),
  ...(['supplier', 'supplierPhone', 'repairHours'] as const),
];
type FactName = (typeof factNames)[number];

/** What the register says of an asset; what it does not know is left out. */
export function AssetFacts({ asset }: { asset: Asset }) {
  const t = useAssetTexts();
  const { outletId, keeperCode, keeperName, supplierPhone, supplierRepairHours } = asset;
  const keeper = outletId ? (
    <Link to={`/equipment?outletId=${outletId}`}>
      {keeperCode} {keeperName}
    </Link>
  ) : (
    keeperName
  );
  const facts: Partial<Record<FactName, ReactNode>> = {
    county: asset.countyName || t('branch'),
    keeper,
    place: asset.place,
    serialNumber: asset.serialNumber,
    boughtOn: asset.boughtOn,
    warrantyUntil: asset.warrantyUntil,
    supplier: asset.supplierName,
    supplierPhone: supplierPhone && <a href={`tel:${supplierPhone.replaceAll('-', '')}`}>{supplierPhone}</a>,
    repairHours: supplierRepairHours && t('hours', { count: supplierRepairHours }),
  };
  return (
    <section className={styles.box}>
      <h2>{t('facts')}</h2>
      <dl className={styles.facts} data-testid="asset-facts">
        {factNames
          .filter((name) => facts[name])
          .map((name) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>{facts[name]}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
