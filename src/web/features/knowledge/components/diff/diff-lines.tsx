import type { LinePart } from '../../lib/changed-line';
import type { DiffRow } from '../../lib/text-diff';
import styles from './diff.module.css';
import { useDiffTexts } from './texts';

/** The lines of a difference, as they were on the left and as they are on the right; on a phone one below the other. */
export function DiffLines({ rows }: { rows: readonly DiffRow[] }) {
  // The lines of two given texts never change places, so their place is their key.
  return rows.map((row, at) =>
    row.kind === 'same' ? (
      <SameLine key={at} text={row.text} />
    ) : (
      <div key={at} className={styles.row}>
        <Side parts={row.before} side="removed" />
        <Side parts={row.after} side="added" />
      </div>
    ),
  );
}

function SameLine({ text }: { text: string }) {
  return (
    <div className={styles.row}>
      <p className={styles.line}>{text}</p>
      <p className={styles.line} data-twin aria-hidden="true">
        {text}
      </p>
    </div>
  );
}

function Side({ parts, side }: { parts: readonly LinePart[] | null; side: 'removed' | 'added' }) {
  const t = useDiffTexts();
  if (!parts) return <div className={styles.gap} />;
  const Changed = side === 'removed' ? 'del' : 'ins';
  return (
    <p className={styles.line} data-side={side}>
      <span className={styles.sign} aria-hidden="true">
        {side === 'removed' ? '\u2212' : '+'}
      </span>
      <span className="visually-hidden">{t(side)}</span>
      {parts.map(({ text, changed }, at) =>
        changed ? <Changed key={at}>{text}</Changed> : <span key={at}>{text}</span>,
      )}
    </p>
  );
}
