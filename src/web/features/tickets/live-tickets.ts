import { useQueryClient } from '@tanstack/react-query';
import type { Ticket, TicketRow } from '../../lib/api';
import { type LiveEvent, ticketOf, useLive } from '../../lib/live';
import type { TicketPages } from './api/get-queue-tickets';
import { ticketKeys } from './api/keys';
import { useThrottled } from './lib/use-throttled';

const listEveryMs = 1_000;
const countersEveryMs = 3_000;

const none: readonly string[] = [];

type Patch = Partial<Pick<TicketRow, 'state' | 'level' | 'version'>>;

/** What an event alone tells of a row, so that it shows before anything is fetched. */
function patchOf({ data }: LiveEvent): Patch {
  return {
    ...(data.state !== undefined && { state: data.state }),
    ...(data.level !== undefined && { level: data.level }),
    ...(data.version !== undefined && { version: data.version }),
  };
}

function patched(pages: TicketPages | undefined, patches: ReadonlyMap<string, Patch>): TicketPages | undefined {
  if (!pages) return pages;
  const patchRow = (row: TicketRow): TicketRow => {
    const patch = patches.get(row.id);
    return patch && (patch.version ?? row.version) >= row.version ? { ...row, ...patch } : row;
  };
  return { ...pages, pages: pages.pages.map((page) => ({ ...page, items: page.items.map(patchRow) })) };
}

/**
 * Keeps ticket lists, queue counters and open tickets fresh from live events, whatever topics the page looks at; mounted
 * once, by the shell. Events may come twice or late: rows and tickets only ever go to newer versions.
 */
export function useLiveTickets(): void {
  const client = useQueryClient();
  const lists = useThrottled(() => void client.invalidateQueries({ queryKey: ticketKeys.lists }), listEveryMs);
  const counters = useThrottled(() => void client.invalidateQueries({ queryKey: ticketKeys.queues }), countersEveryMs);

  useLive(none, (events) => {
    const patches = new Map<string, Patch>();
    for (const event of events) {
      const id = ticketOf(event);
      if (id === undefined) continue;
      patches.set(id, { ...patches.get(id), ...patchOf(event) });
      const open = client.getQueryData<Ticket>(ticketKeys.one(id));
      const isNews = event.data.version === undefined || (open?.version ?? 0) < event.data.version;
      if (open && isNews) void client.invalidateQueries({ queryKey: ticketKeys.one(id) });
    }
    if (patches.size === 0) return;
    client.setQueriesData<TicketPages>({ queryKey: ticketKeys.lists }, (pages) => patched(pages, patches));
    lists();
    counters();
  });
}
