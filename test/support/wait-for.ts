import { setTimeout as pause } from 'node:timers/promises';

/** Long: how fast something is, is measured where a test has the machine to itself. */
const patienceMs = 30_000;

/** Waits until something holds that happens by itself, such as news that reach another node. @throws after 30 s */
export async function waitFor(holds: () => Promise<boolean>): Promise<void> {
  const patience = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > patience) throw new Error(`It did not happen within ${patienceMs / 1000} s`);
    await pause(25);
  }
}
