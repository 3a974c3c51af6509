import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { answer, api } from '../../lib/api';
import { type Command, useOffered } from '../../lib/commands';
import { useDebounced } from '../../lib/hooks';
import { useMe, useSignOut } from '../../lib/session';
import { chooseDark, useDark } from '../../lib/theme';
import { openDoors } from '../doors';
import { useAppTexts } from '../texts';

const settleMs = 150;
const offered = 8;

/** The doors and switches that every page has. */
function useShellCommands(): Command[] {
  const t = useAppTexts();
  const go = useNavigate();
  const me = useMe();
  const isDark = useDark();
  const signOut = useSignOut();
  const doors = openDoors(me).map(({ name, path }) => ({
    id: `door ${name}`,
    group: t('paletteGo'),
    label: t(name),
    run: () => void go(path),
  }));
  const switches = [
    { id: 'theme', label: t(isDark ? 'toLight' : 'toDark'), run: () => chooseDark(isDark ? 'light' : 'dark') },
    { id: 'sign-out', label: t('signOut'), run: () => signOut.mutate() },
  ].map((command) => ({ ...command, group: t('paletteDo') }));
  return [...doors, ...switches];
}

/** Tickets and outlets that fit the words, fetched while typing. */
function useFound(typed: string) {
  const t = useAppTexts();
  const go = useNavigate();
  const me = useMe();
  const q = useDebounced(typed.trim(), settleMs);
  const enabled = q !== '';
  const home = openDoors(me).find(({ name }) => name === 'console' || name === 'queue' || name === 'portal');
  const query = { q, limit: offered };
  const tickets = useQuery({
    queryKey: ['tickets', 'palette', q],
    queryFn: () => answer(api.GET('/api/tickets', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled: enabled && home !== undefined,
  });
  const outlets = useQuery({
    queryKey: ['outlets', query],
    queryFn: () => answer(api.GET('/api/outlets', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled: enabled && home?.name === 'console',
  });
  const found: Command[] = [
    ...(tickets.data?.items ?? []).map(({ id, number, title }) => ({
      id,
      group: t('paletteTicket'),
      label: `${number} ${title}`,
      run: () => void go(`${home?.path ?? ''}?ticket=${id}`),
    })),
    ...(outlets.data?.items ?? []).map(({ id, code, name }) => ({
      id,
      group: t('paletteOutlet'),
      label: `${code} ${name}`,
      run: () => void go(`/console?outlet=${id}`),
    })),
  ];
  return { found: enabled ? found : [], isFetching: enabled && (tickets.isFetching || outlets.isFetching) };
}

/** What the palette shows for what is typed: commands that contain the words first, then what was found. */
export function usePaletteEntries(typed: string): { entries: readonly Command[]; isFetching: boolean } {
  const words = typed.trim().toLowerCase();
  const commands = [...useOffered(), ...useShellCommands()];
  const { found, isFetching } = useFound(typed);
  const fitting = commands.filter(({ label }) => label.toLowerCase().includes(words));
  return { entries: [...fitting, ...found], isFetching };
}
