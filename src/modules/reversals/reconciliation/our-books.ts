import type { Queries } from '../../../platform/database/database.js';
import { type CalendarDate, dateAt, dayNumberAt, type DayNumber, startOfDay } from '../../../shared/time-zone.js';
import type { OurReversal } from './compare.policy.js';

interface BookRow {
  id: string;
  number: string;
  serial: string;
  phone: string;
  status: string;
  booked_fen: string | null;
  day_at: Date | null;
}

/** What was settled or booked between $1 and $2. */
const ofDay = `SELECT id FROM reversals WHERE status = 'done' AND settled_at >= $1 AND settled_at < $2
               UNION SELECT reversal_id FROM ledger_entries WHERE at >= $1 AND at < $2`;

const books = {
  name: 'reconciliation-books',
  text: `SELECT r.id, r.number, r.serial, r.phone, r.status, e.fen AS booked_fen, coalesce(r.settled_at, e.at) AS day_at
         FROM (${ofDay} UNION SELECT id FROM reversals WHERE number = ANY ($3)) one JOIN reversals r USING (id)
         LEFT JOIN LATERAL (
           SELECT sum(amount_fen) AS fen, max(at) AS at FROM ledger_entries WHERE reversal_id = r.id AND account LIKE 'outlet:%'
         ) e ON true`,
};

const earliestSending = {
  name: 'reconciliation-sent',
  text: `SELECT min(r.sent_at) AS at FROM (${ofDay}) one JOIN reversals r USING (id)`,
};

/** Further back than this nothing is still on its way. */
const longestWayDays = 31;

/**
 * The days around one whose statements can name what we have booked on it: the neighbours, for clocks that are not quite
 * together, and those since it was sent, for what people only settled days later. None that has not begun.
 */
export async function daysAround(queries: Queries, day: DayNumber, now: number): Promise<DayNumber[]> {
  const [row] = await queries.rows<{ at: Date | null }>(earliestSending, [
    new Date(startOfDay(day)),
    new Date(startOfDay(day + 1)),
  ]);
  const sent = row?.at ? dayNumberAt(row.at.getTime()) : day;
  const first = Math.max(Math.min(sent, day) - 1, day - longestWayDays);
  const last = Math.min(day + 1, dayNumberAt(now));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const dayOf = (row: BookRow, asked: number): CalendarDate | null =>
  row.day_at && row.day_at.getTime() <= asked ? dateAt(row.day_at.getTime()) : null;

/**
 * Our reversals of a day, and those that the statements name.
 * @param asked when the statements were asked for: they cannot know what was booked later, so that counts for no day
 */
export async function ourBooks(
  queries: Queries,
  day: DayNumber,
  numbers: readonly string[],
  asked: number,
): Promise<OurReversal[]> {
  const bounds = [new Date(startOfDay(day)), new Date(startOfDay(day + 1))];
  const rows = await queries.rows<BookRow>(books, [...bounds, numbers]);
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    serial: row.serial,
    phone: row.phone,
    status: row.status,
    bookedFen: row.booked_fen === null ? null : Number(row.booked_fen),
    day: dayOf(row, asked),
  }));
}
