import { formatExact } from '../../../../lib/time';
import { EmptyState, TabHead } from '../../../../ui';
import { type Column, PagedTable } from '../../../../ui/paged-table';
import { useLedger } from '../../api/get-ledger';
import type { LedgerEntry } from '../../api/types';
import { formatSigned } from '../../lib/money';
import { useBooksTexts } from '../../texts';
import { TicketLink } from '../shared/ticket-link';
import styles from './ledger.module.css';
import { useLedgerTexts } from './texts';
import { Verification } from './verification';

const shownDigits = 12;

/** What has moved between customers and outlets, newest first, and whether it is as it was written. */
export function LedgerTab() {
  const t = useLedgerTexts();
  const books = useBooksTexts();
  const entries = useLedger();
  const columns: Column<LedgerEntry>[] = [
    {
      key: 'movement',
      title: books('number'),
      cell: ({ movement, reversalId }) => <TicketLink number={movement} id={reversalId} />,
    },
    { key: 'place', title: t('place'), numeric: true, cell: ({ place }) => place },
    { key: 'account', title: t('account'), wide: true, cell: ({ account }) => <Account account={account} /> },
    { key: 'amount', title: t('amount'), numeric: true, cell: ({ amount }) => formatSigned(amount) },
    { key: 'at', title: t('at'), wide: true, cell: ({ at }) => <span className={styles.at}>{formatExact(at)}</span> },
    {
      key: 'hash',
      title: t('hash'),
      wide: true,
      cell: ({ hash }) => <code title={hash}>{hash.slice(0, shownDigits)}</code>,
    },
  ];
  return (
    <>
      <TabHead title={t('title')} lead={t('lead')} />
      <Verification />
      <PagedTable
        pages={entries}
        label={t('title')}
        columns={columns}
        keyOf={({ place }) => String(place)}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
        testId="books-ledger"
      />
    </>
  );
}

/** `outlet:XL001` or `customer:138****0012` in words. */
function Account({ account }: { account: string }) {
  const t = useLedgerTexts();
  const [kind, name = ''] = account.split(':');
  return t(kind === 'outlet' ? 'outlet' : 'customer', { name });
}
