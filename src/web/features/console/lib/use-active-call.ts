import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Call } from '../../../lib/api';
import { useLive } from '../../../lib/live';
import { callsKey, useCurrentCalls } from '../api/calls';

const ofMe = ['me'];

export interface ActiveCalls {
  items: readonly Call[];
  /** The call whose form is shown: the one chosen, else the one being talked on. */
  active: Call | undefined;
  choose: (callId: string) => void;
  error: unknown;
  isPending: boolean;
}

export function useActiveCall(): ActiveCalls {
  const client = useQueryClient();
  const { data, error, isPending } = useCurrentCalls();
  const [chosenId, setChosenId] = useState<string | null>(null);
  useLive(ofMe, (events) => {
    const known = client.getQueryData<{ items: Call[] }>(callsKey)?.items ?? [];
    const isNews = events.some(
      ({ type, subject, data: { version } }) =>
        type.startsWith('call.') && (known.find(({ id }) => id === subject.id)?.version ?? 0) < (version ?? 1),
    );
    if (isNews) void client.invalidateQueries({ queryKey: callsKey });
  });
  const items = data?.items ?? [];
  const active =
    items.find(({ id }) => id === chosenId) ?? items.find(({ state }) => state === 'talking') ?? items.at(-1);
  return { items, active, choose: setChosenId, error, isPending };
}
