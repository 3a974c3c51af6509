import { useUiTexts } from '../texts';
import type { Block } from './block.types';
import { InlineText } from './inline-text';
import styles from './markdown.module.css';

/** Wide tables scroll within themselves, by keyboard too. */
export function MarkdownTable({ table }: { table: Extract<Block, { kind: 'table' }> }) {
  const t = useUiTexts();
  const { head, rows, align } = table;
  const side = (at: number) => ({ textAlign: align[at] ?? 'start' });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={t('tableOf', { title: head.join(', ') })}>
      <table>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col" style={side(at)}>
                <InlineText text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={at} style={side(at)}>
                  <InlineText text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
