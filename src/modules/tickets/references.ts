import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { hasRole } from '../../platform/access/actor.js';
import { mayHear } from '../../platform/access/audience.js';
import { Database } from '../../platform/database/database.js';
import { refuseHttp } from '../../platform/http/http.refusals.js';
import { Clock } from '../../shared/clock.js';
import { checkFields, type FieldSpec, type FieldType, type FieldValues } from '../../shared/field.js';
import type { FieldFault } from '../../shared/refusal.js';
import { parsePhone } from '../../shared/phone.js';
import { dateAt } from '../../shared/time-zone.js';
import { Citations } from '../knowledge/index.js';
import { Directory, type OutletCard } from '../organisation/index.js';
import type { Line } from './line.js';
import type { LoadedTicket } from './ticket.load.js';
import type { CallFacts, Opening } from './ticket.open.js';
import type { OpenTicket } from './tickets.dto.js';
import { refuseTicket } from './tickets.refusals.js';

type FileRef = Omit<LoadedTicket['files'][number], 'entryId' | 'public'>;

/** What looking the references up has shown, for the page that is drawn from the draft. */
export interface Kept {
  files: FileRef[];
  others: Omit<LoadedTicket['links'][number], 'kind' | 'back'>[];
  user: [string | null, string | null];
  articleTitle: string | null;
}

export interface Resolved {
  values: FieldValues;
  kept: Kept;
}

export const nothingKept = (): Kept => ({ files: [], others: [], user: [null, null], articleTitle: null });

interface CallRow extends Omit<CallFacts, 'outletId'> {
  outlet_id: string | null;
  contact_name: string;
  state: string;
}

const factsOf = ({ direction, phone, outlet_id, designated }: CallRow): CallFacts => ({
  direction,
  phone,
  outletId: outlet_id,
  designated,
});

const articleFaults = {
  unknown: 'ticket.unknown_article',
  unknown_version: 'ticket.unknown_article_version',
  not_in_force: 'ticket.article_not_in_force',
  replaced: 'ticket.article_replaced',
} as const;

interface UserRow {
  display_name: string;
  absent_until: Date | null;
  roles: string[];
  departments: string[];
}

