import { Alert, Button } from 'antd';
import { Loading, ProblemNotice, TabHead } from '../../../../ui';
import { useStores } from '../../../tickets';
import { useBalance } from '../../api/change-stock';
import { useStockTexts } from '../../texts';
import styles from '../stock.module.css';

/** The ledger against the stock. */
export function BalanceTab() {
  const t = useStockTexts();
  const { data: stores } = useStores(true);
  const { data, error, isFetching, refetch } = useBalance();
  const storeName = (id: string): string => stores?.items.find((store) => store.id === id)?.name ?? '';
  const counted = data && { movements: data.movements, entries: data.entries, shelves: data.shelves };
  const isRight = data && data.unbalanced.length === 0 && data.differences.length === 0;
  return (
    <>
      <TabHead title={t('balance')} lead={t('balanceLead')}>
        <Button loading={isFetching} onClick={() => void refetch()} data-testid="balance-check">
          {t('check')}
        </Button>
      </TabHead>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {counted && isRight && <Alert type="success" showIcon title={t('balanced', counted)} data-testid="balanced" />}
      {data && data.unbalanced.length > 0 && (
        <Alert type="error" showIcon title={t('unbalanced', { count: data.unbalanced.length })} />
      )}
      {data && data.differences.length > 0 && (
        <ul className={styles.rows} data-testid="balance-differences">
          {data.differences.map(({ storeId, partId, name, code, onHand, entered }) => (
            <li key={`${storeId} ${partId}`} className={styles.row}>
              {t('differing', { store: storeName(storeId), name, code, onHand, entered })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
