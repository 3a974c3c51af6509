import { Foundation1763769600001 } from './0001-foundation.js';
import { TheLine1763769600002 } from './0002-the-line.js';
import { Reversals1763769600003 } from './0003-reversals.js';
import { CountedUnder1763769600004 } from './0004-counted-under.js';
import { DifferenceTickets1763769600005 } from './0005-difference-tickets.js';
import { Knowledge1763769600006 } from './0006-knowledge.js';
import { ArticleSearch1763769600007 } from './0007-article-search.js';
import { Announcements1763769600008 } from './0008-announcements.js';
import { Incidents1763769600009 } from './0009-incidents.js';
import { SolvedTickets1763769600010 } from './0010-solved-tickets.js';
import { KeptKnowledge1763769600011 } from './0011-kept-knowledge.js';
import { TermEditions1763769600012 } from './0012-term-editions.js';
import { Assets1763769600013 } from './0013-assets.js';
import { Faults1763769600014 } from './0014-faults.js';
import { Parts1763769600015 } from './0015-parts.js';
import { Feedback1763769600016 } from './0016-feedback.js';

/** Every step of the schema, in order. A released step is never edited again. */
export const migrations = [
  Foundation1763769600001,
  TheLine1763769600002,
  Reversals1763769600003,
  CountedUnder1763769600004,
  DifferenceTickets1763769600005,
  Knowledge1763769600006,
  ArticleSearch1763769600007,
  Announcements1763769600008,
  Incidents1763769600009,
  SolvedTickets1763769600010,
  KeptKnowledge1763769600011,
  TermEditions1763769600012,
  Assets1763769600013,
  Faults1763769600014,
  Parts1763769600015,
  Feedback1763769600016,
];
