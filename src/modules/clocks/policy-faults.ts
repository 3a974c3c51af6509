import { DAY, MINUTE } from '../../shared/duration.js';
import { countingModes } from './counting.js';
import { clockKinds, type ClockKind, type ClockPolicy, type ClockPolicyDocument, priorities } from './policy.js';

/** One thing wrong with a policy document: where (`reply.targetMs`) and what. */
export interface PolicyFault {
  path: string;
  code: string;
}

const LONGEST = 366 * DAY;

const isWithin = (value: number, low: number, high: number): boolean =>
  Number.isFinite(value) && value >= low && value <= high;

const isSaid = (text: ClockPolicy['label'] | undefined): boolean => Boolean(text?.zh.trim() && text.en.trim());

/** Each rule: the field, what is wrong, and whether a policy is sound in this respect. */
const rules: readonly [field: string, code: string, holds: (policy: ClockPolicy) => boolean][] = [
  ['label', 'policy.missing_text', (policy) => isSaid(policy.label)],
  ['starts', 'policy.missing_text', (policy) => isSaid(policy.starts)],
  ['stops', 'policy.missing_text', (policy) => isSaid(policy.stops)],
  ['targetMs', 'policy.target_out_of_range', ({ targetMs }) => isWithin(targetMs, MINUTE, LONGEST)],
  ['targetMs', 'policy.target_not_whole', ({ targetMs }) => Number.isInteger(targetMs)],
  ['counted', 'policy.unknown_counting', ({ counted }) => countingModes.includes(counted)],
  ['warnShare', 'policy.share_out_of_range', ({ warnShare }) => warnShare > 0 && warnShare < 1],
  ['escalateShare', 'policy.share_out_of_range', ({ escalateShare }) => escalateShare > 1 && escalateShare <= 10],
  [
    'scale',
    'policy.scale_out_of_range',
    ({ scale }) => scale === null || priorities.every((priority) => isWithin(scale[priority], 0.1, 10)),
  ],
];

/** The 72 hours of a reversal are a limit on money, not a promise (A12): wall clock, no priority, no pause, never longer. */
const reversalRules: typeof rules = [
  ['scale', 'policy.reversal_is_fixed', ({ scale }) => scale === null],
  ['counted', 'policy.reversal_is_fixed', ({ counted }) => counted === 'elapsed'],
  ['pausable', 'policy.reversal_is_fixed', ({ pausable }) => !pausable],
  ['targetMs', 'policy.reversal_is_fixed', ({ targetMs }) => targetMs <= 3 * DAY],
];

function faultsOf(kind: ClockKind, policy: ClockPolicy | undefined): PolicyFault[] {
  // The document comes from JSON: a kind can be missing whatever its type says.
  if (!policy) return [{ path: kind, code: 'policy.missing' }];
  return [...rules, ...(kind === 'reversal' ? reversalRules : [])]
    .filter(([, , holds]) => !holds(policy))
    .map(([field, code]) => ({ path: `${kind}.${field}`, code }));
}

/** Everything that is wrong with a policy document, empty when it may be used. */
export function validatePolicies(policies: ClockPolicyDocument): PolicyFault[] {
  const unknown = Object.keys(policies).filter((key) => !clockKinds.some((kind) => kind === key));
  return [
    ...clockKinds.flatMap((kind) => faultsOf(kind, policies[kind])),
    ...unknown.map((key) => ({ path: key, code: 'policy.unknown_clock' })),
  ];
}
