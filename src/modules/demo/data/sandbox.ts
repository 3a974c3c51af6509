import { DAY, HOUR, MINUTE } from '../../../shared/duration.js';
import { dateAt } from '../../../shared/time-zone.js';
import { Dice } from '../tickets/dice.js';
import { outlets } from './outlets.js';

/** Rows of the sandbox's tables; amounts in fen. */
export interface SandboxNumber {
  phone: string;
  state: string;
  balance_fen: number;
}
export interface SandboxRecharge {
  serial: string;
  phone: string;
  amount_fen: number;
  at: Date;
  outlet_code: string;
}

const seed = 72;
/** Invented ranges, each of ten numbers. */
const ranges = ['1380597000', '1390597000', '1500597000', '1880597000'];
/** Every tenth number of a range is in the same state; most are in normal use. */
const states = [
  'normal',
  'normal',
  'normal',
  'normal',
  'normal',
  'normal',
  'not_activated',
  'pre_cancelled',
  'suspended',
  'stopped',
];
const amounts = [10_00, 20_00, 30_00, 50_00, 50_00, 100_00, 100_00, 199_99, 200_00, 300_00, 500_00];
const rechargeCount = 60;
const span = 4 * DAY;
/** The newest recharge was made this long before the loading. */
const newest = 10 * MINUTE;
/** The partners that can sign in recharge most, so that whoever tries it finds cases of their own. */
const partners = ['XL001', 'XL002', 'YD001'];

/** Some customers have spent what was charged by mistake. */
const balanceOf = (dice: Dice): number => (dice.chance(0.15) ? dice.between(0, 5_00) : dice.between(600_00, 2_000_00));

export const sandboxNumbers = (): SandboxNumber[] => {
  const dice = new Dice(seed);
  return ranges.flatMap((range) =>
    states.map((state, last) => ({ phone: `${range}${last}`, state, balance_fen: balanceOf(dice) })),
  );
};

/**
 * Recharges of the last four days, some of them too old to be reversed: the same on every machine but for their times.
 * @param now epoch milliseconds
 */
export function sandboxRecharges(now: number): SandboxRecharge[] {
  const dice = new Dice(seed + 1);
  const phones = sandboxNumbers().map(({ phone }) => phone);
  const codes = outlets.map(({ code }) => code);
  return Array.from({ length: rechargeCount }, (_, index) => {
    const step = (span - newest) / rechargeCount;
    const at = now - newest - Math.floor(index * step + dice.between(0, HOUR));
    return {
      serial: `CZ${dateAt(at).replaceAll('-', '')}${String(100_059 - index).padStart(8, '0')}`,
      phone: dice.pick(phones),
      amount_fen: amounts[index % amounts.length] ?? 0,
      at: new Date(at),
      outlet_code: dice.chance(0.7) ? dice.pick(partners) : dice.pick(codes),
    };
  });
}
