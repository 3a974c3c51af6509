import type { Addressees } from '../../shared/addressees.js';

/**
 * Who may hear of a change, in the terms of the read policy; it travels with the event so that the right is checked
 * again, for every reader, at the moment of sending.
 */
export interface Audience {
  /** Everybody who works the hotline (agents, supervisors) and the auditors. */
  hotline?: boolean;
  /** Everybody of the house: all but partners and those who only administer. */
  staff?: boolean;
  departments?: readonly string[];
  outlet?: string | null;
  county?: string | null;
  users?: readonly string[];
  admins?: boolean;
  /** Everybody who writes the knowledge base, and the auditors. */
  editors?: boolean;
  /** Everybody for whom it is meant, by role, county and tier. */
  addressees?: Addressees;
}

/** A change as the screens hear of it: ids and what changed, never texts. */
export interface NewEvent {
  type: string;
  topics: readonly string[];
  audience: Audience;
  subjectKind: string;
  subjectId: string;
  data: Readonly<Record<string, unknown>>;
}

/** A place in the stream: the transaction, and the row in it. */
export interface Place {
  tx: bigint;
  id: bigint;
}

export interface StoredEvent extends NewEvent {
  place: Place;
  /** The place as clients know it. */
  position: string;
  at: string;
}

/** The statement that appends events; part of every change, in its own transaction. */
export function appendEvents(events: readonly NewEvent[], at: Date): [string, unknown[]] {
  const rows = events.map((event) => ({
    type: event.type,
    topics: event.topics,
    audience: event.audience,
    subject_kind: event.subjectKind,
    subject_id: event.subjectId,
    data: event.data,
  }));
  return [
    `INSERT INTO events (at, type, topics, audience, subject_kind, subject_id, data)
     SELECT $1, type, topics, audience, subject_kind, subject_id, data
     FROM jsonb_to_recordset($2) AS e (type text, topics text[], audience jsonb, subject_kind text, subject_id uuid, data jsonb)`,
    [at, JSON.stringify(rows)],
  ];
}
