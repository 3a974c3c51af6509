import { Loading, Markdown, ProblemNotice } from '../../../../ui';
import { useVersion } from '../../api/get-versions';
import { useKnowledgeTexts } from '../../texts';
import { ContentDiff } from '../diff/content-diff';
import styles from './history.module.css';
import { useHistoryTexts } from './texts';
import type { Pair } from './version-list';

/** What differs between two versions, the lower number first; of a single version its text. */
export function Comparison({ id, pair }: { id: string; pair: Pair }) {
  const t = useHistoryTexts();
  const knowledge = useKnowledgeTexts();
  const [from, to] = [Math.min(pair.older, pair.newer), Math.max(pair.older, pair.newer)];
  const before = useVersion(id, from === to ? null : from);
  const after = useVersion(id, to);
  const error = before.error ?? after.error;
  if (error)
    return <ProblemNotice error={error} onRetry={() => void Promise.all([before.refetch(), after.refetch()])} />;
  if (!after.data || (from !== to && !before.data)) return <Loading />;
  if (from === to || !before.data) {
    return (
      <>
        <p className={styles.quiet}>{t('one')}</p>
        <Markdown text={after.data.body} title={after.data.title} />
      </>
    );
  }
  return (
    <>
      <h2 className={styles.heading}>{t('compare', { from, to })}</h2>
      <ContentDiff
        before={before.data}
        after={after.data}
        labels={{ before: knowledge('version', { version: from }), after: knowledge('version', { version: to }) }}
      />
    </>
  );
}
