import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { foldSame, hasChanges } from '../../lib/fold-same';
import { type DiffRow, diffText } from '../../lib/text-diff';
import { DiffLines } from './diff-lines';
import styles from './diff.module.css';
import { useDiffTexts } from './texts';

interface Props {
  before: string;
  after: string;
  /** What stands on the left and on the right. */
  labels: { before: string; after: string };
}

/** Two texts side by side, what changed marked by colour and sign; long runs without a change are put away. */
export function TextDiff({ before, after, labels }: Props) {
  const t = useDiffTexts();
  const rows = useMemo(() => diffText(before, after), [before, after]);
  if (!hasChanges(rows)) return <p className={styles.none}>{t('noText')}</p>;
  return (
    <div className={styles.text} data-testid="knowledge-diff">
      <div className={styles.row} data-head>
        <strong>{labels.before}</strong>
        <strong>{labels.after}</strong>
      </div>
      {foldSame(rows).map((stretch, at) =>
        stretch.kind === 'rows' ? (
          <DiffLines key={at} rows={stretch.rows} />
        ) : (
          <HiddenLines key={at} rows={stretch.rows} />
        ),
      )}
    </div>
  );
}

function HiddenLines({ rows }: { rows: readonly DiffRow[] }) {
  const t = useDiffTexts();
  const [shown, setShown] = useState(false);
  if (shown) return <DiffLines rows={rows} />;
  return (
    <Button type="text" size="small" block className={styles.fold} onClick={() => setShown(true)}>
      {t('hidden', { count: rows.length })}
    </Button>
  );
}
