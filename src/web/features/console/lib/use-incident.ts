import { App } from 'antd';
import type { FittingIncident, Ticket } from '../../../lib/api';
import { toProblem } from '../../../lib/api';
import { useFittingIncidents, useHangTickets, useIncidentHintTexts, useLiveIncidents } from '../../tickets';
import type { FormDraft } from './use-call-draft';

export interface IncidentAtHand {
  /** The one that fits what is being typed; of several the county's own. */
  fitting: FittingIncident | null;
  isChosen: boolean;
  /** Chooses it, with its statement as the answer where none was written yet; or takes that back. */
  toggle: () => void;
  /** Hangs the ticket that was just opened, when that was chosen. */
  hang: (ticket: Ticket) => void;
}

/** The incident that fits a call: its county, and the line and topic that the agent has chosen. */
export function useIncidentAtHand({ value, change }: FormDraft, countyId: string | null): IncidentAtHand {
  const t = useIncidentHintTexts();
  const { message } = App.useApp();
  useLiveIncidents();
  const { line, topic, incidentId, answer } = value;
  const asked = { line, topic, ...(countyId && { countyId }) };
  const { data } = useFittingIncidents(asked, line !== '' && topic !== '');
  const fitting = data?.items[0] ?? null;
  const isChosen = fitting !== null && fitting.id === incidentId;
  const send = useHangTickets();

  const toggle = (): void => {
    if (!fitting) return;
    if (isChosen) {
      const isUntouched = answer.text === fitting.statement;
      return change({ incidentId: null, ...(isUntouched && { answer: { ...answer, text: '' } }) });
    }
    const isEmpty = answer.text.trim() === '';
    change({ incidentId: fitting.id, ...(isEmpty && { answer: { ...answer, text: fitting.statement } }) });
  };
  const hang = ({ id, number }: Ticket): void => {
    if (!isChosen) return;
    const failed = (reason: string): void => void message.error(t('failed', { number, reason }), 10);
    send.mutate(
      { incidentId: fitting.id, ticketIds: [id], key: crypto.randomUUID() },
      {
        onSuccess: ({ items: [item] }) => {
          if (item?.hung) void message.success(t('hung', { number: fitting.number }));
          else failed(item?.reason ?? '');
        },
        onError: (error) => failed(toProblem(error).detail),
      },
    );
  };
  return { fitting, isChosen, toggle, hang };
}
