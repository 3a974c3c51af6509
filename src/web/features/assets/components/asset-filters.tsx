import { Input, Select, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useDebounced } from '../../../lib/hooks';
import { useOrganisation } from '../../../lib/reference';
import { useMe } from '../../../lib/session';
import { type AssetFilters as Filters, useAssetCatalogue, useSuppliers } from '../api/get-assets';
import type { FilterChange } from '../lib/use-filters';
import { useAssetTexts } from '../texts';
import styles from './assets.module.css';

const settleMs = 250;

interface Props {
  filters: Filters;
  onChange: (to: FilterChange) => void;
}

/** Narrows the list; partners, who see one outlet, need no county. */
export function AssetFilters({ filters, onChange }: Props) {
  const t = useAssetTexts();
  const isPartner = useMe().roles.includes('partner');
  const { data: catalogue } = useAssetCatalogue();
  const { data: organisation } = useOrganisation();
  const { data: suppliers } = useSuppliers();
  const named = (ones: readonly { id: string; name: string }[] = []) =>
    ones.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <search className={styles.filters} aria-label={t('filters')}>
      <SearchBox q={filters.q ?? ''} onChange={(q) => onChange({ q })} />
      <Choice
        label={t('anyKind')}
        value={filters.kind}
        options={catalogue?.kinds}
        testId="asset-filter-kind"
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        label={t('anyState')}
        value={filters.state}
        options={catalogue?.states}
        testId="asset-filter-state"
        onChange={(state) => onChange({ state })}
      />
      {!isPartner && (
        <Choice
          label={t('anyCounty')}
          value={filters.countyId}
          options={named(organisation?.counties)}
          testId="asset-filter-county"
          onChange={(countyId) => onChange({ countyId })}
        />
      )}
      <Choice
        label={t('anySupplier')}
        value={filters.supplierId}
        options={named(suppliers?.items)}
        testId="asset-filter-supplier"
        onChange={(supplierId) => onChange({ supplierId })}
      />
      {filters.outletId && !isPartner && (
        <Tag closable onClose={() => onChange({ outletId: undefined })}>
          {t('ofOutlet')}
        </Tag>
      )}
    </search>
  );
}

function SearchBox({ q, onChange }: { q: string; onChange: (q: string) => void }) {
  const t = useAssetTexts();
  const [typed, setTyped] = useState(q);
  const settled = useDebounced(typed.trim(), settleMs);
  useEffect(() => {
    if (settled !== q) onChange(settled);
    // Only what is typed leads; the address follows it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return (
    <Input.Search
      className={styles.search}
      value={typed}
      placeholder={t('search')}
      aria-label={t('searchLabel')}
      data-testid="asset-search"
      onChange={(event) => setTyped(event.target.value)}
      onSearch={(text) => onChange(text.trim())}
    />
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[] | undefined;
  testId: string;
  onChange: (value: string | undefined) => void;
}

function Choice({ label, value, options = [], testId, onChange }: ChoiceProps) {
  return (
    <Select
      className={styles.choice}
      allowClear
      placeholder={label}
      aria-label={label}
      value={value}
      options={[...options]}
      data-testid={testId}
      onChange={onChange}
    />
  );
}
