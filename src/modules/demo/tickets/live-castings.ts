import type { DepartmentCode } from '../data/organisation.js';
import type { Casting } from './casting.js';

/**
 * The work in hand at the moment of loading: which story, at which outlet (its own when left out), the last step taken,
 * and how long ago it began: `service` in hours of service (for work of the hotline), `counted` in hours of a workday's
 * clock (for portal tickets, which arrive at any time). Every department and every county office has some.
 */
export interface LiveCasting extends Pick<Casting, 'agent' | 'priority' | 'turn'> {
  story: string;
  outlet?: string;
  until: string;
  service?: number;
  counted?: number;
  also?: DepartmentCode;
}

const toDispatch: readonly LiveCasting[] = [
  { story: 'campaign-recharge-gift-extension', until: 'open', counted: 1 },
  { story: 'product-video-ringtone-fee', outlet: 'XL002', until: 'open', counted: 0.3 },
  { story: 'complaint-reversal-blocked-number', until: 'open', counted: 3 },
  { story: 'resource-batch-in-transit', outlet: 'CT002', until: 'open', counted: 3.5, priority: 'urgent' },
  { story: 'system-imei-occupied', outlet: 'LC002', until: 'open', counted: 6.8 },
  { story: 'acceptance-photo-resubmit', outlet: 'SH001', until: 'open', counted: 9 },
  { story: 'system-login-code-missing', outlet: 'ZP002', until: 'open', service: 0.4, agent: 'agent1' },
  { story: 'commission-wrong-department', until: 'return', service: 1.3, agent: 'agent1' },
  { story: 'acceptance-inherit-number', outlet: 'ZP001', until: 'return', service: 2.4, agent: 'agent2' },
];

const arbitration: readonly LiveCasting[] = [
  {
    story: 'campaign-stacking-two-offers',
    outlet: 'WP001',
    until: 'return',
    turn: 'second_return',
    service: 6,
    agent: 'agent1',
  },
  {
    story: 'acceptance-inherit-number',
    outlet: 'YD006',
    until: 'return',
    turn: 'second_return',
    service: 2.6,
    agent: 'agent3',
  },
];

const unclaimed: readonly LiveCasting[] = [
  { story: 'campaign-handset-coupon-redeem', outlet: 'ZP001', until: 'dispatch', service: 1.4, agent: 'agent1' },
  { story: 'commission-broadband-renewal-missing', outlet: 'XL001', until: 'dispatch', service: 0.8 },
  { story: 'resource-batch-in-transit', outlet: 'XL009', until: 'dispatch', service: 1.1, agent: 'agent1' },
  {
    story: 'system-login-code-missing',
    outlet: 'WP002',
    until: 'dispatch',
    service: 2.2,
    priority: 'high',
    agent: 'agent2',
  },
  {
    story: 'product-volte-one-way-audio',
    outlet: 'XL003',
    until: 'dispatch',
    also: 'maintenance-xinluo',
    service: 1.1,
  },
  { story: 'acceptance-minor-without-guardian', outlet: 'XL004', until: 'dispatch', service: 0.7, agent: 'agent1' },
  { story: 'other-shop-sign-subsidy', outlet: 'YD002', until: 'dispatch', service: 0.9 },
  { story: 'other-shop-sign-subsidy', outlet: 'SH003', until: 'dispatch', turn: 'nudged', service: 7, agent: 'agent1' },
  { story: 'acceptance-company-users', outlet: 'WP003', until: 'dispatch', service: 1.2 },
  { story: 'other-licence-renewal', outlet: 'CT004', until: 'dispatch', service: 0.6 },
  { story: 'system-pre-order-status', outlet: 'LC002', until: 'dispatch', service: 1 },
  { story: 'acceptance-minor-without-guardian', outlet: 'ZP004', until: 'dispatch', service: 2.9, agent: 'agent3' },
];

