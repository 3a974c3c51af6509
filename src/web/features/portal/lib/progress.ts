/** The four steps a partner sees; what goes on between departments is not theirs to follow. */
export const steps = ['received', 'working', 'replied', 'closed'] as const;
export type Step = (typeof steps)[number];

const stepOfState: Readonly<Record<string, Step>> = {
  registered: 'received',
  dispatched: 'working',
  in_progress: 'working',
  planned: 'working',
  waiting: 'working',
  arbitration: 'working',
  answered: 'working',
  replied: 'replied',
  closed: 'closed',
  reported: 'received',
  fixed: 'replied',
  not_repaired: 'closed',
};

export const cancelledState = 'cancelled';

/** Where a ticket stands, in plain words; a state that a later line adds counts as work under way. */
export const stepOf = (state: string): Step => stepOfState[state] ?? 'working';

export type Need = 'answer' | 'confirm';

const needs: Readonly<Record<string, Need>> = {
  waiting: 'answer',
  quoted: 'answer',
  replied: 'confirm',
  fixed: 'confirm',
};

/** What the ticket waits for from the partner, if anything. */
export const needOf = (state: string): Need | null => needs[state] ?? null;

export const isFinished = (state: string): boolean => state === cancelledState || stepOf(state) === 'closed';
