import { type Tab, tabOf } from '../../ui';

type AdminTabName = 'calendar' | 'policies' | 'routing' | 'people' | 'outlets' | 'import' | 'account';

/** The pages of the administration, each for those who hold its right and fetched when first opened. */
export const adminTabs: readonly Tab<AdminTabName>[] = [
  tabOf('calendar', 'calendar.read', async () => (await import('./components/calendar/calendar-tab')).CalendarTab),
  tabOf('policies', 'calendar.read', async () => (await import('./components/policies/policies-tab')).PoliciesTab),
  tabOf('routing', 'routing.read', async () => (await import('./components/routing/routing-tab')).RoutingTab),
  tabOf('people', 'user.read', async () => (await import('./components/people/people-tab')).PeopleTab),
  tabOf('outlets', 'outlet.read', async () => (await import('./components/outlets/outlets-tab')).OutletsTab),
  tabOf('import', 'outlet.change', async () => (await import('./components/import/import-tab')).ImportTab),
  tabOf('account', 'token.change', async () => (await import('./components/account/account-tab')).AccountTab),
];