const inHand: readonly LiveCasting[] = [
  { story: 'campaign-member-day-points', until: 'claim', service: 1.3, agent: 'agent1' },
  { story: 'product-elder-watch-card', until: 'claim', service: 1.4 },
  { story: 'commission-tax-invoice', until: 'claim', service: 8 },
  { story: 'system-pre-order-status', until: 'claim', service: 2.7 },
  { story: 'resource-number-reserve-failed', until: 'claim', turn: 'nudged', service: 20, agent: 'agent1' },
  { story: 'complaint-recharge-double-charge', until: 'claim', service: 2.3, priority: 'high', agent: 'agent1' },
  { story: 'system-pre-order-status', outlet: 'XL001', until: 'claim', service: 1.2 },
  { story: 'acceptance-minor-without-guardian', outlet: 'YD003', until: 'claim', service: 1.4 },
  { story: 'acceptance-inherit-number', outlet: 'SH002', until: 'dispatch', service: 1.5 },
  { story: 'system-pre-order-status', outlet: 'CT003', until: 'claim', service: 3 },
  {
    story: 'other-shop-sign-subsidy',
    outlet: 'ZP003',
    until: 'claim',
    turn: 'handed_over',
    service: 10,
    agent: 'agent2',
  },
  { story: 'acceptance-company-users', outlet: 'LC003', until: 'claim', service: 1.3 },
  { story: 'product-volte-one-way-audio', outlet: 'SH002', until: 'claim', service: 9, agent: 'agent2' },
  {
    story: 'product-volte-one-way-audio',
    outlet: 'XL006',
    until: 'claim',
    also: 'maintenance-xinluo',
    service: 12,
    agent: 'agent3',
  },
];

const planned: readonly LiveCasting[] = [
  { story: 'tariff-data-cap-not-triggered', until: 'tell_plan', service: 13, agent: 'agent1' },
  { story: 'commission-instalment-delay', until: 'tell_plan', service: 9, agent: 'agent2' },
  { story: 'complaint-demo-phone-delay', until: 'plan', service: 7, agent: 'agent1' },
  { story: 'complaint-village-no-signal', until: 'tell_plan', service: 20, agent: 'agent3' },
];

const waiting: readonly LiveCasting[] = [
  { story: 'tariff-roaming-day-pack', outlet: 'YD001', until: 'ask', service: 2, agent: 'agent1' },
  { story: 'acceptance-company-users', until: 'ask', service: 8, agent: 'agent2' },
  { story: 'other-licence-renewal', until: 'ask', service: 5, agent: 'agent3' },
  { story: 'complaint-neighbour-shop-poaching', until: 'ask', service: 6, agent: 'agent1' },
  { story: 'acceptance-company-users', outlet: 'XL001', until: 'ask', service: 4, agent: 'agent1' },
  { story: 'other-licence-renewal', outlet: 'XL002', until: 'ask', service: 3.5, agent: 'agent2' },
];

const answered: readonly LiveCasting[] = [
  { story: 'tariff-effective-date-mismatch', outlet: 'WP001', until: 'answer', service: 2.8, agent: 'agent1' },
  { story: 'resource-batch-in-transit', outlet: 'XL007', until: 'answer', service: 1.4, agent: 'agent1' },
  { story: 'complaint-indoor-speed-expectation', until: 'answer', service: 2.2, agent: 'agent2' },
  { story: 'other-shop-sign-subsidy', until: 'answer', service: 5, agent: 'agent3' },
];

const replied: readonly LiveCasting[] = [
  { story: 'complaint-basement-market-coverage', until: 'reply', service: 8, agent: 'agent1' },
  { story: 'campaign-handset-coupon-redeem', until: 'reply', service: 7, agent: 'agent2' },
  { story: 'complaint-installer-no-show', until: 'reply', service: 9, agent: 'agent1' },
  { story: 'complaint-signature-missing-penalty', until: 'reply', service: 10, agent: 'agent3' },
  { story: 'commission-broadband-renewal-missing', until: 'reply', service: 11, agent: 'agent2' },
];

export const liveCastings: readonly LiveCasting[] = [
  ...toDispatch,
  ...arbitration,
  ...unclaimed,
  ...inHand,
  ...planned,
  ...waiting,
  ...answered,
  ...replied,
];
