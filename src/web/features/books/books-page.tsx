import { TabPage } from '../../ui';
import { booksTabs } from './books-tabs';
import { useBooksTexts } from './texts';

/** What looks at reversals from outside their flow: reconciliation, the ledger, the assessment. */
export function BooksPage() {
  const t = useBooksTexts();
  return <TabPage door="books" label={t('tabs')} tabs={booksTabs} nameOf={t} />;
}
