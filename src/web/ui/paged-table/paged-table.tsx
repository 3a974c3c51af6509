import { Table } from 'antd';
import type { ReactNode } from 'react';
import { useIsNarrow } from '../../lib/hooks';
import { Loading } from '../loading';
import { MoreButton } from '../more-button';
import { ProblemNotice } from '../problem-notice';
import { useUiTexts } from '../texts';
import { Cards } from './cards';
import { type Column, tableColumns } from './columns';
import styles from './paged-table.module.css';

interface Pages<Row> {
  data: { pages: readonly { items: Row[] }[] } | undefined;
  error: unknown;
  refetch: () => unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

interface Props<Row> {
  pages: Pages<Row>;
  /** Names the list for those who do not see it. */
  label: string;
  /** The first one heads the card on a phone. */
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  empty: ReactNode;
  testId: string;
}

/** A list that comes in pages: a table that scrolls in its own box, on a phone a card for each row. */
export function PagedTable<Row extends object>({ pages, label, columns, keyOf, empty, testId }: Props<Row>) {
  const t = useUiTexts();
  const isNarrow = useIsNarrow();
  const rows = pages.data?.pages.flatMap(({ items }) => items);
  const table = rows && (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={t('tableOf', { title: label })}>
      <Table<Row>
        size="small"
        rowKey={keyOf}
        pagination={false}
        dataSource={rows}
        columns={tableColumns(columns)}
        className={styles.table}
      />
    </div>
  );
  return (
    <div data-testid={testId}>
      {pages.error !== null && <ProblemNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      {!rows && pages.error === null && <Loading />}
      {rows?.length === 0 && <div className={styles.box}>{empty}</div>}
      {rows && rows.length > 0 && (isNarrow ? <Cards {...{ rows, label, columns, keyOf }} /> : table)}
      <MoreButton pages={pages} />
    </div>
  );
}
