import { useState } from 'react';
import type { Action, Field, Ticket } from '../../../lib/api';
import { Problem } from '../../../lib/api';
import { useDraft } from '../../../lib/drafts';
import { useRequestKey } from '../../../lib/hooks';
import { useCommonTexts } from '../../../lib/i18n';
import { type FieldValues, faultsOf, useSendOnArrival, valuesToSend } from '../../../ui/fields';
import { useAct } from '../api/act';
import type { CallAtHand } from '../fields';
import { bodyOf, firstValues, withoutOldCalls } from './action-values';

interface Kept {
  values: FieldValues;
  /** What the person had seen of the ticket when they began: the step is based on it. */
  version: number;
  seenEntryId: string | null;
}

const seenOf = (ticket: Ticket): Omit<Kept, 'values'> => ({
  version: ticket.version,
  seenEntryId: ticket.timeline.at(-1)?.id ?? null,
});

interface Options {
  ticket: Ticket;
  action: Action;
  form: readonly Field[];
  call?: CallAtHand | undefined;
  onDone: (ticket: Ticket) => void;
}

/** The state of one step's form: its draft, what it is based on, its faults, and the sending. */
export function useActionForm({ ticket, action, form, call, onDone }: Options) {
  const common = useCommonTexts();
  const act = useAct(ticket.id);
  const key = useRequestKey();
  const [asked, setAsked] = useState(false);
  const [faultyTries, setFaultyTries] = useState(0);
  const first: Kept = { values: firstValues(action, form, ticket, call), ...seenOf(ticket) };
  const draft = useDraft<Kept | null>(`ticket:${ticket.id}:${action.name}`, null);
  const [start, setStart] = useState(first);
  const kept = draft.value ?? start;
  // Nothing typed yet: the form simply begins from the ticket as it is now.
  if (draft.value === null && start.version !== ticket.version && act.isIdle) setStart(first);

  const problem = act.error instanceof Problem ? act.error : null;
  const fromServer = Object.fromEntries((problem?.errors ?? []).map(({ field, message }) => [field, message]));
  const own = faultsOf(form, kept.values, common);
  const isStale = kept.version !== ticket.version;

  const send = (version: number): void => {
    setAsked(true);
    if (Object.keys(own).length > 0) return setFaultyTries((tries) => tries + 1);
    const values = bodyOf(action, valuesToSend(form, withoutOldCalls(form, kept.values, call)));
    const step = { action: action.name, version, values, key: key.current() };
    act.mutate(step, {
      onSuccess: (next) => {
        draft.clear();
        onDone(next);
      },
      onError: (error) => {
        // An answer came: the next try is a new request. Without one it is the same request again.
        if (error instanceof Problem && error.status > 0) key.renew();
      },
    });
  };
  const arriving = useSendOnArrival(() => send(kept.version));

  return {
    values: kept.values,
    faults: asked ? { ...fromServer, ...own } : fromServer,
    faultCount: asked ? Object.keys(own).length : 0,
    faultyTries,
    problem: act.error,
    isBusy: act.isPending || arriving.waiting !== null,
    isWaiting: arriving.waiting !== null,
    arrivals: arriving.arrivals,
    isDirty: draft.value !== null,
    isRestored: draft.isKept,
    isStale,
    wasRefusedStale: problem?.isStale ?? false,
    seenEntryId: kept.seenEntryId,
    change: (values: FieldValues) => draft.change({ ...kept, values }),
    discard: () => {
      arriving.forget();
      draft.clear();
      setStart(first);
      act.reset();
    },
    send: arriving.send,
    /** Goes on from the ticket as it is now: sends at once when the step had been sent before. */
    goOn: () => {
      const wasSent = problem?.isStale ?? false;
      draft.change({ values: kept.values, ...seenOf(ticket) });
      act.reset();
      if (wasSent) send(ticket.version);
    },
  };
}
