import { type Tab, tabOf } from '../../ui';

type StockTabName = 'shelves' | 'requisitions' | 'counts' | 'movements' | 'catalogue' | 'stores' | 'balance';

export const stockTabs: readonly Tab<StockTabName>[] = [
  tabOf('shelves', 'stock.read', async () => (await import('./components/shelves/shelves-tab')).ShelvesTab),
  tabOf(
    'requisitions',
    'stock.read',
    async () => (await import('./components/requisitions/requisitions-tab')).RequisitionsTab,
  ),
  tabOf('counts', 'stock.read', async () => (await import('./components/counts/counts-tab')).CountsTab),
  tabOf('movements', 'stock.read', async () => (await import('./components/movements/movements-tab')).MovementsTab),
  tabOf('catalogue', 'stock.maintain', async () => (await import('./components/catalogue/parts-tab')).PartsTab),
  tabOf('stores', 'stock.maintain', async () => (await import('./components/catalogue/stores-tab')).StoresTab),
  tabOf('balance', 'stock.verify', async () => (await import('./components/balance/balance-tab')).BalanceTab),
];
