import { EmptyState, Loading, MoreButton, ProblemNotice, TabHead } from '../../../../ui';
import { useConflicts } from '../../api/conflicts';
import { ConflictRow } from './conflict-row';
import { useWorkTexts } from './texts';
import styles from './work.module.css';

/** Articles that were changed both in their file and here, settled one by one. */
export function ConflictsTab() {
  const t = useWorkTexts();
  const pages = useConflicts();
  const rows = pages.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <TabHead title={t('conflicts')} lead={t('conflictsLead')} />
      {pages.error && <ProblemNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && <Loading />}
      {rows?.length === 0 && (
        <div className={styles.box}>
          <EmptyState title={t('noConflicts')} hint={t('noConflictsHint')} />
        </div>
      )}
      {rows && rows.length > 0 && (
        <ul className={styles.list} aria-label={t('conflicts')} data-testid="knowledge-conflicts">
          {rows.map((conflict) => (
            <ConflictRow key={`${conflict.articleId} ${conflict.checksum}`} conflict={conflict} />
          ))}
        </ul>
      )}
      <MoreButton pages={pages} />
    </>
  );
}
