import { useId } from 'react';
import { formatTime } from '../../../../lib/time';
import type { VersionRow } from '../../api/types';
import { useKnowledgeTexts } from '../../texts';
import styles from './history.module.css';
import { useHistoryTexts } from './texts';

/** The two versions that are compared. */
export interface Pair {
  older: number;
  newer: number;
}

interface Props {
  versions: readonly VersionRow[];
  pair: Pair;
  onChoose: (pair: Pair) => void;
}

/** Every version with who, when and why; two columns of radio buttons choose the pair. */
export function VersionList({ versions, pair, onChoose }: Props) {
  const t = useHistoryTexts();
  const knowledge = useKnowledgeTexts();
  const group = useId();
  return (
    <ul className={styles.versions} aria-label={t('title')}>
      {versions.map((row) => (
        <li key={row.version} className={styles.version} data-testid={`knowledge-version-${row.version}`}>
          <span className={styles.radios}>
            {(['older', 'newer'] as const).map((side) => (
              <input
                key={side}
                type="radio"
                name={`${group}-${side}`}
                checked={pair[side] === row.version}
                aria-label={t('choose', { version: row.version, side: t(`${side}Short`) })}
                title={t(side)}
                onChange={() => onChoose({ ...pair, [side]: row.version })}
                data-testid={`knowledge-${side}-${row.version}`}
              />
            ))}
          </span>
          <div className={styles.words}>
            <span>
              <strong>{knowledge('version', { version: row.version })}</strong> · {formatTime(row.publishedAt)}
            </span>
            <span className={styles.quiet}>
              {t(`origin_${row.origin}`)}
              {row.authors.length > 0 && ` · ${t('by', { name: row.authors.map(({ name }) => name).join('、') })}`}
              {row.reviewer && ` · ${t('reviewedBy', { name: row.reviewer.name })}`}
            </span>
            {row.note && <span>{row.note}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
