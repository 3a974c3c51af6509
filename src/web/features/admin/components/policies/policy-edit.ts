import type { Policies } from '../../api/types';

export const countings = ['elapsed', 'service', 'workdays'] as const;
export type Counting = (typeof countings)[number];

export const priorities = ['urgent', 'high', 'normal', 'low'] as const;
export type Scale = Record<(typeof priorities)[number], number>;

/** The rules of one clock as far as this page shows and changes them. Shares are of the target, 1 being all of it. */
export interface Policy {
  source: string;
  targetMs: number;
  counted: Counting;
  warnShare: number;
  escalateShare: number;
  scale: Scale | null;
  pausable: boolean;
}

export type PolicyChange = Pick<Policy, 'targetMs' | 'counted' | 'warnShare' | 'escalateShare' | 'scale'>;

/** Changes by clock, apart from the version they are based on. */
export type PoliciesEdit = Readonly<Record<string, PolicyChange>>;

const isScale = (value: unknown): value is Scale =>
  typeof value === 'object' && value !== null && priorities.every((name) => name in value);

/** What a policy says; the document may hold more than this page knows, and that is left as it is. */
export function policyOf(raw: Readonly<Record<string, unknown>>): Policy {
  const { source, targetMs, counted, warnShare, escalateShare, scale, pausable } = raw;
  return {
    source: typeof source === 'string' ? source : '',
    targetMs: Number(targetMs),
    counted: countings.find((known) => known === counted) ?? 'elapsed',
    warnShare: Number(warnShare),
    escalateShare: Number(escalateShare),
    scale: isScale(scale) ? scale : null,
    pausable: pausable === true,
  };
}

const changeable = ({ targetMs, counted, warnShare, escalateShare, scale }: PolicyChange): PolicyChange => ({
  targetMs,
  counted,
  warnShare,
  escalateShare,
  scale: scale && { urgent: scale.urgent, high: scale.high, normal: scale.normal, low: scale.low },
});

/** The edit with one more change; what puts a policy back to what it is takes the change away. */
export function withPolicy(policies: Policies, edit: PoliciesEdit, clock: string, change: PolicyChange): PoliciesEdit {
  const { [clock]: _, ...others } = edit;
  const before = changeable(policyOf(policies.policies[clock] ?? {}));
  const after = changeable(change);
  return JSON.stringify(before) === JSON.stringify(after) ? others : { ...others, [clock]: after };
}

/** The whole document with the changes, as PUT /api/clock-policies takes it. */
export function withEdit({ version, policies }: Policies, edit: PoliciesEdit): Policies {
  const next = Object.entries(policies).map(([clock, raw]) => [clock, { ...raw, ...edit[clock] }]);
  return { version, policies: Object.fromEntries(next) };
}
