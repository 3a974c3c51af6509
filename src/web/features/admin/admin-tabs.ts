import { type ComponentType, lazy } from 'react';

export type AdminTabName = 'calendar' | 'policies' | 'routing' | 'people' | 'outlets' | 'import' | 'account';

export interface AdminTab {
  name: AdminTabName;
  right: string;
  page: ComponentType;
}

const tab = (name: AdminTabName, right: string, load: () => Promise<ComponentType>): AdminTab => ({
  name,
  right,
  page: lazy(async () => ({ default: await load() })),
});

/** The pages of the administration, each for those who hold its right and fetched when first opened. */
export const adminTabs: readonly AdminTab[] = [
  tab('calendar', 'calendar.read', async () => (await import('./components/calendar/calendar-tab')).CalendarTab),
  tab('policies', 'calendar.read', async () => (await import('./components/policies/policies-tab')).PoliciesTab),
  tab('routing', 'routing.read', async () => (await import('./components/routing/routing-tab')).RoutingTab),
  tab('people', 'user.read', async () => (await import('./components/people/people-tab')).PeopleTab),
  tab('outlets', 'outlet.read', async () => (await import('./components/outlets/outlets-tab')).OutletsTab),
  tab('import', 'outlet.change', async () => (await import('./components/import/import-tab')).ImportTab),
  tab('account', 'token.change', async () => (await import('./components/account/account-tab')).AccountTab),
];
