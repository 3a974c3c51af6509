import { type Tab, tabOf } from '../../ui';

type BooksTabName = 'reconciliation' | 'ledger' | 'assessment';

export const booksTabs: readonly Tab<BooksTabName>[] = [
  tabOf(
    'reconciliation',
    'reconciliation.read',
    async () => (await import('./components/reconciliation/reconciliation-tab')).ReconciliationTab,
  ),
  tabOf('ledger', 'ledger.read', async () => (await import('./components/ledger/ledger-tab')).LedgerTab),
  tabOf(
    'assessment',
    'assessment.read',
    async () => (await import('./components/assessment/assessment-tab')).AssessmentTab,
  ),
];
