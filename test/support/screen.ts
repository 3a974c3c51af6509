import { io, type Socket } from 'socket.io-client';

export interface LiveEvent {
  position: string;
  at: string;
  type: string;
  subject: { kind: string; id: string };
  data: Record<string, unknown>;
}

export type Looked = { ok: true; position: string; replayed: number } | { ok: false; code: string };

const patienceMs = 60_000;

/** A console's live connection, and everything it was told. */
export class Screen {
  readonly events: LiveEvent[] = [];
  readonly resets: string[] = [];
  readonly goodbyes: string[] = [];
  readonly presences: { ticketId: string; people: { name: string; writing: boolean }[] }[] = [];
  private readonly waiting = new Set<() => void>();

  private constructor(readonly socket: Socket) {
    socket.on('events', (events: LiveEvent[]) => this.heard(() => this.events.push(...events)));
    socket.on('reset', ({ code }: { code: string }) => this.heard(() => this.resets.push(code)));
    socket.on('goodbye', ({ code }: { code: string }) => this.heard(() => this.goodbyes.push(code)));
    socket.on('presence', (told: Screen['presences'][number]) => this.heard(() => this.presences.push(told)));
    socket.on('disconnect', () => this.heard(() => undefined));
  }

  /** @throws with the server's reason when it does not let the connection in */
  static async open(
    url: string,
    headers: Record<string, string>,
    more: { token?: string; transports?: ('polling' | 'websocket')[] } = {},
  ): Promise<Screen> {
    const socket = io(`${url}/live`, {
      transports: more.transports ?? ['websocket'],
      extraHeaders: headers,
      reconnection: false,
      forceNew: true,
      ...(more.token !== undefined && { auth: { token: more.token } }),
    });
    const screen = new Screen(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', (error) => {
        socket.close();
        reject(error);
      });
    });
    return screen;
  }

  /** Says what it looks at, and from where it goes on; without a position it begins now. */
  look(topics: readonly string[], position?: string): Promise<Looked> {
    return this.socket
      .timeout(patienceMs)
      .emitWithAck('look', { topics, ...(position !== undefined && { position }) }) as Promise<Looked>;
  }

  here(ticketId: string | null, writing = false): Promise<{ ok: boolean }> {
    return this.socket.timeout(patienceMs).emitWithAck('here', { ticketId, writing }) as Promise<{ ok: boolean }>;
  }

  /** Waits until something holds of what it was told. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const ends = Date.now() + patienceMs;
    while (!holds()) {
      const left = ends - Date.now();
      if (left <= 0) throw new Error(`Waited in vain for ${what}; heard ${JSON.stringify(this.events.slice(-5))}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.waiting.add(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** The versions that it was told of a ticket, in the order of the telling. */
  versionsOf(ticketId: string): number[] {
    return this.events
      .filter(({ subject, data }) => subject.id === ticketId && data.version !== undefined)
      .map(({ data }) => Number(data.version));
  }

  hears(ticketId: string, version: number): Promise<void> {
    return this.until(() => this.versionsOf(ticketId).includes(version), `version ${version} of ${ticketId}`);
  }

  get position(): string | undefined {
    return this.events.at(-1)?.position;
  }

  close(): void {
    this.socket.close();
  }

  private heard(note: () => void): void {
    note();
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const wake of waiting) wake();
  }
}
