import { Fragment } from 'react';
import { type Column, sectionsOf } from './columns';
import styles from './paged-table.module.css';

interface Props<Row> {
  rows: readonly Row[];
  label: string;
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
}

/** The rows of a table on a phone: each a card, headed by its first column. */
export function Cards<Row>({ rows, label, columns, keyOf }: Props<Row>) {
  const [head, ...rest] = columns;
  const sections = sectionsOf(rest.filter(({ action }) => !action));
  const actions = rest.filter(({ action }) => action);
  return (
    <ul className={styles.cards} aria-label={label}>
      {rows.map((row) => (
        <li key={keyOf(row)} className={styles.card}>
          <div className={styles.cardHead}>{head?.cell(row)}</div>
          {sections.map(({ group, columns: facts }) => (
            <Fragment key={facts[0]?.key}>
              {group && <p className={styles.cardGroup}>{group}</p>}
              <Facts row={row} columns={facts} />
            </Fragment>
          ))}
          {actions.map(({ key, cell }) => (
            <div key={key} className={styles.cardFoot}>
              {cell(row)}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Facts<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  return (
    <dl className={styles.facts}>
      {columns.map(({ key, title, wide, cell }) => (
        <div key={key} className={styles.fact} data-wide={wide}>
          <dt>{title}</dt>
          <dd>{cell(row)}</dd>
        </div>
      ))}
    </dl>
  );
}
