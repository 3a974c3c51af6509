import { Inject, Logger, type OnModuleDestroy } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import type { Namespace, Socket } from 'socket.io';
import { Authenticator, type Identity } from '../../platform/access/authenticator.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { Place, StoredEvent } from '../../platform/events/event.js';
import { isAfter, Stream } from '../../platform/events/stream.js';
import { isId } from '../../shared/ids.js';
import { Tickets } from '../tickets/index.js';
import { mayBeShown, Presence } from './presence.js';
import { topicsFor } from './topics.js';
import { Viewer } from './viewer.js';

const replayLimit = 2000;
const topicLimit = 50;
const beatMs = 10_000;
const recheckMs = 60_000;

type LookAnswer = { ok: true; position: string; replayed: number } | { ok: false; code: string };

interface Look {
  topics: string[];
  position: string | undefined;
}

const readLook = (body: unknown): Look | null => {
  if (typeof body !== 'object' || body === null || !('topics' in body) || !Array.isArray(body.topics)) return null;
  const topics = body.topics.filter((topic): topic is string => typeof topic === 'string' && topic.length < 100);
  const position = 'position' in body && typeof body.position === 'string' ? body.position : undefined;
  return topics.length <= topicLimit ? { topics, position } : null;
};

/** Shows changes to screens as they commit (api.md, "Live events"). It decides nothing: what may be seen is the read policy's. */
@WebSocketGateway({ namespace: '/live', transports: ['websocket'], cors: false })
export class LiveGateway implements OnGatewayInit, OnGatewayConnection, OnGatewayDisconnect, OnModuleDestroy {
  private readonly logger = new Logger('Live');
  private readonly viewers = new Map<string, Viewer>();
  private readonly presence = new Presence();
  private readonly timers: NodeJS.Timeout[] = [];
  private stopListening: (() => void) | null = null;

