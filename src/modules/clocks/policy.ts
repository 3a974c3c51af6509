import { HOUR, MINUTE } from '../../shared/duration.js';
import type { Bilingual } from '../../shared/language.js';
import type { CountingMode } from './counting.js';

export type ClockKind = 'dispatch' | 'reply' | 'handle' | 'plan' | 'reversal' | 'written_result' | 'approval';

export type Priority = 'urgent' | 'high' | 'normal' | 'low';

export const priorities: readonly Priority[] = ['urgent', 'high', 'normal', 'low'];

/** The rules of one kind of clock (flows.md, "Clocks"); JSON, so that an administrator can change them. */
export interface ClockPolicy {
  label: Bilingual;
  /** Row of the requirements, such as `A5`. */
  source: string;
  starts: Bilingual;
  stops: Bilingual;
  /** Milliseconds at priority `normal`. */
  targetMs: number;
  counted: CountingMode;
  /** Share of the target at which the owner is warned. */
  warnShare: number;
  /** Share of the target at which it goes one level up. */
  escalateShare: number;
  /** Factor on the target by priority; `null` where priority changes nothing. */
  scale: Readonly<Record<Priority, number>> | null;
  /** False for a limit that nothing stops. */
  pausable: boolean;
}

export type ClockPolicyDocument = Readonly<Record<ClockKind, ClockPolicy>>;

/** What a clock takes over from its policy when it starts, so that later changes of the policy are changes of the clock. */
export interface ClockTerms {
  targetMs: number;
  counted: CountingMode;
  warnShare: number;
  escalateShare: number;
  pausable: boolean;
}

const byPriority: Readonly<Record<Priority, number>> = { urgent: 0.5, high: 0.75, normal: 1, low: 1 };

const usual = { warnShare: 0.75, escalateShare: 1.5, scale: byPriority, pausable: true } as const;

/** The policies the system starts with. */
export const defaultPolicies: ClockPolicyDocument = {
  dispatch: {
    ...usual,
    label: { zh: '派单', en: 'Dispatch' },
    source: 'A5',
    starts: {
      zh: '通话结束或平台工单到达，且需要其他部门处理',
      en: 'the call ends or a portal ticket arrives, and the work needs a department',
    },
    stops: { zh: '首次派单', en: 'first dispatch' },
    targetMs: 30 * MINUTE,
    counted: 'service',
  },
  reply: {
    ...usual,
    label: { zh: '回复', en: 'Reply' },
    source: 'A4',
    starts: { zh: '工单建立', en: 'the ticket is opened' },
    stops: { zh: '首次向网点作出实质性回复', en: 'first substantive reply to the partner' },
    targetMs: 8 * HOUR,
    counted: 'workdays',
  },
  handle: {
    ...usual,
    label: { zh: '部门处理', en: 'Handling' },
    source: 'A6',
    starts: { zh: '派单至部门', en: 'dispatch to the department' },
    stops: { zh: '部门答复', en: 'the department answers' },
    targetMs: 24 * HOUR,
    counted: 'workdays',
  },
  plan: {
    ...usual,
    label: { zh: '解决方案', en: 'Plan' },
    source: 'A7',
    starts: { zh: '派单至部门', en: 'dispatch to the department' },
    stops: { zh: '部门答复，或已将解决方案告知网点', en: 'the answer, or a plan told to the partner' },
    targetMs: 48 * HOUR,
    counted: 'workdays',
  },
  reversal: {
    ...usual,
    label: { zh: '空中充返销', en: 'Recharge reversal' },
    source: 'A12',
    starts: { zh: '充值时间', en: 'the time of the recharge' },
    stops: { zh: '返销完成或工单关闭', en: 'executed or closed' },
    targetMs: 72 * HOUR,
    counted: 'elapsed',
    scale: null,
    pausable: false,
  },
  written_result: {
    ...usual,
    label: { zh: '书面投诉答复', en: 'Written result' },
    source: 'B6',
    starts: { zh: '书面投诉登记', en: 'the written complaint is registered' },
    stops: { zh: '发出书面处理结果', en: 'the written result is sent' },
    targetMs: 24 * HOUR,
    counted: 'workdays',
    scale: null,
  },
  approval: {
    ...usual,
    label: { zh: '审批', en: 'Approval' },
    source: 'B2',
    starts: { zh: '审批环节开始', en: 'the approval step opens' },
    stops: { zh: '作出审批决定', en: 'the decision' },
    targetMs: 24 * HOUR,
    counted: 'workdays',
  },
};

export const clockKinds = Object.keys(defaultPolicies) as readonly ClockKind[];

export const isClockKind = (value: unknown): value is ClockKind => clockKinds.some((kind) => kind === value);

/** The terms of a new clock: the target scaled by priority (whole milliseconds), the rest as it stands. */
export function termsFor(policies: ClockPolicyDocument, kind: ClockKind, priority: Priority): ClockTerms {
  const { targetMs, counted, warnShare, escalateShare, scale, pausable } = policies[kind];
  const scaled = Math.round(targetMs * (scale?.[priority] ?? 1));
  return { targetMs: scaled, counted, warnShare, escalateShare, pausable };
}
