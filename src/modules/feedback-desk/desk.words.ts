import type { Bilingual } from '../../shared/language.js';
import type { Refusal } from '../../shared/refusal.js';

type Labels = Readonly<Record<string, Bilingual>>;

/** The label of a name that may be none of ours. */
export const labelIn = (labels: Labels, name: unknown): Bilingual =>
  (typeof name === 'string' && Object.hasOwn(labels, name) ? labels[name] : undefined) ?? { zh: '', en: '' };

/** What the words of a refusal need. */
export const refusalParams = ({ params = {} }: Refusal, states: Labels, actions: Labels): Record<string, unknown> => ({
  ...params,
  stateLabel: labelIn(states, params.state),
  actionLabel: labelIn(actions, params.action),
});
