import { Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { FaultReview } from '../../../lib/api';
import { useMay } from '../../../lib/session';
import { formatTime } from '../../../lib/time';
import { EmptyState, Loading, MoreButton, ProblemNotice, TabHead } from '../../../ui';
import { type ReviewState, useReviews } from '../api/faults';
import { useFaultsTexts } from '../texts';
import { DataTable, type DataColumn } from './data-table';

type Shown = ReviewState | 'all';

/** Closed repairs that are looked at again; the reviewing itself is a step of the ticket. */
export function ReviewsTab() {
  const t = useFaultsTexts();
  const [shown, setShown] = useState<Shown>('due');
  const pages = useReviews(shown === 'all' ? undefined : shown);
  const rows = pages.data?.pages.flatMap(({ items }) => items);
  const columns = useColumns();
  return (
    <>
      <TabHead title={t('reviews')} lead={t('reviewsLead')} />
      <Segmented<Shown>
        value={shown}
        aria-label={t('state')}
        options={(['due', 'passed', 'sent_back', 'all'] as const).map((value) => ({ value, label: t(value) }))}
        onChange={setShown}
      />
      {pages.error && <ProblemNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      {!rows && !pages.error && <Loading />}
      {rows?.length === 0 && <EmptyState title={t('emptyReviews')} hint={t('emptyReviewsHint')} />}
      {rows && rows.length > 0 && (
        <DataTable title={t('reviews')} rows={rows} columns={columns} keyOf={({ ticketId }) => ticketId} />
      )}
      <MoreButton pages={pages} />
    </>
  );
}

function useColumns(): DataColumn<FaultReview>[] {
  const t = useFaultsTexts();
  const door = useMay('call.register') ? '/console' : '/queue';
  return [
    {
      key: 'number',
      title: t('number'),
      cell: ({ ticketId, number, title }) => (
        <Link to={`${door}?ticket=${ticketId}`}>
          {number} {title}
        </Link>
      ),
    },
    { key: 'cause', title: t('cause'), cell: ({ causeName }) => causeName },
    { key: 'team', title: t('team'), cell: ({ teamName }) => teamName },
    { key: 'maintainer', title: t('maintainer'), cell: ({ maintainerName }) => maintainerName ?? '–' },
    {
      key: 'state',
      title: t('state'),
      cell: ({ state, reviewerName, reviewedAt }) =>
        [t(state), reviewerName, reviewedAt && formatTime(reviewedAt)].filter(Boolean).join(' · '),
    },
    { key: 'remark', title: t('remark'), cell: ({ remark }) => remark || '–' },
  ];
}
