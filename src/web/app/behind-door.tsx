import { type ComponentType, lazy, type ReactElement, Suspense } from 'react';
import { useMe } from '../lib/session';
import { EmptyState, Loading } from '../ui';
import { type DoorName, doors } from './doors';
import { useAppTexts } from './texts';

function Guarded({ door, page: Page }: { door: DoorName; page: ComponentType }) {
  const me = useMe();
  const t = useAppTexts();
  const opens = doors.find(({ name }) => name === door)?.opens(me) ?? false;
  if (!opens) return <EmptyState whole title={t('notAllowed')} hint={t('notAllowedHint')} />;
  return (
    <Suspense fallback={<Loading />}>
      <Page />
    </Suspense>
  );
}

/** A page fetched when first opened, for those to whom its door opens. */
export function behind(door: DoorName, load: () => Promise<ComponentType>): ReactElement {
  const page = lazy(async () => ({ default: await load() }));
  return <Guarded door={door} page={page} />;
}
