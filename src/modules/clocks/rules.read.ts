import { hash } from 'node:crypto';
import type { Queries } from '../../platform/database/database.js';
import type { CalendarDocument } from './calendar.js';
import { type ClockPolicyDocument, defaultPolicies } from './policy.js';
import type { ClockRules } from './recompute.js';
import { defaultCalendar } from './statutory-days.js';

/** The calendar and the policies, each with its version. Versions only grow; 0 is what the product ships with. */
export interface RulesInForce extends ClockRules {
  calendarVersion: number;
  policyVersion: number;
}

export const shippedRules = (): RulesInForce => ({
  calendar: defaultCalendar(),
  calendarVersion: 0,
  policies: defaultPolicies,
  policyVersion: 0,
});

interface VersionRow<Document> {
  version: number;
  document: Document;
}

async function newest<Document>(
  queries: Queries,
  table: 'calendar_versions' | 'clock_policy_versions',
): Promise<VersionRow<Document> | undefined> {
  const text = `SELECT version, document FROM ${table} ORDER BY version DESC LIMIT 1`;
  const [row] = await queries.rows<VersionRow<Document>>({ text });
  return row;
}

/** The rules that the database holds now. Earlier versions are kept (C1). */
export async function readRules(queries: Queries): Promise<RulesInForce> {
  const calendar = await newest<CalendarDocument>(queries, 'calendar_versions');
  const policies = await newest<ClockPolicyDocument>(queries, 'clock_policy_versions');
  const shipped = shippedRules();
  return {
    calendar: calendar?.document ?? shipped.calendar,
    calendarVersion: calendar?.version ?? 0,
    policies: policies?.document ?? shipped.policies,
    policyVersion: policies?.version ?? 0,
  };
}

/** Raised when the same rules come to mean other times, such as after a fault in the counting was mended. */
const countingRevision = 1;

/** One short text for the rules and the way of counting; clocks counted under the same text have the same times. */
export const fingerprintOf = ({ calendar, policies }: ClockRules): string =>
  hash('sha256', JSON.stringify([countingRevision, calendar, policies]), 'base64url');
