import { EmptyState, TabHead } from '../../../../ui';
import { PagedTable } from '../../../../ui/paged-table';
import { useAssessment } from '../../api/get-assessment';
import { AssessmentBar } from './assessment-bar';
import { Files } from './files';
import { LimitNote } from './limit-note';
import { useAssessmentTexts } from './texts';
import { useAssessmentColumns } from './use-assessment-columns';
import { useAssessmentQuery } from './use-assessment-query';

/** Who asks for reversals, how often and why: an outlet's or a county's mistakes (A12). */
export function AssessmentTab() {
  const t = useAssessmentTexts();
  const { query, change } = useAssessmentQuery();
  const pages = useAssessment(query);
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const columns = useAssessmentColumns(query, rows);
  return (
    <>
      <TabHead title={t('title')}>
        <Files query={query} />
      </TabHead>
      <AssessmentBar query={query} onChange={change} />
      <LimitNote by={query.by} limit={rows[0]?.limit} />
      <PagedTable
        pages={pages}
        label={t('title')}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
        testId="books-assessment"
      />
    </>
  );
}
