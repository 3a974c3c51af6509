import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Directory } from '../organisation/index.js';
import { Passwords } from '../identity/index.js';
import { loadBranch } from './load-branch.js';
import { loadTickets } from './load-tickets.js';

export const demonstrationPassword = 'demo-100859';

export const demonstrationHint = [
  `Demonstration logins (password ${demonstrationPassword}):`,
  '  console  agent1 agent2 agent3 supervisor1',
  '  queue    market1 marketlead1 support1 office-xinluo1 maintainer-xinluo1 manager-xinluo1 chiefsup-xinluo1',
  '  portal   outlet-xl001 outlet-xl002 outlet-yd001',
  '  other    editor1 editor2 auditor1 admin1',
].join('\n');

/** Loads the demonstration branch into an empty database, whole or not at all; does nothing on later starts. */
export async function loadDemonstration(
  app: INestApplicationContext,
  say: (line: string) => void,
  { tickets = true }: { tickets?: boolean } = {},
): Promise<void> {
  const database = app.get(Database);
  const known = await database.row({ text: 'SELECT FROM users LIMIT 1' });
  if (known) return;
  say('First start: loading the demonstration branch …');
  const passwordHash = await app.get(Passwords).hash(demonstrationPassword);
  await app.get(UnitOfWork).run((tx) => loadBranch(tx, passwordHash));
  await app.get(Directory).reload();
  if (tickets) await loadTickets(app);
}
