import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Select, Table } from 'antd';
import { useState } from 'react';
import type { OutletRow } from '../../../../lib/api';
import { useDebounced } from '../../../../lib/hooks';
import { useLabels, useOrganisation } from '../../../../lib/reference';
import { EmptyState, MoreButton, ProblemNotice, TabHead } from '../../../../ui';
import { useOutlets } from '../../api/find-outlets';
import { OutletDrawer } from './outlet-drawer';
import { useOutletTexts } from './texts';

const settleMs = 250;

export function OutletsTab() {
  const t = useOutletTexts();
  const labels = useLabels();
  const { data: organisation } = useOrganisation();
  const [typed, setTyped] = useState('');
  const [countyId, setCountyId] = useState<string>();
  const [opened, setOpened] = useState<string | null>(null);
  const found = useOutlets(useDebounced(typed.trim(), settleMs), countyId);
  const outlets = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = (name: string, { id, code }: OutletRow) => (
    <Button type="link" onClick={() => setOpened(id)} data-testid={`outlet-${code}`}>
      {name}
    </Button>
  );
  return (
    <>
      <TabHead title={t('title')}>
        <Select
          allowClear
          style={{ width: 150 }}
          aria-label={t('county')}
          placeholder={t('allCounties')}
          value={countyId ?? null}
          options={(organisation?.counties ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(next: string | null) => setCountyId(next ?? undefined)}
        />
        <Input
          type="search"
          allowClear
          style={{ width: 260 }}
          prefix={<SearchOutlined />}
          aria-label={t('search')}
          placeholder={t('search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          data-testid="outlet-search"
        />
      </TabHead>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      <Table<OutletRow>
        size="small"
        rowKey="id"
        pagination={false}
        loading={found.isPending}
        scroll={{ x: 'max-content' }}
        dataSource={outlets}
        locale={{ emptyText: <EmptyState title={t('empty')} hint={t('emptyHint')} /> }}
        columns={[
          { title: t('code'), dataIndex: 'code' },
          { title: t('name'), dataIndex: 'name', render: open },
          { title: t('tier'), dataIndex: 'tier', render: labels.tier },
          { title: t('county'), dataIndex: 'countyName' },
          { title: t('manager'), dataIndex: 'channelManagerName' },
          { title: t('address'), dataIndex: 'address' },
          { title: t('state'), dataIndex: 'active', render: (active: boolean) => t(active ? 'active' : 'inactive') },
        ]}
      />
      <MoreButton pages={found} />
      <OutletDrawer outletId={opened} onClose={() => setOpened(null)} />
    </>
  );
}
