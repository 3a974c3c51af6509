import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Directory } from '../organisation/index.js';
import { Passwords } from '../identity/index.js';
import { loadAnnouncements } from './load-announcements.js';
import { loadBranch } from './load-branch.js';
import { loadEquipment } from './load-equipment.js';
import { loadFaults } from './load-faults.js';
import { loadFeedback } from './load-feedback.js';
import { loadParts } from './load-parts.js';
import { loadSandbox } from './load-sandbox.js';
import { loadTickets } from './load-tickets.js';
import { addPortalLogins } from './tickets/portal-logins.js';

export const demonstrationPassword = 'demo-100859';

export const demonstrationHint = [
  `Demonstration logins (password ${demonstrationPassword}):`,
  '  console  agent1 agent2 agent3 supervisor1',
  '  queue    market1 marketlead1 support1 office-xinluo1 maintainer-xinluo1 manager-xinluo1 chiefsup-xinluo1',
  '  portal   outlet-xl001 outlet-xl002 outlet-yd001',
  '  other    editor1 editor2 auditor1 admin1',
].join('\n');

/** Two nodes that start together on an empty database take turns; the second one finds everything there. */
const takeTurns = { text: 'LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE' };
const anybody = { text: 'SELECT FROM users LIMIT 1' };

/**
 * Loads the demonstration branch and its tickets into an empty database, whole or not at all (a start that was killed
 * leaves nothing, the next one loads again); does nothing on later starts.
 */
export async function loadDemonstration(
  app: INestApplicationContext,
  say: (line: string) => void,
  { tickets = true }: { tickets?: boolean } = {},
): Promise<void> {
  const known = await app.get(Database).row(anybody);
  if (known) return;
  say('First start: loading the demonstration branch …');
  const passwordHash = await app.get(Passwords).hash(demonstrationPassword);
  await app.get(UnitOfWork).run(async (tx) => {
    await tx.rows(takeTurns);
    if ((await tx.rows(anybody)).length > 0) return;
    await loadBranch(tx, passwordHash);
    await loadEquipment(tx);
    if (!tickets) return;
    await addPortalLogins(tx, passwordHash);
    await loadTickets(app, tx);
    await loadFaults(app, tx);
    await loadAnnouncements(app, tx);
    await loadParts(app, tx);
    await loadFeedback(app, tx);
    await loadSandbox(tx);
  });
  await app.get(Directory).reload();
}