  constructor(
    private readonly stream: Stream,
    private readonly authenticator: Authenticator,
    private readonly tickets: Tickets,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  afterInit(namespace: Namespace): void {
    namespace.use((socket, next) => {
      this.admit(socket).then(
        (admitted) => (admitted ? next() : next(new Error('access.not_signed_in'))),
        () => next(new Error('server.busy')),
      );
    });
    this.stopListening = this.stream.listen((events) => this.show(events));
    const beat = setInterval(() => this.beat(), beatMs);
    const recheck = setInterval(() => void this.recheck([...this.viewers.values()]), recheckMs);
    for (const timer of [beat, recheck]) timer.unref();
    this.timers.push(beat, recheck);
  }

  onModuleDestroy(): void {
    for (const timer of this.timers) clearInterval(timer);
    this.stopListening?.();
  }

  /** How many screens are connected; for the metrics. */
  get connected(): number {
    return this.viewers.size;
  }

  handleConnection(socket: Socket): void {
    const { identity } = socket.data as { identity: Identity };
    this.viewers.set(socket.id, new Viewer(socket, identity.actor));
  }

  handleDisconnect(socket: Socket): void {
    const viewer = this.viewers.get(socket.id);
    this.viewers.delete(socket.id);
    if (viewer) this.tellPresence(this.presence.move(socket.id, null, { actor: viewer.actor, writing: false }));
  }

  /** What the screen looks at from now on. At the first look of a connection it is told what it missed since `position`. */
  @SubscribeMessage('look')
  async look(@ConnectedSocket() socket: Socket, @MessageBody() body: unknown): Promise<LookAnswer> {
    const viewer = this.viewers.get(socket.id);
    const look = readLook(body);
    if (!viewer || !look) return { ok: false, code: 'request.malformed' };
    viewer.looked = look.topics;
    viewer.topics = new Set(topicsFor(viewer.actor, look.topics));
    const now = this.stream.place;
    const isFirst = viewer.begin();
    if (!isFirst || !look.position) return { ok: true, position: this.stream.format(now), replayed: 0 };

    const from = this.stream.parse(look.position);
    viewer.knows(from);
    viewer.hold();
    const missed = await this.missed(viewer, from, now);
    if (!missed) viewer.knows(null);
    viewer.release(missed ?? []);
    if (!missed) socket.emit('reset', { code: 'live.too_far_behind' });
    const reached = missed && from && isAfter(from, now) ? from : now;
    return { ok: true, position: this.stream.format(reached), replayed: missed?.length ?? 0 };
  }

  /** What a screen has missed between two places; nothing when that cannot be told any more, or is too much. */
  private async missed(viewer: Viewer, from: Place | null, to: Place): Promise<StoredEvent[] | null> {
    try {
      if (!from || !(await this.stream.reaches(from))) return null;
      const events = await this.stream.replay(from, to, [...viewer.topics], replayLimit);
      return events.length > replayLimit ? null : events;
    } catch (error) {
      this.logger.error(error);
      return null;
    }
  }

  /** The screen opens, leaves or writes in a ticket; who looks at the same ticket is told. Partners are not shown, nor told. */
  @SubscribeMessage('here')
  async here(@ConnectedSocket() socket: Socket, @MessageBody() body: unknown): Promise<{ ok: boolean }> {
    const viewer = this.viewers.get(socket.id);
    if (!viewer || !mayBeShown(viewer.actor) || typeof body !== 'object' || body === null) return { ok: false };
    const wanted = 'ticketId' in body && isId(body.ticketId) ? body.ticketId : null;
    const writing = 'writing' in body && body.writing === true;
    const seen =
      wanted === null ||
      (await this.tickets.load(viewer.actor, wanted).then(
        () => true,
        () => false,
      ));
    if (!seen || !this.viewers.has(socket.id)) return { ok: false };
    this.tellPresence(this.presence.move(socket.id, wanted, { actor: viewer.actor, writing }));
    return { ok: true };
  }

  private async admit(socket: Socket): Promise<boolean> {
    const { headers, auth } = socket.handshake;
    if (headers.origin && !this.isOwn(headers.origin, headers.host)) return false;
    const token: unknown = auth.token;
    const credentials = typeof token === 'string' ? { ...headers, authorization: `Bearer ${token}` } : headers;
    socket.data.credentials = { headers: credentials };
    const identity = await this.authenticator.identify({ headers: credentials });
    socket.data.identity = identity;
    return identity !== null;
  }

  private isOwn(origin: string, host: string | undefined): boolean {
    if (this.config.publicUrl) return new URL(this.config.publicUrl).origin === origin;
    return URL.canParse(origin) && new URL(origin).host === host;
  }

  private show(events: readonly StoredEvent[]): void {
    const changed = new Set(events.filter((event) => event.type === 'access.changed').map((event) => event.subjectId));
    if (changed.size > 0) this.holdBack([...this.viewers.values()].filter(({ actor }) => changed.has(actor.userId)));
    for (const viewer of this.viewers.values()) viewer.offer(events);
  }

  /** What follows the change of rights is for who still has them: it waits until that is known. */
  private holdBack(viewers: readonly Viewer[]): void {
    for (const viewer of viewers) viewer.hold();
    void this.recheck(viewers).finally(() => {
      for (const viewer of viewers) viewer.release();
    });
  }

  private beat(): void {
    const position = this.stream.format(this.stream.place);
    for (const viewer of this.viewers.values()) viewer.beat(position);
  }

  /** Who has lost the session is shown out; who has other rights sees by them from now on; who cannot be known comes again. */
  private async recheck(viewers: readonly Viewer[]): Promise<void> {
    // The same news has to reach whoever remembers sessions first; it is told to all in this turn of the event loop.
    await Promise.resolve();
    for (const viewer of viewers) {
      try {
        const identity = await this.authenticator.identify(viewer.socket.data.credentials);
        if (identity) {
          viewer.actor = identity.actor;
          viewer.topics = new Set(topicsFor(identity.actor, viewer.looked));
        } else {
          viewer.socket.emit('goodbye', { code: 'access.not_signed_in' });
          viewer.socket.disconnect(true);
        }
      } catch (error) {
        this.logger.error(error);
        viewer.socket.disconnect(true);
      }
    }
  }

  private tellPresence(ticketIds: readonly string[]): void {
    for (const ticketId of ticketIds) {
      const people = this.presence.at(ticketId);
      for (const viewer of this.viewers.values()) {
        if (viewer.topics.has(`ticket:${ticketId}`) && mayBeShown(viewer.actor))
          viewer.socket.emit('presence', { ticketId, people });
      }
    }
  }
}
