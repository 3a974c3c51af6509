import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import type { Part } from '../../../../lib/api';
import { useDebounced } from '../../../../lib/hooks';
import { EmptyState, TabHead } from '../../../../ui';
import { type Column, PagedTable } from '../../../../ui/paged-table';
import { useCatalogueParts } from '../../api/get-lists';
import { useStockTexts } from '../../texts';
import styles from '../stock.module.css';
import { PartDialog } from './part-dialog';

const settleMs = 250;

/** The parts there are. */
export function PartsTab() {
  const t = useStockTexts();
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<Part | 'new' | null>(null);
  const parts = useCatalogueParts(useDebounced(typed.trim(), settleMs));
  const columns: Column<Part>[] = [
    {
      key: 'name',
      title: t('name'),
      cell: (part) => (
        <Button type="link" onClick={() => setOpened(part)} data-testid={`part-${part.code}`}>
          {part.name}
        </Button>
      ),
    },
    { key: 'code', title: t('code'), cell: ({ code }) => code },
    { key: 'unit', title: t('unit'), cell: ({ unit }) => unit },
    { key: 'price', title: t('price'), numeric: true, cell: ({ price }) => price },
    {
      key: 'state',
      title: t('state'),
      cell: ({ valuable, active }) => (
        <>
          {valuable && <Tag>{t('valuable')}</Tag>}
          {!active && <Tag>{t('outOfUse')}</Tag>}
        </>
      ),
    },
  ];
  return (
    <>
      <TabHead title={t('catalogue')} lead={t('catalogueLead')}>
        <Input
          type="search"
          allowClear
          className={styles.search ?? ''}
          prefix={<SearchOutlined />}
          aria-label={t('search')}
          placeholder={t('search')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="primary" onClick={() => setOpened('new')} data-testid="part-new">
          {t('addPart')}
        </Button>
      </TabHead>
      <PagedTable
        pages={parts}
        label={t('catalogue')}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<EmptyState title={t('noParts')} hint={t('noPartsHint')} />}
        testId="stock-parts"
      />
      {opened && <PartDialog part={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  );
}
