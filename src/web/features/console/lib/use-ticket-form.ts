import { App } from 'antd';
import { useState } from 'react';
import { Problem } from '../../../lib/api';
import { announce, useRequestKey } from '../../../lib/hooks';
import { useCommonTexts } from '../../../lib/i18n';
import { useCatalogue } from '../../../lib/reference';
import { useQueryClient } from '@tanstack/react-query';
import { useSendOnArrival } from '../../../ui/fields';
import { hasOwnFlow, useOpenTicket } from '../../tickets';
import { callsKey } from '../api/calls';
import { useSuggestion } from '../api/get-suggestion';
import { useConsoleTexts } from '../texts';
import { newTicketBody, newTicketFaults, type Origin, type Outcome, outcomesOf } from './new-ticket';
import type { FormDraft } from './use-call-draft';
import { useIncidentAtHand } from './use-incident';

/** Fields of the shared part as the server names them in its faults, and as the form does. */
const serverNames: Readonly<Record<string, string>> = {
  'answer.text': 'answer',
  'dispatch.departmentIds': 'departmentIds',
  'dispatch.note': 'note',
};

const formName = (field: string): string => serverNames[field] ?? field.replace(/^fields\./, '');

type OpenIt = (ticketId: string) => void;

/** The state of the form of a new ticket: line, suggestion, faults and the sending with one of three outcomes. */
export function useTicketForm(draft: FormDraft, origin: Origin, countyId: string | null, onOpenTicket: OpenIt) {
  const t = useConsoleTexts();
  const common = useCommonTexts();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { data: catalogue } = useCatalogue();
  const open = useOpenTicket();
  const key = useRequestKey();
  const [tried, setTried] = useState<Outcome | null>(null);
  const [faultyTries, setFaultyTries] = useState(0);
  const { value } = draft;
  const line = catalogue?.lines.find(({ code }) => code === value.line);
  const fields = line?.fields ?? [];
  const asked = { line: value.line, topic: value.topic, ...(countyId && { countyId }) };
  const suggestion = useSuggestion(asked, true).data ?? null;
  const departmentIds = value.departmentIds ?? (suggestion ? [suggestion.departmentId] : []);

  const incident = useIncidentAtHand(draft, countyId);

  const problem = open.error instanceof Problem ? open.error : null;
  const fromServer = Object.fromEntries(
    (problem?.errors ?? []).map(({ field, message: said }) => [formName(field), said]),
  );
  const own = tried ? newTicketFaults(value, line, tried, departmentIds, common) : {};

  const outcomes = outcomesOf(line);
  const send = (outcome: Outcome): void => {
    if (open.isPending) return;
    setTried(outcome);
    const faults = newTicketFaults(value, line, outcome, departmentIds, common);
    if (Object.keys(faults).length > 0) return setFaultyTries((tries) => tries + 1);
    const body = newTicketBody(value, line, outcome, departmentIds, origin);
    open.mutate(
      { body, key: key.current() },
      {
        onSuccess: (ticket) => {
          const { id, number } = ticket;
          incident.hang(ticket);
          const words = t('opened', { number });
          void message.success(words);
          announce(words);
          draft.clear();
          key.renew();
          setTried(null);
          void client.invalidateQueries({ queryKey: callsKey });
          void client.invalidateQueries({ queryKey: ['outlet'] });
          // What goes its own way is gone on with at once.
          if (hasOwnFlow(line)) onOpenTicket(id);
        },
        onError: (error) => {
          // An answer came: the next try is a new request. Without one it is the same request again.
          if (error instanceof Problem && error.status > 0) key.renew();
        },
      },
    );
  };
  const arriving = useSendOnArrival(send);
  const waiting = arriving.waiting?.[0] ?? null;

  return {
    line,
    fields,
    suggestion,
    incident,
    departmentIds,
    faults: { ...fromServer, ...own },
    faultCount: Object.keys(own).length,
    faultyTries,
    error: open.error,
    busy: open.isPending ? tried : waiting,
    isWaiting: waiting !== null,
    arrivals: arriving.arrivals,
    /** What Ctrl+Enter does: an answer that is written is given, everything else goes to a department. */
    preferred: preferredOf(outcomes, value.answer.text.trim() !== ''),
    outcomes,
    send: arriving.send,
    reset: () => {
      arriving.forget();
      draft.clear();
      setTried(null);
      open.reset();
    },
  };
}

function preferredOf(outcomes: readonly Outcome[], isAnswered: boolean): Outcome {
  const wanted = isAnswered ? 'answer' : 'dispatch';
  return outcomes.includes(wanted) ? wanted : 'save';
}

export type TicketFormState = ReturnType<typeof useTicketForm>;
