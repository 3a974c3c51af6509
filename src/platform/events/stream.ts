import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Audience, Place, StoredEvent } from './event.js';

interface EventRow {
  id: string;
  tx: string;
  at: Date;
  type: string;
  topics: string[];
  audience: Audience;
  subject_kind: string;
  subject_id: string;
  data: Record<string, unknown>;
}

type Listener = (events: readonly StoredEvent[]) => void;

const batch = 1000;
/** Reads begin at least this far apart: what a burst of changes has written is read together. */
const apartMs = 12;
/** Other nodes' changes are looked for this often; changes of this process wake the reader at once. */
const idleMs = 250;
/** A change can be held back by an older transaction still running: after a wake the reader looks again this soon. */
const busyMs = 20;
const busyForMs = 1000;

const columns = 'id, tx::text, at, type, topics, audience, subject_kind, subject_id, data';

/** By the columns of the table: a bare `tx` would mean the text among the columns above, and '1000' stands before '999'. */
const inOrder = 'ORDER BY events.tx, events.id';

/**
 * Rows are read in commit order by (transaction, id), and only from transactions older than every one still running:
 * reading by id alone would skip rows whose transaction commits later than a higher id.
 */
const readAfter = {
  name: 'events-after',
  text: `SELECT ${columns} FROM events
         WHERE (tx, id) > ($1::xid8, $2::bigint) AND tx < pg_snapshot_xmin(pg_current_snapshot())
         ${inOrder} LIMIT ${batch}`,
};

const readTopics = {
  name: 'events-replay',
  text: `SELECT ${columns} FROM events
         WHERE (tx, id) > ($1::xid8, $2::bigint) AND (tx, id) <= ($3::xid8, $4::bigint) AND topics && $5::text[]
         ${inOrder} LIMIT $6`,
};

const readEnd = {
  text: `SELECT (SELECT system_identifier FROM pg_control_system())::text AS epoch,
                (pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1)::text AS tx,
                coalesce((SELECT max(id) FROM events), 0)::text AS id`,
};

const reachesPlace = {
  text: `SELECT (tx, id) <= ($1::xid8, $2::bigint) AND $1::xid8 < pg_snapshot_xmin(pg_current_snapshot()) AS there FROM event_horizon`,
};

const pruneEvents = {
  text: `WITH gone AS (DELETE FROM events WHERE id IN (SELECT id FROM events WHERE at < $1 ORDER BY at LIMIT 20000) RETURNING tx, id),
              last AS (SELECT tx, id FROM gone ORDER BY tx DESC, id DESC LIMIT 1)
         UPDATE event_horizon h SET tx = last.tx, id = last.id FROM last WHERE (last.tx, last.id) > (h.tx, h.id)`,
};

export const isAfter = (one: Place, other: Place): boolean =>
  one.tx > other.tx || (one.tx === other.tx && one.id > other.id);

/** The one reader of the event table in this process; it hands every event, in order, to who listens. */
@Injectable()
export class Stream implements OnModuleDestroy {
  private readonly logger = new Logger('Stream');
  private readonly listeners = new Set<Listener>();
  private at: Place = { tx: 0n, id: 0n };
  private epoch = '';
  private running: Promise<void> | null = null;
  private again = false;
  private timer: NodeJS.Timeout | null = null;
  private closed = false;
  private busyUntil = 0;
  private lookedAt = -Infinity;
  private lookAt = 0;

  constructor(private readonly database: Database) {}

  /** Begins at the present end of the stream. */
  async start(): Promise<void> {
    const end = await this.database.row<{ epoch: string; tx: string; id: string }>(readEnd);
    if (!end) throw new Error('The event stream has no end');
    this.epoch = end.epoch;
    this.at = { tx: BigInt(end.tx), id: BigInt(end.id) };
    this.schedule(idleMs);
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Up to where this process has read. */
  get place(): Place {
    return this.at;
  }

  format(place: Place): string {
    return `${this.epoch}.${place.tx}.${place.id}`;
  }

  /** The place behind a position text; nothing for one of another database, which cannot be resumed. */
  parse(position: string): Place | null {
    const [epoch, tx, id] = position.split('.');
    if (epoch !== this.epoch || !/^\d{1,19}$/.test(tx ?? '') || !/^\d{1,19}$/.test(id ?? '')) return null;
    return { tx: BigInt(tx ?? 0), id: BigInt(id ?? 0) };
  }

  /** The events of some topics between two places, at most `limit` + 1 of them so that "too many" can be seen. */
  async replay(from: Place, to: Place, topics: readonly string[], limit: number): Promise<StoredEvent[]> {
    const values = [String(from.tx), String(from.id), String(to.tx), String(to.id), topics, limit + 1];
    return (await this.database.rows<EventRow>(readTopics, values)).map((row) => this.stored(row));
  }

  /**
   * Whether a place is one that was given out, and everything after it is still there to be told. A database that was
   * set back to an earlier state has not come as far as the places it gave out afterwards.
   */
  async reaches(place: Place): Promise<boolean> {
    const [row] = await this.database.rows<{ there: boolean }>(reachesPlace, [String(place.tx), String(place.id)]);
    return row?.there ?? false;
  }

  /** Takes events away that are older than a time; screens that were away longer load anew. */
  async prune(before: Date): Promise<void> {
    await this.database.rows(pruneEvents, [before]);
  }

  /** Something of this process has committed: read now instead of at the next look. */
  wake(): void {
    if (!this.epoch) return;
    this.busyUntil = performance.now() + busyForMs;
    this.again = true;
    this.schedule(0);
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  /** The next look is so much later, unless one is to come before that anyway. */
  private schedule(ms: number): void {
    if (this.closed || this.running) return;
    const now = performance.now();
    const at = Math.max(now + ms, this.lookedAt + apartMs);
    if (this.timer && this.lookAt <= at) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (at <= now) return this.look();
    this.lookAt = at;
    this.timer = setTimeout(() => {
      this.timer = null;
      this.look();
    }, at - now);
    this.timer.unref();
  }

  private look(): void {
    this.lookedAt = performance.now();
    this.again = false;
    this.running = this.readAll()
      .catch((error: unknown) => {
        if (!this.closed) this.logger.error(error);
      })
      .finally(() => {
        this.running = null;
        if (this.again) this.schedule(0);
        else this.schedule(performance.now() < this.busyUntil ? busyMs : idleMs);
      });
  }

  private async readAll(): Promise<void> {
    for (;;) {
      const rows = await this.database.rows<EventRow>(readAfter, [String(this.at.tx), String(this.at.id)]);
      const last = rows.at(-1);
      if (!last) return;
      this.at = { tx: BigInt(last.tx), id: BigInt(last.id) };
      const events = rows.map((row) => this.stored(row));
      for (const listener of this.listeners) listener(events);
      if (rows.length < batch || this.closed) return;
    }
  }

  private stored(row: EventRow): StoredEvent {
    const place = { tx: BigInt(row.tx), id: BigInt(row.id) };
    return {
      place,
      position: this.format(place),
      at: row.at.toISOString(),
      type: row.type,
      topics: row.topics,
      audience: row.audience,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      data: row.data,
    };
  }
}
