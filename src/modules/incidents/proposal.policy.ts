import { HOUR, MINUTE, SECOND } from '../../shared/duration.js';

/** When similar tickets are proposed as an incident: so many of one county, line and topic within so long (anchors 4.10). */
export const proposalRule = {
  tickets: 10,
  withinMs: 15 * MINUTE,
  /** Between two looks at what was just opened. */
  restMs: SECOND / 2,
  /** What no node has looked at as it came is found by a look at everything, this often and this far back. */
  sweepEveryMs: MINUTE,
  sweepBackMs: HOUR,
} as const;
