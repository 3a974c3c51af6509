import type { ReactElement } from 'react';
import { Navigate, useMatch } from 'react-router';
import { useMe } from '../lib/session';

/**
 * The address on a sticker is that of the report form, which is the outlets'; whoever else reads a sticker is shown the
 * asset itself.
 */
export function StickerDoor({ portal }: { portal: ReactElement }) {
  const me = useMe();
  const label = useMatch('/portal/fault/:label')?.params.label;
  if (label === undefined || me.roles.includes('partner')) return portal;
  return <Navigate to={`/equipment/label/${encodeURIComponent(label)}`} replace />;
}
