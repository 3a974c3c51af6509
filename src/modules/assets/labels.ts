import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { AssetKind } from './asset-kinds.policy.js';
import { labelStem, nextLabel } from './asset.policy.js';

/** Whoever counts labels with the same stem waits until the one before has written its own. */
const waitForOthers = { name: 'assets-label-turn', text: 'SELECT pg_advisory_xact_lock(100859013, hashtext($1))' };
const takenLabels = {
  name: 'assets-labels',
  // Digits follow the stem, and all of them come before any letter.
  text: `SELECT label FROM assets WHERE label >= $1 AND label < $1 || 'A'`,
};

/** The next free label for a kind at a place. */
export async function freeLabel(tx: Transaction, kind: AssetKind, placeCode: string): Promise<string> {
  const stem = labelStem(kind, placeCode);
  await tx.rows(waitForOthers, [stem]);
  const taken = await tx.rows<{ label: string }>(takenLabels, [stem]);
  return nextLabel(
    stem,
    taken.map(({ label }) => label),
  );
}
