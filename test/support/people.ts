import { type Client, ok } from './client.js';
import type { Hotline } from './hotline.js';
import { branch } from './work.js';

export interface User {
  id: string;
  version: number;
  username: string;
  displayName: string;
  roles: string[];
  departmentIds: string[];
  countyId: string | null;
  outletId: string | null;
  locale: string;
  active: boolean;
  absentUntil: string | null;
  hasPassword: boolean;
}

export interface UserPage {
  items: User[];
  nextCursor: string | null;
}

let count = 0;

/** The administration of people, by an administrator. */
export class People {
  private constructor(
    readonly hotline: Hotline,
    public admin: Client,
    private readonly ids: Awaited<ReturnType<typeof branch>>,
  ) {}

  static async of(hotline: Hotline): Promise<People> {
    return new People(hotline, await hotline.as('admin1'), await branch(hotline));
  }

  /** The id of a place by its code, such as `market`, `xinluo` or `XL001`. */
  idOf(kind: 'department' | 'county' | 'outlet', code: string): string {
    const id = this.ids[kind][code];
    if (!id) throw new Error(`There is no ${kind} ${code}`);
    return id;
  }

  /** A handler of the marketing department who is not there yet. */
  newUser(more: object = {}): object {
    count += 1;
    return {
      username: `person-${count}`,
      displayName: '试用人员',
      password: 'a-long-enough-1',
      roles: ['handler'],
      departmentIds: [this.idOf('department', 'market')],
      countyId: null,
      outletId: null,
      locale: 'zh-CN',
      ...more,
    };
  }

  async add(more: object = {}): Promise<User> {
    return ok<User>(await this.admin.post('/api/users', this.newUser(more)));
  }

  /** What asks for no change of a person as it was seen. */
  changeOf(user: User): object {
    const { version, displayName, roles, departmentIds, countyId, outletId, locale, active, absentUntil } = user;
    return { version, displayName, roles, departmentIds, countyId, outletId, locale, active, absentUntil };
  }

  change(user: User, more: object) {
    return this.admin.patch(`/api/users/${user.id}`, { ...this.changeOf(user), ...more });
  }

  async find(username: string): Promise<User> {
    const { items } = ok<UserPage>(await this.admin.get(`/api/users?q=${username}`));
    const found = items.find((user) => user.username === username);
    if (!found) throw new Error(`${username} is not there`);
    return found;
  }

  async signedIn(user: User, secret = 'a-long-enough-1'): Promise<Client> {
    const client = this.hotline.nobody();
    await client.signIn(user.username, secret);
    return client;
  }

  audit(id: string) {
    return this.hotline.sql.rows<{ action: string; change: Record<string, unknown>; actor_id: string; via: string }>(
      { text: 'SELECT action, change, actor_id, via FROM audit_entries WHERE subject_id = $1 ORDER BY id' },
      [id],
    );
  }
}
