import type { Transaction } from '../../platform/database/unit-of-work.js';
import { sandboxNumbers, sandboxRecharges } from './data/sandbox.js';
import { insert } from './load-branch.js';

/** What the sandbox of the recharge gateway knows at first. */
export async function loadSandbox(tx: Transaction): Promise<void> {
  await insert(tx, 'sandbox_numbers', 'phone, state, balance_fen', sandboxNumbers());
  const recharges = sandboxRecharges(tx.at.getTime());
  await insert(tx, 'sandbox_recharges', 'serial, phone, amount_fen, at, outlet_code', recharges);
}
