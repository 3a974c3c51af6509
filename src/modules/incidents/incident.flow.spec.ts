import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '../../shared/flow.js';
import { type Role, roles, type StepTaker } from '../../shared/roles.js';
import {
  decideIncident,
  type IncidentAction,
  incidentActions,
  incidentFlow,
  type IncidentState,
  incidentStates,
} from './incident.flow.js';

const states = Object.keys(incidentStates) as IncidentState[];
const actions = Object.keys(incidentActions) as IncidentAction[];

/** Everything that is open, to whom and where it leads; whatever is not here is refused. */
const open: Partial<
  Record<IncidentAction, { by: readonly StepTaker[]; leads: Partial<Record<IncidentState, string>> }>
> = {
  accept: { by: ['supervisor'], leads: { proposed: 'open' } },
  dismiss: { by: ['supervisor'], leads: { proposed: 'dismissed' } },
  hang: { by: ['agent', 'supervisor'], leads: { open: '=' } },
  revise: { by: ['supervisor'], leads: { open: '=' } },
  update: { by: ['supervisor'], leads: { open: '=' } },
  close: { by: ['supervisor'], leads: { open: 'closing' } },
  finish: { by: ['system'], leads: { closing: 'closed' } },
};

const takers: readonly StepTaker[] = [...roles, 'system'];

describe('the flow of an incident', () => {
  it('is whole', () => {
    expect(faultsOf(incidentFlow)).toEqual([]);
  });

  it.each(actions)('%s is open where it is said to be, and nowhere else', (action) => {
    for (const state of states) {
      for (const taker of takers) {
        const { row, refusal } = decideIncident({ state, roles: [taker] }, action);
        const { by = [], leads = {} } = open[action] ?? {};
        const to = by.includes(taker) ? leads[state] : undefined;
        expect({ state, taker, to: row?.to }).toEqual({ state, taker, to });
        if (to === undefined)
          expect(refusal?.code).toBe(by.includes(taker) ? 'incident.not_in_this_state' : 'incident.not_your_role');
      }
    }
  });

  it('lets no person finish it', () => {
    const everybody: Role[] = [...roles];
    expect(decideIncident({ state: 'closing', roles: everybody }, 'finish').refusal?.code).toBe(
      'incident.not_your_role',
    );
  });
});
