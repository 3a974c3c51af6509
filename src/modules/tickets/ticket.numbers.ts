import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { dateAt } from '../../shared/time-zone.js';

interface Block {
  day: string;
  next: number;
  last: number;
}

/** Numbers reserved at a time. What a stopped process had not used yet stays unused: numbers may have gaps. */
const blockSize = 10;

const reserve = {
  name: 'ticket-numbers-reserve',
  text: `INSERT INTO ticket_numbers (prefix, day, last) VALUES ($1, $2, $3)
         ON CONFLICT (prefix, day) DO UPDATE SET last = ticket_numbers.last + $3 RETURNING last`,
};

/** `ZX20261122-0042`: prefix of the line, the branch's day, the running number of that day. */
export const ticketNumber = (prefix: string, day: string, running: number): string =>
  `${prefix}${day.replaceAll('-', '')}-${String(running).padStart(4, '0')}`;

/**
 * Numbers that people say on the phone: prefix, day, running number (`ZX20261122-0042`). They are taken in small blocks,
 * so that two tickets opened at once do not wait for one another's commit on the day's counter.
 */
@Injectable()
export class TicketNumbers {
  private readonly blocks = new Map<string, Block>();
  private readonly reserving = new Map<string, Promise<void>>();

  constructor(private readonly database: Database) {}

  async next(prefix: string, at: number): Promise<string> {
    const day = dateAt(at);
    for (;;) {
      const block = this.blocks.get(prefix);
      if (block?.day === day && block.next <= block.last) {
        block.next += 1;
        return ticketNumber(prefix, day, block.next - 1);
      }
      await this.reserveOnce(prefix, day);
    }
  }

  private reserveOnce(prefix: string, day: string): Promise<void> {
    const under = this.reserving.get(prefix);
    if (under) return under;
    const work = this.database
      .rows<{ last: number }>(reserve, [prefix, day, blockSize])
      .then(([row]) => {
        const last = row?.last ?? blockSize;
        this.blocks.set(prefix, { day, next: last - blockSize + 1, last });
      })
      .finally(() => this.reserving.delete(prefix));
    this.reserving.set(prefix, work);
    return work;
  }
}
