import type { Line, SharedSteps } from '../tickets/index.js';
import { hangingEffects, tellHanging } from './hanging.effects.js';
import { hangingActions, hangingForms, hangingGuards, hangingTransitions } from './hanging.flow.js';
import { changesHanging, keepHanging } from './hanging.store.js';

/** What every line with the shared flow can do with incidents (B7). */
export const hangingSteps: SharedSteps = {
  name: 'incident',
  actions: hangingActions,
  transitions: hangingTransitions,
  forms: hangingForms,
  guards: hangingGuards,
  effects: hangingEffects,
  tell: tellHanging,
  concerns: changesHanging,
  keep: keepHanging,
};

/** Whether tickets of the line can hang on an incident: those with a flow of their own cannot. */
export const takesHanging = ({ added }: Line): boolean => added.some(({ name }) => name === hangingSteps.name);
