/** What has moved meanwhile: nothing is written, the timer stays due, and it is looked at again. */
export class Overtaken extends Error {}

/** @returns false when the work was overtaken */
export async function unlessOvertaken(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof Overtaken) return false;
    throw error;
  }
}
