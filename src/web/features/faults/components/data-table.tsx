import { Table } from 'antd';
import type { ReactNode } from 'react';
import { useIsNarrow } from '../../../lib/hooks';
import styles from './faults.module.css';

export interface DataColumn<Row> {
  key: string;
  title: string;
  numeric?: boolean;
  cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  title: string;
  rows: readonly Row[];
  /** The first one heads the card on a phone. */
  columns: readonly DataColumn<Row>[];
  keyOf: (row: Row) => string;
}

/** A table that scrolls in its own box; on a phone a card for each row. */
export function DataTable<Row extends object>({ title, rows, columns, keyOf }: Props<Row>) {
  const isNarrow = useIsNarrow();
  const [head, ...rest] = columns;
  if (isNarrow) {
    return (
      <section aria-label={title}>
        <h2 className={styles.heading}>{title}</h2>
        <ul className={styles.cards}>
          {rows.map((row) => (
            <li key={keyOf(row)} className={styles.card}>
              <strong>{head?.cell(row)}</strong>
              <dl className={styles.facts}>
                {rest.map(({ key, title: name, cell }) => (
                  <div key={key}>
                    <dt>{name}</dt>
                    <dd>{cell(row)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      </section>
    );
  }
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className={styles.scroll} role="region" tabIndex={0} aria-label={title}>
        <Table<Row>
          size="small"
          rowKey={keyOf}
          pagination={false}
          dataSource={rows}
          columns={columns.map(({ key, title: name, numeric, cell }) => ({
            key,
            title: name,
            align: numeric ? ('end' as const) : ('start' as const),
            render: (_: unknown, row: Row) => cell(row),
          }))}
        />
      </div>
    </section>
  );
}
