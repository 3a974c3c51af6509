import { Foundation1763769600001 } from './0001-foundation.js';
import { TheLine1763769600002 } from './0002-the-line.js';
import { Reversals1763769600003 } from './0003-reversals.js';
import { CountedUnder1763769600004 } from './0004-counted-under.js';
import { DifferenceTickets1763769600005 } from './0005-difference-tickets.js';
import { Incidents1763769600009 } from './0009-incidents.js';

/** Every step of the schema, in order. A released step is never edited again. */
export const migrations = [
  Foundation1763769600001,
  TheLine1763769600002,
  Reversals1763769600003,
  CountedUnder1763769600004,
  DifferenceTickets1763769600005,
  Incidents1763769600009,
];
