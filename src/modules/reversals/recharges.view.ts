/** A recharge; the sum in yuan, times ISO 8601. */
export class RechargeView {
  serial: string;
  rechargedPhone: string;
  amount: string;
  rechargedAt: string;
  /** Until when it may be reversed. */
  deadlineAt: string;
  outletCode: string;
}
