/** Who has to do with a clock when it reaches a stage. */
export interface Concerned {
  /** The hotline agent who follows the ticket up. */
  ownerId: string | null;
  /** The work order whose own clock it is (`handle`); null for a clock of the whole ticket. */
  order: { claimedBy: string | null; departmentId: string } | null;
  /** Departments that have work of the ticket in hand. */
  departmentIds: readonly string[];
}

/** Whom to tell: people, the leads of departments, and whether all supervisors. */
export interface Told {
  userIds: readonly string[];
  leadsOf: readonly string[];
  supervisors: boolean;
}

const known = (...ids: (string | null | undefined)[]): string[] => ids.filter((id) => typeof id === 'string');

/** The one who does the work; where nobody has taken it yet, those who can give it to somebody. */
function warned({ ownerId, order }: Concerned): Told {
  if (order) {
    const leadsOf = order.claimedBy === null ? [order.departmentId] : [];
    return { userIds: known(order.claimedBy), leadsOf, supervisors: false };
  }
  return { userIds: known(ownerId), leadsOf: [], supervisors: ownerId === null };
}

const breached = ({ ownerId, order }: Concerned): Told => ({
  userIds: known(ownerId, order?.claimedBy),
  leadsOf: known(order?.departmentId),
  supervisors: true,
});

const escalated = ({ order, departmentIds }: Concerned): Told => ({
  userIds: [],
  leadsOf: order ? [order.departmentId] : departmentIds,
  supervisors: true,
});

/** Whom each stage of a clock is told (flows.md, "Clocks": owner; owner, lead and supervisor; one level up). */
export const toldAt = { warn: warned, breach: breached, escalate: escalated } as const;
