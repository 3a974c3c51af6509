/** A list as it stands on screen, and what has happened to it behind the scenes. */
export interface StableOrder {
  /** Ids on screen, in their places. */
  shown: readonly string[];
  /** On screen but no longer in the list. */
  gone: ReadonlySet<string>;
  /** In the list but not yet on screen. */
  arrived: readonly string[];
  /** Those on screen would stand in another order. */
  reordered: boolean;
}

/**
 * Holds a list still: what is on screen keeps its place, what arrives waits, what leaves is only marked. Pages loaded at
 * the end are no arrivals: what comes after everything known is appended.
 * @param shown ids on screen
 * @param current ids as the list is now
 */
export function holdStill(shown: readonly string[], current: readonly string[]): StableOrder {
  const now = new Set(current);
  const onScreen = new Set(shown);
  const lastKnown = current.findLastIndex((id) => onScreen.has(id));
  const appended = shown.length === 0 ? [...current] : current.slice(lastKnown + 1).filter((id) => !onScreen.has(id));
  const tail = lastKnown === -1 && shown.length > 0 ? [] : appended;
  const inTail = new Set(tail);
  const kept = current.filter((id) => onScreen.has(id));
  const keptShown = shown.filter((id) => now.has(id));
  return {
    shown: [...shown, ...tail],
    gone: new Set(shown.filter((id) => !now.has(id))),
    arrived: current.filter((id) => !onScreen.has(id) && !inTail.has(id)),
    reordered: kept.some((id, at) => id !== keptShown[at]),
  };
}
