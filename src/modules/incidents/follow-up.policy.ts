/** A ticket as it stands to its incident. */
export interface Behind {
  state: 'gathered' | 'hung';
  excepted: boolean;
  closing: boolean;
  closingText: string;
  /** What its partner has not been told yet, oldest first. */
  untold: readonly { place: number; text: string }[];
}

export interface FollowUpStep {
  action: 'hang' | 'tell_incident' | 'close_with_incident' | 'leave_incident';
  input: Readonly<Record<string, unknown>>;
}

/**
 * The steps that bring a ticket up to its incident, in their order. Who has closed the matter already is told nothing
 * more; a cancelled ticket is not hung at all.
 */
export function stepsBehind(behind: Behind, ticket: { state: string; closedAt: number | null }): FollowUpStep[] {
  const { state, excepted, closing, closingText, untold } = behind;
  if (state === 'gathered' && ticket.state === 'cancelled') return [];
  const isOver = ticket.closedAt !== null;
  const steps: FollowUpStep[] = state === 'gathered' ? [{ action: 'hang', input: {} }] : [];
  if (!isOver) steps.push(...untold.map((update) => ({ action: 'tell_incident', input: { ...update } }) as const));
  if (!closing) return steps;
  if (isOver || excepted) steps.push({ action: 'leave_incident', input: { excepted } });
  else steps.push({ action: 'close_with_incident', input: { text: closingText } });
  return steps;
}
