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
  private held: StoredEvent[] | null = null;
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

  /** Keeps back what comes from now on, while what came after `known` is looked up. */
  hold(known: Place | null): void {
    this.held ??= [];
    this.known = known;
  }

  /** Sends what was replayed, then what came meanwhile, in order. */
  release(replayed: readonly StoredEvent[]): void {
    const held = this.held ?? [];
    this.held = null;
    this.send([...replayed, ...held]);
  }

  /** Hands over what this screen looks at and its user may hear of, at this moment. */
  offer(events: readonly StoredEvent[]): void {
    const { known } = this;
    const wanted = events.filter(
      ({ topics, place }) => topics.some((topic) => this.topics.has(topic)) && (!known || isAfter(place, known)),
    );
    if (wanted.length === 0) return;
    if (this.held) this.held.push(...wanted);
    else this.send(wanted);
  }

  /** Says how far the stream is, unless something before that is still kept back. */
  beat(position: string): void {
    if (!this.held) this.socket.emit('beat', { position });
  }

  private send(events: readonly StoredEvent[]): void {
    const allowed = events.filter((event) => mayHear(this.actor, event.audience));
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
