import request, { type Response, type Test } from 'supertest';

export interface Problem {
  code: string;
  status: number;
  title: string;
  detail: string;
  errors?: { field: string; code: string; message: string }[];
  current?: Record<string, unknown>;
}

/** A person or a program talking to the API, with the cookie and the CSRF header (or the bearer token) it was given. */
export class Client {
  private headers: Record<string, string> = {};
  me: Record<string, unknown> = {};

  constructor(readonly url: string) {}

  async signIn(username: string, password: string): Promise<void> {
    const answer = await request(this.url).post('/api/auth/login').send({ username, password });
    if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${JSON.stringify(answer.body)}`);
    const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    this.me = answer.body;
    this.headers = { cookie, 'x-csrf-token': String(answer.body.csrfToken) };
  }

  bearing(token: string): Client {
    return this.with({ authorization: `Bearer ${token}` }, true);
  }

  with(headers: Record<string, string>, only = false): Client {
    const other = new Client(this.url);
    other.headers = only ? headers : { ...this.headers, ...headers };
    other.me = this.me;
    return other;
  }

  get cookie(): string {
    return this.headers.cookie ?? '';
  }

  get(path: string): Test {
    return request(this.url).get(path).set(this.headers);
  }

  post(path: string, body: object = {}): Test {
    return request(this.url).post(path).set(this.headers).send(body);
  }

  patch(path: string, body: object): Test {
    return request(this.url).patch(path).set(this.headers).send(body);
  }

  put(path: string, body: object = {}): Test {
    return request(this.url).put(path).set(this.headers).send(body);
  }

  delete(path: string): Test {
    return request(this.url).delete(path).set(this.headers);
  }

  upload(path: string, name: string, bytes: Buffer, fields: Record<string, string> = {}): Test {
    return request(this.url).post(path).set(this.headers).field(fields).attach('file', bytes, name);
  }

  /** One step of a ticket's flow. */
  act(ticket: { id: string; version: number }, action: string, body: object = {}): Test {
    return this.post(`/api/tickets/${ticket.id}/actions/${action}`, { version: ticket.version, ...body });
  }

  /** A step that must succeed; the ticket after it. */
  async acts(ticket: { id: string }, action: string, body: object = {}): Promise<Ticket> {
    const { body: now } = await this.get(`/api/tickets/${ticket.id}`).expect(200);
    return ok(await this.act(now, action, body));
  }
}

export interface Ticket {
  id: string;
  number: string;
  version: number;
  state: string;
  orders: {
    id: string;
    state: string;
    department: { id: string; name: string };
    claimedBy: { id: string; name: string } | null;
  }[];
  clocks: {
    id: string;
    kind: string;
    state: string;
    level: string;
    dueAt: string | null;
    stoppedAt: string | null;
    startedAt: string;
  }[];
  actions: { name: string; allowed: boolean; reason: string | null }[];
  timeline: {
    kind: string;
    public: boolean;
    text: string;
    at: string;
    change: Record<string, unknown>;
    actor: { name: string } | null;
  }[];
  [more: string]: unknown;
}

/** The body of an answer that must be a success; what was answered instead is shown. */
export function ok<Body = Ticket>(answer: Response): Body {
  if (answer.status >= 400) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as Body;
}
