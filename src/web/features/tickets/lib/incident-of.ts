import type { Ticket } from '../../../lib/api';

export interface HungOn {
  id: string;
  number: string;
  /** The incident is over for this ticket. */
  ended: boolean;
}

const isMark = (value: unknown): value is { id: string; number: string; ended?: string } =>
  typeof value === 'object' && value !== null && 'id' in value && 'number' in value;

/** The incident that a ticket hangs on, or hung on to its end. */
export function incidentOf({ marks }: Pick<Ticket, 'marks'>): HungOn | null {
  const { incident } = marks as { incident?: unknown };
  return isMark(incident) ? { id: incident.id, number: incident.number, ended: incident.ended !== undefined } : null;
}
