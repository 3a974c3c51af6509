import { Navigate, useParams } from 'react-router';
import { linesByHand, useCatalogue } from '../../../lib/reference';
import { EmptyState, Loading, ProblemNotice } from '../../../ui';
import { usePortalTexts } from '../texts';
import { BackLink } from './back-link';
import { NewTicketForm } from './new-ticket-form';
import { PageTitle } from './page-title';

/** A new ticket of one line. */
export function NewTicket() {
  const t = usePortalTexts();
  const { line: code = '' } = useParams();
  const { data, error, refetch } = useCatalogue();
  if (code === 'fault') return <Navigate to="/portal/fault" replace />;
  const line = linesByHand(data).find((candidate) => candidate.code === code);
  return (
    <>
      <BackLink>{t('backHome')}</BackLink>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && !line && <EmptyState title={t('noSuchLine')} hint={t('noSuchLineHint')} />}
      {line && (
        <>
          <PageTitle focusKey={code}>{t('newTitle', { line: line.label })}</PageTitle>
          <NewTicketForm key={code} line={line} />
        </>
      )}
    </>
  );
}
