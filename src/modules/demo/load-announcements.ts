import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { ClockBook } from '../clocks/index.js';
import { Notice } from './announcements/notice.js';
import { receiptColumns, writeCalls } from './announcements/write-calls.js';
import { announcementSeeds } from './data/announcements.js';
import { insert } from './load-branch.js';
import { BranchPeople } from './tickets/branch-people.js';
import { ServiceTime } from './tickets/service-time.js';

const weeks = 4;

/**
 * A county's policy that half of its outlets have read, a notice before a cut-over (C5), and one whose time is over; all
 * of them as if people had written, read and called.
 */
export async function loadAnnouncements(app: INestApplicationContext, tx: Transaction): Promise<void> {
  const branch = await BranchPeople.read(tx);
  const now = tx.at.getTime();
  const time = new ServiceTime(app.get(ClockBook).calendar, now, weeks * 7);
  const counties = await tx.rows<{ code: string; id: string }>({ text: 'SELECT code, id FROM counties' });
  const countyIds = (codes: readonly string[]): string[] =>
    counties.filter(({ code }) => codes.includes(code)).map(({ id }) => id);
  for (const seed of announcementSeeds) {
    const notice = new Notice(seed, branch, time, now);
    const row = notice.row(countyIds);
    await insert(tx, 'announcements', Object.keys(row).join(', '), [row]);
    const edition = notice.edition(row);
    await insert(tx, 'announcement_editions', Object.keys(edition).join(', '), [edition]);
    await insert(tx, 'announcement_receipts', receiptColumns, notice.readings());
    await writeCalls(tx, notice);
    await insert(tx, 'timers', 'id, kind, subject_id, due_at, attempts', notice.timers());
  }
}
