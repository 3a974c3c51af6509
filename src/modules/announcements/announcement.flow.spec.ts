import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { faultsOf } from '../../shared/flow.js';
import { roles } from '../../shared/roles.js';
import {
  type AnnouncementAction,
  announcementFlow,
  type AnnouncementState,
  type AnnouncementSubject,
  actionsFor,
  takeAction,
} from './announcement.flow.js';

const subject = (state: AnnouncementState, more: Partial<AnnouncementSubject> = {}): AnnouncementSubject => ({
  state,
  roles: ['editor'],
  endsLater: true,
  ...more,
});
const outcome = (one: AnnouncementSubject, action: AnnouncementAction): string => {
  const { state, refusal } = takeAction(one, action);
  return refusal?.code ?? state ?? '';
};

describe('the life of an announcement', () => {
  it('has a table without faults', () => {
    expect(faultsOf(announcementFlow)).toEqual([]);
  });

  const closed = 'announcement.not_in_this_state';
  it.each<[AnnouncementState, AnnouncementAction, string]>([
    ['draft', 'edit', 'draft'],
    ['draft', 'publish', 'published'],
    ['draft', 'revise', closed],
    ['draft', 'expire', closed],
    ['published', 'edit', closed],
    ['published', 'publish', closed],
    ['published', 'revise', 'published'],
    ['published', 'expire', 'expired'],
    ['expired', 'edit', closed],
    ['expired', 'publish', closed],
    ['expired', 'revise', closed],
    ['expired', 'expire', closed],
  ])('%s, %s: %s', (state, action, then) => {
    for (const role of ['editor', 'supervisor'] as const)
      expect(outcome(subject(state, { roles: [role] }), action)).toBe(then);
  });

  it('lapses by time and by nobody', () => {
    expect(outcome(subject('published', { roles: ['system'] }), 'lapse')).toBe('expired');
    expect(outcome(subject('published'), 'lapse')).toBe('flow.not_your_role');
    expect(outcome(subject('expired', { roles: ['system'] }), 'lapse')).toBe(closed);
  });

  it('publishes nothing whose end has passed, and still withdraws it', () => {
    const over = { endsLater: false };
    expect(outcome(subject('draft', over), 'publish')).toBe('announcement.over');
    expect(outcome(subject('published', over), 'revise')).toBe('announcement.over');
    expect(outcome(subject('published', over), 'expire')).toBe('expired');
  });

  it('is for editors and supervisors', () => {
    const others = roles.filter((role) => role !== 'editor' && role !== 'supervisor');
    for (const role of others)
      expect(actionsFor(subject('draft', { roles: [role] })).map(({ refusal }) => refusal?.code)).toEqual(
        Array.from({ length: 4 }, () => 'flow.not_your_role'),
      );
  });

  it('never leaves the end, and never goes back to a draft', () => {
    const actions = Object.keys(announcementFlow.actions) as AnnouncementAction[];
    const steps = fc.array(
      fc.tuple(fc.constantFrom(...actions), fc.constantFrom('editor' as const, 'system' as const)),
    );
    fc.assert(
      fc.property(steps, (taken) => {
        const seen: AnnouncementState[] = ['draft'];
        for (const [action, role] of taken) {
          const before = seen.at(-1) ?? 'draft';
          seen.push(takeAction(subject(before, { roles: [role] }), action).state ?? before);
        }
        const order = seen.map((state) => ['draft', 'published', 'expired'].indexOf(state));
        expect(order).toEqual(order.toSorted((one, other) => one - other));
      }),
    );
  });
});
