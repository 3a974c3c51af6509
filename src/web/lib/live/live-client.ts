import { io, type Socket } from 'socket.io-client';
import { noteSignedOut } from '../api/session-signal';
import type { ConnectionState, LiveEvent, Presence } from './events';
import { Positions } from './positions';
import { Topics } from './topics';

type Looked = { ok: true; position: string; replayed: number } | { ok: false; code: string };

/** A short break is "connecting"; past this the screen says that it is offline. */
const patienceMs = 4_000;
const lookDelayMs = 20;
const answerWithinMs = 8_000;

/** What listeners may want to hear of. `reset`: views may be out of date in any way, reload them. */
interface Heard {
  events: readonly LiveEvent[];
  presence: Presence;
  state: ConnectionState;
  reset: 'behind' | 'first';
}

type Listeners = { [Kind in keyof Heard]: Set<(value: Heard[Kind]) => void> };

/** One socket for the whole page: topics are counted, the last position is kept, gaps are asked for after a break. */
export class LiveClient {
  private socket: Socket | null = null;
  private readonly topics = new Topics();
  private readonly positions = new Positions();
  private readonly listeners: Listeners = {
    events: new Set(),
    presence: new Set(),
    state: new Set(),
    reset: new Set(),
  };
  private lookTimer: ReturnType<typeof setTimeout> | null = null;
  private offlineTimer: ReturnType<typeof setTimeout> | null = null;
  /** Where the person is; said after every look, since those who look at the ticket are told who is there. */
  private place: { ticketId: string | null; writing: boolean } = { ticketId: null, writing: false };
  private isLooking = false;
  state: ConnectionState = 'connecting';
  /** When the server was last heard, by this machine's clock. */
  heardAt = 0;

  open(): void {
    if (this.socket) return;
    const socket = io('/live', { transports: ['websocket'], withCredentials: true, reconnectionDelayMax: 5_000 });
    this.socket = socket;
    this.waitForOffline();
    socket.on('connect', () => this.look());
    socket.on('disconnect', (reason) => this.onBreak(reason));
    socket.on('connect_error', () => this.waitForOffline());
    socket.on('events', (events: LiveEvent[]) => this.onEvents(events));
    socket.on('beat', (beat: { position: string }) => this.note(beat.position));
    socket.on('presence', (presence: Presence) => this.tell('presence', presence));
    socket.on('reset', () => this.onReset());
    socket.on('goodbye', () => noteSignedOut());
  }

  close(): void {
    this.socket?.disconnect();
    this.socket = null;
    this.positions.forget();
    for (const timer of [this.lookTimer, this.offlineTimer]) if (timer) clearTimeout(timer);
    [this.lookTimer, this.offlineTimer] = [null, null];
  }

  /** After a new sign-in: the old socket belongs to the old session. */
  reopen(): void {
    this.close();
    this.open();
  }

  /** @returns how to let the topics go */
  want(topics: readonly string[]): () => void {
    if (this.topics.add(topics)) this.lookSoon();
    return () => {
      if (this.topics.remove(topics)) this.lookSoon();
    };
  }

  /** Says that the person looks at a ticket, or writes in it; `null` when they have left it. Kept across breaks. */
  here(ticketId: string | null, writing = false): void {
    this.place = { ticketId, writing };
    if (this.state === 'online' && !this.isLooking) this.sayHere();
  }

  on<Kind extends keyof Heard>(kind: Kind, listener: (value: Heard[Kind]) => void): () => void {
    this.listeners[kind].add(listener);
    return () => this.listeners[kind].delete(listener);
  }

  private sayHere(): void {
    this.socket?.emit('here', this.place);
  }

  private tell<Kind extends keyof Heard>(kind: Kind, value: Heard[Kind]): void {
    for (const listener of this.listeners[kind]) listener(value);
  }

  private note(position: string): void {
    this.heardAt = Date.now();
    this.positions.note(position);
  }

  private onEvents(events: LiveEvent[]): void {
    const last = events.at(-1);
    if (!last) return;
    this.note(last.position);
    this.tell('events', events);
  }

  private onReset(): void {
    this.positions.forget();
    this.look('behind');
  }

  private onBreak(reason: string): void {
    this.waitForOffline();
    // The server closed it on purpose (restart, session): socket.io does not come back by itself then.
    if (reason === 'io server disconnect') setTimeout(() => this.socket?.connect(), 1_000);
  }

  private waitForOffline(): void {
    if (this.state !== 'offline') this.become('connecting');
    this.offlineTimer ??= setTimeout(() => this.become('offline'), patienceMs);
  }

  private become(state: ConnectionState): void {
    if (state === 'online' && this.offlineTimer) {
      clearTimeout(this.offlineTimer);
      this.offlineTimer = null;
    }
    if (state === this.state) return;
    this.state = state;
    this.tell('state', state);
  }

  private lookSoon(): void {
    this.isLooking = true;
    this.lookTimer ??= setTimeout(() => {
      this.lookTimer = null;
      if (this.socket?.connected) this.look();
    }, lookDelayMs);
  }

  private look(reset?: Heard['reset']): void {
    this.isLooking = true;
    const position = this.positions.from;
    const asked = { topics: this.topics.list(), ...(position !== undefined && { position }) };
    this.socket?.timeout(answerWithinMs).emit('look', asked, (error: unknown, looked?: Looked) => {
      if (error || !looked) return this.waitForOffline();
      if (!looked.ok) return this.onRefusedLook(position !== undefined);
      this.note(looked.position);
      this.become('online');
      this.isLooking = this.lookTimer !== null;
      if (this.place.ticketId !== null && !this.isLooking) this.sayHere();
      const why = reset ?? (position === undefined ? 'first' : undefined);
      if (why) this.tell('reset', why);
    });
  }

  /** A position the server no longer knows is dropped once; anything else is for the session check to find out. */
  private onRefusedLook(hadPosition: boolean): void {
    if (hadPosition) this.onReset();
    else this.waitForOffline();
  }
}
