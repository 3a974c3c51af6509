import { proposalRule } from './proposal.policy.js';

/** Which kinds of tickets to look at: those of some tickets, or of all since a time. $1 ids, $2 lines, $3 since. */
const kinds = {
  of: 'SELECT DISTINCT county_id, line, topic FROM tickets WHERE id = ANY ($1) AND county_id IS NOT NULL AND line = ANY ($2)',
  since:
    'SELECT DISTINCT county_id, line, topic FROM tickets WHERE $1::uuid[] IS NULL AND opened_at >= $3 AND county_id IS NOT NULL AND line = ANY ($2)',
};

/**
 * Where enough similar tickets lie within the rule's time: the newest such run of each kind, with the time of its first;
 * it may be longer than it need be when several have come since the last look.
 * What hangs on an incident counts no more, nor does what came before the last incident of the kind was over. Kinds with
 * an incident that lives, of the county or of the whole branch, are passed over.
 * A walk over tickets_by_county from $3 on for each kind: a few dozen rows however many tickets there are.
 */
const gathering = (kind: keyof typeof kinds): string => `
  WITH kinds AS (
    SELECT k.*, coalesce((
        SELECT max(i.ended_at) FROM incidents i
        WHERE i.line = k.line AND i.topic = k.topic AND (i.county_id = k.county_id OR i.county_id IS NULL)
      ), '-infinity') AS over_at
    FROM (${kinds[kind]}) k
    WHERE NOT EXISTS (
      SELECT FROM incidents i WHERE i.line = k.line AND i.topic = k.topic AND i.state IN ('proposed', 'open')
        AND (i.county_id = k.county_id OR i.county_id IS NULL))
  ), runs AS (
    SELECT k.county_id, k.line, k.topic, t.opened_at, count(*) OVER run AS tickets, min(t.opened_at) OVER run AS first_at
    FROM kinds k
    JOIN tickets t ON t.county_id = k.county_id AND t.line = k.line AND t.topic = k.topic
    WHERE t.opened_at >= $3::timestamptz - interval '${proposalRule.withinMs} milliseconds' AND t.opened_at > k.over_at
      AND t.state <> 'cancelled' AND t.merged_into IS NULL
      AND NOT EXISTS (SELECT FROM incident_tickets x WHERE x.ticket_id = t.id AND x.state <> 'released')
    WINDOW run AS (PARTITION BY k.county_id, k.line, k.topic ORDER BY t.opened_at
      RANGE BETWEEN interval '${proposalRule.withinMs} milliseconds' PRECEDING AND CURRENT ROW)
  )
  SELECT DISTINCT ON (county_id, line, topic) county_id, line, topic, first_at FROM runs
  WHERE tickets >= ${proposalRule.tickets}
  ORDER BY county_id, line, topic, opened_at DESC`;

export const gatheringOf = { name: 'incidents-gathering-of', text: gathering('of') };
export const gatheringSince = { name: 'incidents-gathering-since', text: gathering('since') };

export interface Gathering {
  [column: string]: unknown;
  county_id: string;
  line: string;
  topic: string;
  first_at: Date;
}
