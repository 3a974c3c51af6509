import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { articleId } from '../../knowledge/index.js';
import type { StepContext } from '../../tickets/index.js';

export type Person = StepContext['actor'] & { username: string };

export interface OutletPlace {
  id: string;
  code: string;
  name: string;
  tier: string;
  countyId: string;
  county: string;
  numbers: string[];
  contacts: { id: string; name: string; phone: string }[];
}

interface PersonRow {
  id: string;
  username: string;
  display_name: string;
  roles: Person['roles'];
  department_ids: string[];
  outlet_id: string | null;
}

const people = {
  text: `SELECT id, username, display_name, roles, outlet_id,
           (SELECT coalesce(array_agg(department_id), '{}') FROM memberships WHERE user_id = users.id) AS department_ids
         FROM users ORDER BY username`,
};
const outlets = {
  text: `SELECT o.id, o.code, o.name, o.tier, o.county_id AS "countyId", c.code AS county,
           (SELECT array_agg(phone ORDER BY place) FROM designated_numbers WHERE outlet_id = o.id) AS numbers,
           (SELECT json_agg(json_build_object('id', id, 'name', name, 'phone', phone) ORDER BY id)
            FROM contacts WHERE outlet_id = o.id) AS contacts
         FROM outlets o JOIN counties c ON c.id = o.county_id ORDER BY o.code`,
};

const found = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`The demonstration branch has no ${what}`);
  return value;
};

/** The branch as it was loaded a moment ago: who can act, who calls from where, what can be cited. */
export class BranchPeople {
  private constructor(
    private readonly persons: ReadonlyMap<string, Person>,
    private readonly departments: ReadonlyMap<string, string>,
    private readonly outletsByCode: ReadonlyMap<string, OutletPlace>,
    private readonly articles: ReadonlyMap<string, number>,
  ) {}

  static async read(tx: Transaction): Promise<BranchPeople> {
    const persons = (await tx.rows<PersonRow>(people)).map((row): [string, Person] => [
      row.username,
      {
        userId: row.id,
        username: row.username,
        displayName: row.display_name,
        roles: row.roles,
        departmentIds: row.department_ids,
        outletId: row.outlet_id,
        via: 'web',
      },
    ]);
    const departments = await tx.rows<{ code: string; id: string }>({ text: 'SELECT code, id FROM departments' });
    const places = await tx.rows<OutletPlace>(outlets);
    const articles = await tx.rows<{ id: string; version: number }>({ text: 'SELECT id, version FROM articles' });
    return new BranchPeople(
      new Map(persons),
      new Map(departments.map(({ code, id }) => [code, id])),
      new Map(places.map((place) => [place.code, place])),
      new Map(articles.map(({ id, version }) => [id, version])),
    );
  }

  person(username: string): Person {
    return found(this.persons.get(username), username);
  }

  department(code: string): string {
    return found(this.departments.get(code), code);
  }

  outlet(code: string): OutletPlace {
    return found(this.outletsByCode.get(code), code);
  }

  get outlets(): readonly OutletPlace[] {
    return [...this.outletsByCode.values()];
  }

  /** Those who hold a role in a department, by username. */
  holders(role: Person['roles'][number], departmentCode?: string): Person[] {
    const id = departmentCode && this.department(departmentCode);
    return [...this.persons.values()].filter(
      (person) => person.roles.includes(role) && (!id || person.departmentIds.includes(id)),
    );
  }

  /** Who does the work of a department. */
  workers(departmentCode: string): Person[] {
    return [...this.holders('handler', departmentCode), ...this.holders('maintainer', departmentCode)];
  }

  partner(outletId: string): Person {
    return found(
      [...this.persons.values()].find((person) => person.outletId === outletId),
      `login of outlet ${outletId}`,
    );
  }

  /** The article as a reply cites it; nothing when its file is not there. */
  cited(slug: string): { articleId?: string; articleVersion?: number } {
    const id = articleId(`kb-${slug}`);
    const version = this.articles.get(id);
    return version === undefined ? {} : { articleId: id, articleVersion: version };
  }
}