/** Whether the things that an input names exist, and whether this actor may name them. */
@Injectable()
export class References {
  private readonly resolvers: Partial<
    Record<FieldType, (actor: Actor, value: unknown, resolved: Resolved, name: string) => Promise<void> | void>
  > = {
    department: (_actor, value) => this.checkDepartments([value]),
    departments: (_actor, value) => this.checkDepartments(Array.isArray(value) ? value : []),
    user: (_actor, value, resolved) => this.resolveUser(value, resolved),
    files: (actor, value, resolved) => this.resolveFiles(actor, value, resolved),
    signature: (actor, value, resolved) => this.resolveSignature(actor, value, resolved),
    article: (_actor, value, resolved) => this.resolveArticle(value, resolved),
    ticket: (actor, value, resolved) => this.resolveTicket(actor, value, resolved),
    call: async (_actor, value, { values }, name) => {
      // The record of the call stands beside its id, for steps that go by it.
      values[`${name}Facts`] = factsOf(await this.resolveCall(value));
    },
  };

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly citations: Citations,
  ) {}

  /** @throws DomainError for the first reference that leads nowhere */
  async resolve(actor: Actor, form: readonly FieldSpec[], values: FieldValues): Promise<Resolved> {
    const resolved: Resolved = { values: { ...values }, kept: nothingKept() };
    for (const field of form) {
      const value = values[field.name];
      if (value !== undefined) await this.resolvers[field.type]?.(actor, value, resolved, field.name);
    }
    return resolved;
  }

  /** Everything a new ticket takes from its caller, its outlet and its line. */
  async opening(actor: Actor, line: Line, asked: OpenTicket): Promise<Opening> {
    if (line.byHand === false) throw refuseTicket('ticket.not_by_hand');
    checkTopic(line, asked.topic);
    const checked = checkFields(line.fields, asked.fields ?? {}, 'fields.');
    refuseFaults(checked.faults);
    refuseFaults(line.faults?.({ topic: asked.topic, fields: checked.values, now: this.clock.now() }) ?? []);
    const partner = hasRole(actor, 'partner');
    if (partner && (asked.answer || asked.dispatch || asked.callId)) throw refuseTicket('ticket.not_for_partners');
    if (asked.answer && asked.dispatch) throw refuseTicket('ticket.one_way_only');
    const call = asked.callId ? await this.resolveCall(asked.callId) : null;
    const outletId = partner ? actor.outletId : (asked.outletId ?? call?.outlet_id ?? null);
    const outlet = outletId ? await this.outlet(outletId) : null;
    const contactName = asked.contactName || call?.contact_name || (partner ? actor.displayName : '');
    if (!outlet && !contactName) throw refuseTicket('ticket.outlet_needed');

    const kept = nothingKept();
    const resolved: Resolved = { values: {}, kept };
    if (asked.files) await this.resolveFiles(actor, asked.files, resolved);
    if (asked.splitFrom) await this.resolveTicket(actor, asked.splitFrom, resolved);
    const steps = await this.openingSteps(asked, resolved);
    return {
      line: line.code,
      topic: asked.topic,
      title: asked.title,
      description: asked.description,
      priority: asked.priority ?? 'normal',
      channel: partner ? 'portal' : 'call',
      outlet: outlet && { id: outlet.id, code: outlet.code, name: outlet.name, tier: outlet.tier },
      countyId: outlet?.countyId ?? null,
      contactName,
      contactPhone: asked.contactPhone ? phoneOf(asked.contactPhone) : (call?.phone ?? ''),
      fields: checked.values,
      tags: [...new Set((asked.tags ?? []).filter(Boolean))],
      files: asked.files ?? [],
      callId: asked.callId ?? null,
      call: call && factsOf(call),
      talking: call?.state === 'talking',
      splitFrom: asked.splitFrom ?? null,
      ownerId: partner ? null : actor.userId,
      steps,
      kept,
    };
  }

  private async openingSteps(asked: OpenTicket, resolved: Resolved): Promise<Opening['steps']> {
    if (asked.dispatch) {
      this.checkDepartments(asked.dispatch.departmentIds);
      return [{ action: 'dispatch', input: { ...asked.dispatch } }];
    }
    if (!asked.answer) return [];
    resolved.values.articleVersion = asked.answer.articleVersion;
    if (asked.answer.articleId) await this.resolveArticle(asked.answer.articleId, resolved);
    const { articleVersion } = resolved.values;
    return [{ action: 'reply', input: { ...asked.answer, articleVersion, callId: asked.callId } }];
  }

  private checkDepartments(ids: readonly unknown[]): void {
    for (const id of ids) {
      if (typeof id !== 'string' || !this.directory.department(id)?.active)
        throw refuseTicket('ticket.unknown_department');
    }
  }

  private async outlet(id: string): Promise<OutletCard> {
    const outlet = await this.directory.outlet(id);
    if (!outlet) throw refuseTicket('ticket.outlet_needed');
    return outlet;
  }

  private async resolveCall(id: unknown): Promise<CallRow> {
    const row = await this.database.row<CallRow>(
      {
        name: 'references-call',
        text: 'SELECT direction, phone, designated, outlet_id, contact_name, state FROM calls WHERE id = $1',
      },
      [id],
    );
    if (!row) throw refuseTicket('ticket.unknown_call');
    return row;
  }

  private async resolveUser(id: unknown, { values, kept }: Resolved): Promise<void> {
    const row = await this.database.row<UserRow>(
      {
        name: 'references-user',
        text: `SELECT display_name, absent_until, roles, ARRAY(SELECT department_id FROM memberships WHERE user_id = $1) AS departments
               FROM users WHERE id = $1 AND active`,
      },
      [id],
    );
    if (!row || row.roles.includes('partner')) throw refuseTicket('ticket.unknown_user');
    if (row.absent_until && row.absent_until.getTime() > this.clock.now()) {
      throw refuseTicket('ticket.user_absent', {
        name: row.display_name,
        until: dateAt(row.absent_until.getTime()),
      });
    }
    Object.assign(values, { userName: row.display_name, userRoles: row.roles, userDepartmentIds: row.departments });
    kept.user = [String(id), row.display_name];
  }

  private async resolveFiles(actor: Actor, ids: unknown, { kept }: Resolved): Promise<void> {
    const wanted = Array.isArray(ids) ? ids : [];
    const rows = await this.database.rows<FileRef>(
      {
        name: 'references-files',
        text: `SELECT id, name, media_type AS "mediaType", bytes::int AS bytes FROM files WHERE id = ANY ($1) AND uploaded_by = $2`,
      },
      [wanted, actor.userId],
    );
    if (rows.length !== new Set(wanted).size) throw refuseTicket('ticket.unknown_file');
    kept.files.push(...rows);
  }

  /** What was drawn hangs on the ticket like any other file. */
  private async resolveSignature(actor: Actor, value: unknown, resolved: Resolved): Promise<void> {
    const file: unknown = typeof value === 'object' && value !== null && 'file' in value ? value.file : null;
    if (file === null) return;
    await this.resolveFiles(actor, [file], resolved);
    if (resolved.kept.files.find(({ id }) => id === file)?.mediaType !== 'image/png')
      throw refuseTicket('ticket.signature_not_a_picture');
  }

  /** The version that was read out, if one is named beside the article; else the current one. */
  private async resolveArticle(id: unknown, { values, kept }: Resolved): Promise<void> {
    const asked = typeof values.articleVersion === 'number' ? values.articleVersion : null;
    const cited = await this.citations.of(String(id), asked);
    if (cited.fault) throw refuseTicket(articleFaults[cited.fault], { version: asked });
    values.articleVersion = cited.version;
    kept.articleTitle = cited.title;
  }

  private async resolveTicket(actor: Actor, id: unknown, { kept }: Resolved): Promise<void> {
    const row = await this.database.row<{
      id: string;
      number: string;
      line: string;
      title: string;
      state: string;
      outlet_id: string | null;
      county_id: string | null;
    }>(
      {
        name: 'references-ticket',
        text: 'SELECT id, number, line, title, state, outlet_id, county_id FROM tickets WHERE id = $1',
      },
      [id],
    );
    const visible = row && mayHear(actor, { hotline: true, outlet: row.outlet_id, county: row.county_id });
    if (!visible) throw refuseTicket('ticket.unknown_other');
    kept.others.push({ ticketId: row.id, number: row.number, line: row.line, title: row.title, state: row.state });
  }
}

/** @throws DomainError `request.invalid` with every fault, when there is one */
export function refuseFaults(errors: FieldFault[]): void {
  if (errors.length > 0) throw refuseHttp('request.invalid', { count: errors.length }, { errors });
}

/** @throws DomainError `ticket.unknown_topic` */
export function checkTopic(line: Line, topic: unknown): void {
  if (!line.topics.some(({ value }) => value === topic)) throw refuseTicket('ticket.unknown_topic', { topic });
}

function phoneOf(raw: string): string {
  const parsed = parsePhone(raw);
  if (parsed.ok) return parsed.national;
  const message = { zh: '不是有效的电话号码', en: 'is not a valid phone number' };
  throw refuseHttp(
    'request.invalid',
    { count: 1 },
    { errors: [{ field: 'contactPhone', code: 'not_a_phone', message }] },
  );
}
