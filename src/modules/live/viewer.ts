import type { Socket } from 'socket.io';
import type { Actor } from '../../platform/access/actor.js';
import { mayHear } from '../../platform/access/audience.js';
import type { Place, StoredEvent } from '../../platform/events/event.js';
import { isAfter } from '../../platform/events/stream.js';

/** More unsent packets than this and the screen does better to load anew. */
const slowAfter = 500;

/** One connected screen: who it is, what it looks at, and events held back while it is told what it missed. */
export class Viewer {
  looked: readonly string[] = [];
  topics: ReadonlySet<string> = new Set();
  private holds = 0;
  private readonly held: StoredEvent[] = [];
  private begun = false;
  /** Up to where it was told before it came here: another node may have read further than this one. */
  private known: Place | null = null;

  constructor(
    readonly socket: Socket,
    public actor: Actor,
  ) {}

  /** True once: events are replayed at the first look of a connection; after that none is missed. */
  begin(): boolean {
    const first = !this.begun;
    this.begun = true;
    return first;
  }

  /** Keeps back what comes from now on, until as many releases as holds. */
  hold(): void {
    this.holds += 1;
  }

  /** Sends what was replayed, then what came meanwhile, in order; unless something else still keeps it back. */
  release(replayed: readonly StoredEvent[] = []): void {
    this.held.unshift(...replayed);
    this.holds -= 1;
    if (this.holds === 0) this.send(this.held.splice(0));
  }

  /** What it was told elsewhere, up to this place, it is not told again. */
  knows(place: Place | null): void {
    this.known = place;
  }

  offer(events: readonly StoredEvent[]): void {
    if (this.holds > 0) this.held.push(...events);
    else this.send(events);
  }

  /** Says how far the stream is, unless something before that is still kept back. */
  beat(position: string): void {
    if (this.holds === 0) this.socket.emit('beat', { position });
  }

  /** What this screen looks at, has not been told, and its user may hear of at this moment. */
  private isFor({ topics, place, audience }: StoredEvent): boolean {
    const isWanted = topics.some((topic) => this.topics.has(topic)) && (!this.known || isAfter(place, this.known));
    return isWanted && mayHear(this.actor, audience);
  }

  private send(events: readonly StoredEvent[]): void {
    const allowed = events.filter((event) => this.isFor(event));
    if (allowed.length === 0) return;
    if (this.isSlow()) {
      this.socket.emit('reset', { code: 'live.too_slow' });
      return;
    }
    const shown = allowed.map(({ position, at, type, subjectKind, subjectId, data }) => ({
      position,
      at,
      type,
      subject: { kind: subjectKind, id: subjectId },
      data,
    }));
    this.socket.emit('events', shown);
  }

  private isSlow(): boolean {
    // Not in socket.io's types, but its only measure of how far behind a connection is.
    const unsent: unknown = Reflect.get(this.socket.conn, 'writeBuffer');
    return Array.isArray(unsent) && unsent.length > slowAfter;
  }
}
