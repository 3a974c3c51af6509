import { DownloadOutlined } from '@ant-design/icons';
import { Button, Segmented, Select, Table } from 'antd';
import { useState } from 'react';
import { useOrganisation } from '../../../../lib/reference';
import { EmptyState, Loading, MoreButton, ProblemNotice, useUiTexts } from '../../../../ui';
import { type ReaderFilter, readersFileUrl, useReaders } from '../../api/get-progress';
import type { Reader } from '../../api/types';
import { useAnnouncementTexts } from '../../texts';
import styles from './follow.module.css';
import { useReaderColumns } from './use-reader-columns';

interface Props {
  id: string;
  hasOutlets: boolean;
  hasStaff: boolean;
}

/** Outlets by code, or the staff by name; those who have not read it first of all. */
export function ReaderList({ id, hasOutlets, hasStaff }: Props) {
  const t = useAnnouncementTexts();
  const ui = useUiTexts();
  const { data: organisation } = useOrganisation();
  const [filter, setFilter] = useState<ReaderFilter>({
    of: hasOutlets ? 'outlets' : 'staff',
    state: 'unread',
    county: '',
  });
  const pages = useReaders(id, filter);
  const columns = useReaderColumns(filter);
  const rows = pages.data?.pages.flatMap(({ items }) => items);
  const change = (part: Partial<ReaderFilter>): void => setFilter({ ...filter, ...part });
  const isUnread = filter.state === 'unread';
  return (
    <section className={styles.section} aria-labelledby="announcement-readers">
      <h2 id="announcement-readers" className={styles.heading}>
        {t('readerList')}
      </h2>
      <div className={styles.filters}>
        {hasOutlets && hasStaff && (
          <Segmented<ReaderFilter['of']>
            aria-label={t('whichReaders')}
            value={filter.of}
            options={[
              { value: 'outlets', label: t('outlets') },
              { value: 'staff', label: t('staff') },
            ]}
            onChange={(of) => change({ of })}
            data-testid="announcement-of"
          />
        )}
        <Segmented<ReaderFilter['state']>
          aria-label={t('whichState')}
          value={filter.state}
          options={[
            { value: 'unread', label: t('unread') },
            { value: 'read', label: t('read') },
          ]}
          onChange={(state) => change({ state })}
          data-testid="announcement-state"
        />
        <Select
          className={styles.county}
          aria-label={t('county')}
          value={filter.county}
          options={[
            { value: '', label: t('allCounties') },
            ...(organisation?.counties ?? []).map((county) => ({ value: county.id, label: county.name })),
          ]}
          onChange={(county) => change({ county })}
          data-testid="announcement-county"
        />
        <Button icon={<DownloadOutlined />} href={readersFileUrl(id, filter)} data-testid="announcement-xlsx">
          {t('download')}
        </Button>
      </div>
      {pages.error && <ProblemNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && <Loading />}
      {rows && rows.length > 0 && (
        <div
          className={styles.scroll}
          role="region"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
          tabIndex={0}
          aria-label={ui('tableOf', { title: t('readerList') })}
        >
          <Table<Reader>
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={rows}
            columns={columns}
            data-testid="announcement-readers"
          />
        </div>
      )}
      {rows?.length === 0 && (
        <div className={styles.box} data-testid="announcement-no-readers">
          <EmptyState
            title={t(isUnread ? 'allRead' : 'noneRead')}
            hint={t(isUnread ? 'allReadHint' : 'noneReadHint')}
          />
        </div>
      )}
      <MoreButton pages={pages} />
    </section>
  );
}
