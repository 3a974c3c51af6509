import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { AssetKind } from './asset-kinds.policy.js';
import { labelStem, nextLabel } from './asset.policy.js';

const takenLabels = {
  name: 'assets-labels',
  // Digits follow the stem, and all of them come before any letter.
  text: `SELECT label FROM assets WHERE label >= $1 AND label < $1 || 'A'`,
};

/** The next free label for a kind at a place; it must be somebody's turn (`takeTurn`). */
export async function freeLabel(tx: Transaction, kind: AssetKind, placeCode: string): Promise<string> {
  const stem = labelStem(kind, placeCode);
  const taken = await tx.rows<{ label: string }>(takenLabels, [stem]);
  return nextLabel(
    stem,
    taken.map(({ label }) => label),
  );
}
