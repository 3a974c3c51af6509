import { violatedConstraint } from '../../platform/http/idempotency.js';
import { refuseAsset } from './assets.refusals.js';

/** What only the database can know, in the words of the register; anything else goes through. */
export async function inWordsOfRegister<Answer>(
  { label, serialNumber }: { label?: string | null; serialNumber?: string | null },
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === 'assets_label_once') throw refuseAsset('asset.label_taken', { label });
    if (constraint === 'assets_serial_once') throw refuseAsset('asset.serial_taken', { serialNumber });
    if (constraint === 'assets_supplier_id_fkey') throw refuseAsset('asset.unknown_supplier');
    throw error;
  }
}
