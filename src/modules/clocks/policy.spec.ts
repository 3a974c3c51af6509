import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../../shared/duration.js';
import {
  clockKinds,
  type ClockPolicy,
  type ClockPolicyDocument,
  defaultPolicies,
  isClockKind,
  termsFor,
} from './policy.js';
import { validatePolicies } from './policy-faults.js';

const withPolicy = (kind: keyof ClockPolicyDocument, change: Partial<ClockPolicy>): ClockPolicyDocument => ({
  ...defaultPolicies,
  [kind]: { ...defaultPolicies[kind], ...change },
});

describe('the default policies', () => {
  it.each([
    ['dispatch', 30 * MINUTE, 'service', 'A5'],
    ['reply', 8 * HOUR, 'workdays', 'A4'],
    ['handle', 24 * HOUR, 'workdays', 'A6'],
    ['plan', 48 * HOUR, 'workdays', 'A7'],
    ['reversal', 72 * HOUR, 'elapsed', 'A12'],
    ['written_result', 24 * HOUR, 'workdays', 'B6'],
    ['approval', 24 * HOUR, 'workdays', 'B2'],
  ] as const)('%s: %d ms, counted %s (%s)', (kind, targetMs, counted, source) => {
    expect(defaultPolicies[kind]).toMatchObject({ targetMs, counted, source, warnShare: 0.75, escalateShare: 1.5 });
  });

  it('are sound and survive JSON', () => {
    expect(validatePolicies(defaultPolicies)).toEqual([]);
    expect(JSON.parse(JSON.stringify(defaultPolicies))).toEqual(defaultPolicies);
    expect(clockKinds).toHaveLength(7);
    expect([isClockKind('reply'), isClockKind('lunch'), isClockKind(null)]).toEqual([true, false, false]);
  });

  it('scale by priority, but never a reversal nor a written result', () => {
    const target = (kind: keyof ClockPolicyDocument): number[] =>
      (['urgent', 'high', 'normal', 'low'] as const).map(
        (priority) => termsFor(defaultPolicies, kind, priority).targetMs / HOUR,
      );
    expect(target('handle')).toEqual([12, 18, 24, 24]);
    expect(target('dispatch')).toEqual([0.25, 0.375, 0.5, 0.5]);
    expect(target('reversal')).toEqual([72, 72, 72, 72]);
    expect(target('written_result')).toEqual([24, 24, 24, 24]);
  });

  it('give whole milliseconds whatever the scale', () => {
    const policies = withPolicy('reply', { scale: { urgent: 1 / 3, high: 1 / 7, normal: 1, low: 1 } });
    expect(termsFor(policies, 'reply', 'high').targetMs).toBe(Math.round((8 * HOUR) / 7));
  });
});

describe('validatePolicies', () => {
  const { plan: _plan, ...withoutPlan } = defaultPolicies;

  it.each<[string, ClockPolicyDocument, { path: string; code: string }]>([
    ['a missing clock', withoutPlan as ClockPolicyDocument, { path: 'plan', code: 'policy.missing' }],
    [
      'an unknown clock',
      { ...defaultPolicies, lunch: defaultPolicies.plan } as ClockPolicyDocument,
      { path: 'lunch', code: 'policy.unknown_clock' },
    ],
    ['no target', withPolicy('reply', { targetMs: 0 }), { path: 'reply.targetMs', code: 'policy.target_out_of_range' }],
    [
      'a target of years',
      withPolicy('reply', { targetMs: 9_000 * HOUR }),
      { path: 'reply.targetMs', code: 'policy.target_out_of_range' },
    ],
    [
      'half a millisecond',
      withPolicy('reply', { targetMs: HOUR + 0.5 }),
      { path: 'reply.targetMs', code: 'policy.target_not_whole' },
    ],
    [
      'an unknown way of counting',
      withPolicy('reply', { counted: 'sometimes' as 'service' }),
      { path: 'reply.counted', code: 'policy.unknown_counting' },
    ],
    [
      'a late warning',
      withPolicy('reply', { warnShare: 1 }),
      { path: 'reply.warnShare', code: 'policy.share_out_of_range' },
    ],
    [
      'an early escalation',
      withPolicy('reply', { escalateShare: 1 }),
      { path: 'reply.escalateShare', code: 'policy.share_out_of_range' },
    ],
    [
      'a scale of nothing',
      withPolicy('reply', { scale: { urgent: 0, high: 1, normal: 1, low: 1 } }),
      { path: 'reply.scale', code: 'policy.scale_out_of_range' },
    ],
    [
      'no label',
      withPolicy('reply', { label: { zh: '回复', en: ' ' } }),
      { path: 'reply.label', code: 'policy.missing_text' },
    ],
    [
      'no start',
      withPolicy('reply', { starts: { zh: '', en: 'x' } }),
      { path: 'reply.starts', code: 'policy.missing_text' },
    ],
    [
      'no stop',
      withPolicy('reply', { stops: { zh: '', en: 'x' } }),
      { path: 'reply.stops', code: 'policy.missing_text' },
    ],
    [
      'a reversal by priority',
      withPolicy('reversal', { scale: { urgent: 0.5, high: 1, normal: 1, low: 1 } }),
      { path: 'reversal.scale', code: 'policy.reversal_is_fixed' },
    ],
    [
      'a reversal in workdays',
      withPolicy('reversal', { counted: 'workdays' }),
      { path: 'reversal.counted', code: 'policy.reversal_is_fixed' },
    ],
    [
      'a reversal that pauses',
      withPolicy('reversal', { pausable: true }),
      { path: 'reversal.pausable', code: 'policy.reversal_is_fixed' },
    ],
    [
      'a reversal after 72 hours',
      withPolicy('reversal', { targetMs: 73 * HOUR }),
      { path: 'reversal.targetMs', code: 'policy.reversal_is_fixed' },
    ],
  ])('finds %s', (_what, policies, fault) => {
    expect(validatePolicies(policies)).toContainEqual(fault);
  });
});
