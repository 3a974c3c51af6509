import { SearchOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Tag } from 'antd';
import { useState } from 'react';
import type { StockLine, Store } from '../../../../lib/api';
import { useDebounced } from '../../../../lib/hooks';
import { useMay } from '../../../../lib/session';
import { EmptyState, TabHead } from '../../../../ui';
import { type Column, PagedTable } from '../../../../ui/paged-table';
import { useStores } from '../../../tickets';
import { useStock } from '../../api/get-lists';
import { useStockTexts } from '../../texts';
import styles from '../stock.module.css';
import { StoreSelect } from '../store-select';
import { CountSheet } from './count-sheet';
import { MoveDialog, type MoveKind } from './move-dialog';

const settleMs = 250;

/** What lies in a store, and what those who keep it do with it. */
export function ShelvesTab() {
  const t = useStockTexts();
  const { data: stores } = useStores();
  const [chosen, setChosen] = useState<string | null>(null);
  const items = stores?.items ?? [];
  const store = items.find(({ id }) => id === chosen) ?? items.find(({ keeps }) => keeps) ?? items[0];
  if (stores && !store) return <EmptyState title={t('noStore')} hint={t('noStoreHint')} />;
  return (
    <>
      <TabHead title={t('shelves')} lead={t('shelvesLead')}>
        <StoreSelect value={store?.id ?? null} onChange={setChosen} />
      </TabHead>
      {store && <Shelves key={store.id} store={store} />}
    </>
  );
}

function Shelves({ store }: { store: Store }) {
  const t = useStockTexts();
  const [typed, setTyped] = useState('');
  const [there, setThere] = useState(false);
  const [counting, setCounting] = useState(false);
  const stock = useStock(store.id, useDebounced(typed.trim(), settleMs), there);
  const columns = useShelfColumns();
  if (counting) return <CountSheet store={store} onClose={() => setCounting(false)} />;
  return (
    <div className={styles.form}>
      <div className={styles.foot}>
        <Input
          type="search"
          allowClear
          className={styles.search ?? ''}
          prefix={<SearchOutlined />}
          aria-label={t('search')}
          placeholder={t('search')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          data-testid="stock-search"
        />
        <Checkbox checked={there} onChange={({ target }) => setThere(target.checked)}>
          {t('onlyThere')}
        </Checkbox>
        {store.keeps && <Doings store={store} onCount={() => setCounting(true)} />}
      </div>
      <PagedTable
        pages={stock}
        label={t('shelves')}
        columns={columns}
        keyOf={({ partId }) => partId}
        empty={<EmptyState title={t('noShelves')} hint={t('noShelvesHint')} />}
        testId="stock-shelves"
      />
    </div>
  );
}

const kinds: readonly MoveKind[] = ['receipt', 'transfer', 'write_off'];

function Doings({ store, onCount }: { store: Store; onCount: () => void }) {
  const t = useStockTexts();
  const mayMove = useMay('stock.move');
  const mayCount = useMay('stock.count');
  const [moving, setMoving] = useState<MoveKind | null>(null);
  return (
    <>
      {mayMove &&
        kinds.map((kind) => (
          <Button key={kind} onClick={() => setMoving(kind)} data-testid={`stock-${kind}`}>
            {t(kind)}
          </Button>
        ))}
      {mayCount && (
        <Button onClick={onCount} data-testid="stock-count">
          {t('count')}
        </Button>
      )}
      {moving && <MoveDialog kind={moving} store={store} onClose={() => setMoving(null)} />}
    </>
  );
}

function useShelfColumns(): Column<StockLine>[] {
  const t = useStockTexts();
  return [
    {
      key: 'part',
      title: t('part'),
      cell: ({ name, valuable, active }) => (
        <>
          {name} {valuable && <Tag>{t('valuable')}</Tag>}
          {!active && <Tag>{t('outOfUse')}</Tag>}
        </>
      ),
    },
    { key: 'code', title: t('code'), cell: ({ code }) => code },
    { key: 'onHand', title: t('onHand'), numeric: true, cell: ({ onHand, unit }) => `${onHand} ${unit}` },
    { key: 'elsewhere', title: t('elsewhere'), numeric: true, cell: ({ elsewhere }) => elsewhere },
    { key: 'price', title: t('price'), numeric: true, cell: ({ price }) => price },
  ];
}
