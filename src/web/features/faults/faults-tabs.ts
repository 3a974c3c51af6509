import { type Tab, tabOf } from '../../ui';

type FaultsTabName = 'figures' | 'reviews' | 'certificates';

export const faultsTabs: readonly Tab<FaultsTabName>[] = [
  tabOf('figures', 'fault.count', async () => (await import('./components/figures-tab')).FiguresTab),
  tabOf('reviews', 'fault.review', async () => (await import('./components/reviews-tab')).ReviewsTab),
  tabOf(
    'certificates',
    'certificate.read',
    async () => (await import('./components/certificates-tab')).CertificatesTab,
  ),
];
