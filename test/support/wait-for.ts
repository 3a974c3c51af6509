import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something holds that happens by itself, such as news that reach another node. @throws after 5 s */
export async function waitFor(holds: () => Promise<boolean>): Promise<void> {
  const patience = Date.now() + 5_000;
  while (!(await holds())) {
    if (Date.now() > patience) throw new Error('It did not happen within 5 s');
    await pause(25);
  }
}
