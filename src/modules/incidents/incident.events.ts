import type { Audience, NewEvent } from '../../platform/events/event.js';
import type { IncidentState } from './incident.flow.js';

/** A proposal is looked into by the hotline; what is agreed on is for everybody of the house (B7: told to all departments). */
export const audienceOf = (state: IncidentState): Audience =>
  state === 'proposed' || state === 'dismissed' ? { hotline: true } : { staff: true };

interface Changed {
  id: string;
  number: string;
  version: number;
  state: IncidentState;
}

/** Said on the page of the incident and on the list of all. */
export const incidentChanged = (
  { id, number, version, state }: Changed,
  more: Readonly<Record<string, unknown>> = {},
): NewEvent => ({
  type: state === 'proposed' ? 'incident.proposed' : 'incident.changed',
  topics: [`incident:${id}`, 'incidents'],
  audience: audienceOf(state),
  subjectKind: 'incident',
  subjectId: id,
  data: { number, version, state, ...more },
});
