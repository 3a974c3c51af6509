import { Select } from 'antd';
import { useState } from 'react';
import type { Movement } from '../../../../lib/api';
import { formatTime } from '../../../../lib/time';
import { EmptyState, TabHead } from '../../../../ui';
import { type Column, PagedTable } from '../../../../ui/paged-table';
import { useStores } from '../../../tickets';
import { useMovements } from '../../api/get-lists';
import { useStockTexts } from '../../texts';
import { StoreSelect } from '../store-select';
import styles from '../stock.module.css';

const kinds: readonly Movement['kind'][] = ['receipt', 'transfer', 'issue', 'return', 'count', 'write_off'];

const signed = (count: number): string => (count > 0 ? `+${count}` : String(count));

/** Everything that has moved. */
export function MovementsTab() {
  const t = useStockTexts();
  const [storeId, setStoreId] = useState<string | null>(null);
  const [kind, setKind] = useState<Movement['kind'] | null>(null);
  const movements = useMovements(storeId, kind);
  return (
    <>
      <TabHead title={t('movements')} lead={t('movementsLead')}>
        <StoreSelect value={storeId} onChange={setStoreId} none={t('allStores')} />
        <Select
          allowClear
          className={styles.store ?? ''}
          aria-label={t('kind')}
          placeholder={t('allKinds')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(value) }))}
          onChange={(next: Movement['kind'] | undefined) => setKind(next ?? null)}
        />
      </TabHead>
      <PagedTable
        pages={movements}
        label={t('movements')}
        columns={useColumns()}
        keyOf={({ id }) => id}
        empty={<EmptyState title={t('noMovements')} hint={t('noMovementsHint')} />}
        testId="stock-movements"
      />
    </>
  );
}

function useColumns(): Column<Movement>[] {
  const t = useStockTexts();
  const { data: stores } = useStores(true);
  const storeName = (id: string | null): string => stores?.items.find((store) => store.id === id)?.name ?? '';
  return [
    { key: 'kind', title: t('kind'), cell: ({ kind }) => t(kind) },
    {
      key: 'moved',
      title: t('moved'),
      wide: true,
      cell: ({ parts, toStoreId }) =>
        parts.map(({ partId, name, quantity, unit }) => (
          <div key={partId}>
            {name} {toStoreId ? quantity : signed(quantity)} {unit}
          </div>
        )),
    },
    {
      key: 'place',
      title: t('place'),
      wide: true,
      cell: ({ storeId, toStoreId }) =>
        toStoreId ? `${storeName(storeId)} → ${storeName(toStoreId)}` : storeName(storeId),
    },
    { key: 'why', title: t('why'), wide: true, cell: ({ reason }) => reason },
    { key: 'by', title: t('by'), cell: ({ byName }) => byName },
    { key: 'at', title: t('at'), wide: true, cell: ({ at }) => formatTime(at) },
  ];
}
