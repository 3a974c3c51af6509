import type { Action, Ticket } from '../../../lib/api';
import { useRequestKey } from '../../../lib/hooks';
import { useAct } from '../api/act';
import type { CallAtHand } from '../fields';
import { firstValues } from './action-values';

interface DirectStep {
  take: (action: Action, call?: CallAtHand) => void;
  /** The step that is under way. */
  busy: string | null;
  error: unknown;
}

/** Takes steps that ask for nothing, at a click. */
export function useDirectStep(ticket: Ticket, onDone: (ticket: Ticket, action: Action) => void): DirectStep {
  const act = useAct(ticket.id);
  const key = useRequestKey();
  const take = (action: Action, call?: CallAtHand): void => {
    if (act.isPending) return;
    key.renew();
    const values = firstValues(action, action.form, ticket, call);
    const step = { action: action.name, version: ticket.version, values, key: key.current() };
    act.mutate(step, { onSuccess: (next) => onDone(next, action) });
  };
  return { take, busy: act.isPending ? act.variables.action : null, error: act.error };
}
