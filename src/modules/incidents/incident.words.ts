import { fillIn, type Language, say } from '../../shared/language.js';
import { type Refusal, refusalText } from '../../shared/refusal.js';
import { incidentActions, incidentStates } from './incident.flow.js';

const nothing = { zh: '', en: '' };

const labelIn = (
  texts: Readonly<Record<string, { zh: string; en: string }>>,
  name: unknown,
): { zh: string; en: string } => (typeof name === 'string' ? texts[name] : undefined) ?? nothing;

/** What the words of a refusal need, with the labels of state and action. */
export function refusalParams({ params = {} }: Refusal): Record<string, unknown> {
  return {
    ...params,
    stateLabel: labelIn(incidentStates, params.state),
    actionLabel: labelIn(incidentActions, params.action),
  };
}

/** Why a step of an incident is not open, in words. */
export const reasonOf = (refusal: Refusal, language: Language): string =>
  fillIn(refusalText(refusal.code), refusalParams(refusal), language);

export const actionLabel = (name: string, language: Language): string => say(labelIn(incidentActions, name), language);
