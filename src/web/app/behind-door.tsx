import type { ComponentType, ReactElement } from 'react';
import { useMe } from '../lib/session';
import { EmptyState, later } from '../ui';
import { type DoorName, doors } from './doors';
import { useAppTexts } from './texts';

function Guarded({ door, page: Page }: { door: DoorName; page: ComponentType }) {
  const me = useMe();
  const t = useAppTexts();
  const opens = doors.find(({ name }) => name === door)?.opens(me) ?? false;
  if (!opens) return <EmptyState whole title={t('notAllowed')} hint={t('notAllowedHint')} />;
  return <Page />;
}

/** A page fetched when first opened, for those to whom its door opens; at once for who comes straight to it. */
export function behind(door: DoorName, load: () => Promise<ComponentType>): ReactElement {
  const page = later(load);
  const path = doors.find(({ name }) => name === door)?.path;
  if (path && window.location.pathname.startsWith(path)) page.fetch();
  return <Guarded door={door} page={page} />;
}
