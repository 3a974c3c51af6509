import type { Column } from './columns';
import styles from './shared.module.css';

interface Props<Row> {
  rows: readonly Row[];
  label: string;
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
}

/** The rows of a table on a phone: each a card, headed by its first column. */
export function Cards<Row>({ rows, label, columns, keyOf }: Props<Row>) {
  const [head, ...rest] = columns;
  const facts = rest.filter(({ action }) => !action);
  const actions = rest.filter(({ action }) => action);
  return (
    <ul className={styles.cards} aria-label={label}>
      {rows.map((row) => (
        <li key={keyOf(row)} className={styles.card}>
          <div className={styles.cardHead}>{head?.cell(row)}</div>
          <dl className={styles.facts}>
            {facts.map(({ key, title, group, wide, cell }) => (
              <div key={key} className={styles.fact} data-wide={wide}>
                <dt>{group ? `${group} · ${title}` : title}</dt>
                <dd>{cell(row)}</dd>
              </div>
            ))}
          </dl>
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
