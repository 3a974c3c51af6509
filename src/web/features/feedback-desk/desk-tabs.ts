import { type Tab, tabOf } from '../../ui';

type DeskTabName = 'reports' | 'campaigns' | 'counts' | 'digest';

export const deskTabs: readonly Tab<DeskTabName>[] = [
  tabOf('reports', 'feedback.read', async () => (await import('./components/reports/reports-tab')).ReportsTab),
  tabOf('campaigns', 'feedback.read', async () => (await import('./components/campaigns/campaigns-tab')).CampaignsTab),
  tabOf('counts', 'feedback.read', async () => (await import('./components/counts/counts-tab')).CountsTab),
  tabOf('digest', 'feedback.digest', async () => (await import('./components/digest/digest-tab')).DigestTab),
];
