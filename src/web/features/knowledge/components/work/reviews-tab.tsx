import { TabHead } from '../../../../ui';
import { useWorkTexts } from './texts';
import { WorkList } from './work-list';

/** Drafts that wait for a second editor. */
export function ReviewsTab() {
  const t = useWorkTexts();
  return (
    <>
      <TabHead title={t('reviews')} lead={t('reviewsLead')} />
      <WorkList
        filter={{ state: 'in_review' }}
        label={t('reviews')}
        linkOf={({ id }) => `/knowledge/${id}/review`}
        empty={{ title: t('noReviews'), hint: t('noReviewsHint') }}
      />
    </>
  );
}
