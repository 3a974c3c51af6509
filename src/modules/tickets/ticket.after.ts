import type { Actor } from '../../platform/access/actor.js';
import type { Kept } from './references.js';
import type { TicketDraft } from './ticket.draft.js';
import type { LoadedTicket } from './ticket.load.js';
import { isPartnerOnly } from './ticket.views.js';

/** In the order in which the database gives them: by entry, then by id. */
const byEntry = (one: LoadedTicket['files'][number], other: LoadedTicket['files'][number]): number =>
  one.entryId.localeCompare(other.entryId) || one.id.localeCompare(other.id);

function filesAfter(loaded: LoadedTicket, draft: TicketDraft, kept: Kept): LoadedTicket['files'] {
  if (draft.files.length === 0) return loaded.files;
  const hung = new Map(loaded.files.map((file) => [file.id, file]));
  for (const { id, entryId, public: shown } of draft.files) {
    const before = hung.get(id);
    const file = before ?? kept.files.find((one) => one.id === id);
    if (file)
      hung.set(id, { ...file, entryId: before?.entryId ?? entryId, public: shown || (before?.public ?? false) });
  }
  return [...hung.values()].toSorted(byEntry);
}

const linkKey = ({ number, kind, back }: LoadedTicket['links'][number]): string => `${number} ${kind} ${back}`;

function linksAfter(loaded: LoadedTicket, draft: TicketDraft, kept: Kept): LoadedTicket['links'] {
  if (draft.links.length === 0) return loaded.links;
  const links = new Map(loaded.links.map((link) => [linkKey(link), link]));
  for (const { otherId, kind } of draft.links) {
    const other = kept.others.find(({ ticketId }) => ticketId === otherId);
    if (!other) continue;
    const link = { ...other, kind, back: false };
    links.set(linkKey(link), link);
  }
  return [...links.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, link]) => link);
}

/** The page as it is after a step, without asking the database again: the same as who loads it next will see. */
export function pageAfter(loaded: LoadedTicket, draft: TicketDraft, kept: Kept, actor: Actor): LoadedTicket {
  const at = new Date(draft.context.now).toISOString();
  const entries = draft.entries
    .filter((entry) => entry.public || !isPartnerOnly(actor))
    .map((entry) => ({
      ...entry,
      at,
      actorId: actor.userId,
      actorName: actor.displayName,
      actorOutletId: actor.outletId,
      via: actor.via,
    }));
  const { ownerId } = draft.ticket;
  const names = new Map([
    [loaded.aggregate.ticket.ownerId, loaded.ownerName],
    [actor.userId, actor.displayName],
    kept.user,
  ]);
  return {
    ...loaded,
    aggregate: draft.aggregate,
    ownerName: (ownerId && names.get(ownerId)) ?? null,
    articleTitle: kept.articleTitle ?? loaded.articleTitle,
    entries: [...loaded.entries, ...entries],
    files: filesAfter(loaded, draft, kept),
    links: linksAfter(loaded, draft, kept),
    callIds: [...new Set([...loaded.callIds, ...draft.callIds])].toSorted(),
  };
}

/** The page of a ticket that was just opened. */
export function pageOfNew(draft: TicketDraft, outlet: LoadedTicket['outlet'], kept: Kept, actor: Actor): LoadedTicket {
  const nothing = { articleTitle: null, watching: false, entries: [], files: [], links: [], callIds: [] };
  const page = { ...nothing, aggregate: draft.aggregate, outlet, ownerName: null, openerName: actor.displayName };
  return pageAfter(page, draft, kept, actor);
}
