/** What an attacker holds of one person's moment in the house: from an access log, and from a row that it changed. */
export interface Activity {
  user: string;
  at: number;
  xid: bigint;
}

/** A stored report as it lies in a dump: its transaction and when that committed, its place in the file, its id. */
export interface Trace {
  id: string;
  xid: bigint;
  committedAt: number;
  place: number;
}

type Attack = (traces: readonly Trace[], activities: readonly Activity[]) => Map<string, string>;

const lastBefore =
  (
    isBefore: (activity: Activity, trace: Trace) => boolean,
    order: (one: Activity, other: Activity) => number,
  ): Attack =>
  (traces, activities) =>
    new Map(
      traces.flatMap((trace) => {
        const before = activities.filter((activity) => isBefore(activity, trace)).toSorted(order);
        const found = before.at(-1);
        return found ? [[trace.id, found.user] as const] : [];
      }),
    );

const groups = (traces: readonly Trace[]): Trace[][] => {
  const found = new Map<bigint, Trace[]>();
  for (const trace of traces) found.set(trace.xid, [...(found.get(trace.xid) ?? []), trace]);
  return [...found.values()].toSorted(([one], [other]) => (one?.committedAt ?? 0) - (other?.committedAt ?? 0));
};

/** Within what was written together, the order of rows is taken for the order in which people were there. */
const byOrder =
  (order: (one: Trace, other: Trace) => number): Attack =>
  (traces, activities) => {
    const guesses = new Map<string, string>();
    let from = 0;
    for (const group of groups(traces)) {
      const until = group[0]?.committedAt ?? 0;
      const there = activities.filter(({ at }) => at >= from && at < until).toSorted((one, other) => one.at - other.at);
      for (const [rank, trace] of group.toSorted(order).entries()) {
        const user = there[Math.floor(((rank + 0.5) / group.length) * there.length)]?.user;
        if (user) guesses.set(trace.id, user);
      }
      from = until;
    }
    return guesses;
  };

/** The kit (AN-4): each gives for a report the person that it is taken for. */
export const attacks: Readonly<Record<string, Attack>> = {
  'transaction before': lastBefore(
    (activity, trace) => activity.xid <= trace.xid,
    (one, other) => Number(one.xid - other.xid),
  ),
  'moment before': lastBefore(
    (activity, trace) => activity.at <= trace.committedAt,
    (one, other) => one.at - other.at,
  ),
  'order in the file': byOrder((one, other) => one.place - other.place),
  'order in the file, backwards': byOrder((one, other) => other.place - one.place),
  'order of ids': byOrder((one, other) => one.id.localeCompare(other.id)),
};

/** Which share of the reports each attack finds the sender of. */
export const hitRates = (
  traces: readonly Trace[],
  activities: readonly Activity[],
  truth: ReadonlyMap<string, string>,
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(attacks).map(([name, attack]) => {
      const guesses = attack(traces, activities);
      const hits = traces.filter(({ id }) => guesses.get(id) === truth.get(id)).length;
      return [name, hits / traces.length];
    }),
  );
