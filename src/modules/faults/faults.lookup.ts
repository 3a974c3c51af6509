import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { hasRole } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../shared/clock.js';
import { DAY } from '../../shared/duration.js';
import type { FieldValues } from '../../shared/field.js';
import { isId } from '../../shared/ids.js';
import { dateAt } from '../../shared/time-zone.js';
import { type Asset, assetKinds, Assets, assetSkills, isAssetKind, isUnderWarranty } from '../assets/index.js';
import { Directory } from '../organisation/index.js';
import type { Opening, TicketRecord } from '../tickets/index.js';
import { Certificates } from './certificates/certificates.service.js';
import { type FaultFacts, faultOf } from './fault.dossier.policy.js';
import { faultRules, isForNetwork, repairsEverywhere, symptomsOf } from './fault.policy.js';
import { refuseFault } from './faults.refusals.js';

interface OpenRow {
  [column: string]: unknown;
  id: string;
  number: string;
  maintainerId: string | null;
  ownerId: string | null;
  title: string;
  state: string;
}

const openOf = {
  name: 'faults-open-of',
  text: `SELECT f.id, f.number, f.maintainer_id AS "maintainerId", t.owner_id AS "ownerId", t.title, t.state
         FROM faults f JOIN tickets t ON t.id = f.id WHERE f.asset_id = $1 AND f.status = 'open'`,
};
const lastOf = {
  name: 'faults-last-of',
  text: `SELECT id FROM faults WHERE asset_id = $1 AND reported_at >= $2 AND status NOT IN ('joined', 'cancelled')
         ORDER BY reported_at DESC, id DESC LIMIT 1`,
};
const countClosing = { text: `SELECT nextval('fault_closings')::int AS closing` };
const leadsOf = {
  name: 'faults-leads-of',
  text: `SELECT u.id FROM users u JOIN memberships m ON m.user_id = u.id
         WHERE m.department_id = $1 AND u.active AND 'department_lead' = ANY (u.roles)`,
};

/** What a report and the steps of its repair name, looked up before they are decided. */
@Injectable()
export class FaultLookUp {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly assets: Assets,
    private readonly directory: Directory,
    private readonly certificates: Certificates,
  ) {}

  /**
   * The asset that is meant, by its label or its id. Partners mean their own outlet's.
   * @throws DomainError `fault.unknown_asset`, `fault.asset_retired`
   */
  async assetNamed(actor: Actor, named: string): Promise<Asset> {
    const label = named.toUpperCase();
    const asset = await (isId(named) ? this.assets.byId(named) : this.assets.byLabel(label));
    const isTheirs = !hasRole(actor, 'partner') || asset?.outletId === actor.outletId;
    if (!asset || !isTheirs) throw refuseFault('fault.unknown_asset', { asset: named });
    if (asset.state === 'retired') throw refuseFault('fault.asset_retired', { asset: asset.label });
    return asset;
  }

  openFault(assetId: string): Promise<OpenRow | undefined> {
    return this.database.row<OpenRow>(openOf, [assetId]);
  }

  /** Where an asset stands decides whose report it is and who repairs it. */
  async prepare(actor: Actor, opening: Opening): Promise<Opening> {
    const { asset: named } = opening.fields;
    const asset = typeof named === 'string' ? await this.assetNamed(actor, named) : null;
    const outlet = await this.outletOf(opening, asset);
    const countyId = asset ? asset.countyId : opening.countyId;
    const kind = asset?.kind ?? String(opening.fields.kind);
    if (!symptomsOf(kind).some((one) => one === opening.topic)) throw refuseFault('fault.symptom_of_other_kind');
    const open = asset ? await this.openFault(asset.id) : undefined;
    const place = typeof opening.fields.place === 'string' ? opening.fields.place : (asset?.place ?? '');
    const lookedUp: FaultFacts = {
      assetId: asset?.id ?? null,
      label: asset?.label ?? null,
      kind,
      place,
      skill: isAssetKind(kind) ? assetKinds[kind].skill : '',
      supplierId: asset?.supplierId ?? null,
      underWarranty: asset ? isUnderWarranty(asset.warrantyUntil, dateAt(this.clock.now())) : false,
      teamId: this.teamFor(kind, countyId),
      repeatOf: asset && !open ? await this.before(asset.id) : null,
      open: open ? { id: open.id, number: open.number, maintainerId: open.maintainerId, ownerId: open.ownerId } : null,
    };
    const fields = { ...opening.fields, kind, place, ...(asset && { asset: asset.label }) };
    return { ...opening, fields, countyId, outlet, lookedUp, ...(open && this.joining(opening, open)) };
  }

  /** What the steps need to know of the people they name. */
  async resolve(actor: Actor, ticket: TicketRecord, action: string, values: FieldValues): Promise<FieldValues> {
    const { skill, teamId } = faultOf(ticket);
    if (action === 'assign' || action === 'accept') {
      const isSelf = action === 'accept';
      const userId = isSelf ? actor.userId : String(values.userId);
      const certificate = await this.certificates.stateOf(userId, skill);
      const skillName = Object.entries(assetSkills).find(([code]) => code === skill)?.[1] ?? skill;
      const candidateName = isSelf ? actor.displayName : values.userName;
      return { ...values, certificate, skillName, candidateName };
    }
    return action === 'confirm' ? { ...values, ...(await this.closing(teamId)) } : values;
  }

  /** The how manieth repair is over with it, and who of the team may look at it again. */
  async closing(teamId: string | null): Promise<FieldValues> {
    const [next] = await this.database.rows<{ closing: number }>(countClosing);
    const leads = await this.database.rows<{ id: string }>(leadsOf, [teamId]);
    return { closing: next?.closing, leads: leads.map(({ id }) => id) };
  }

  /** A report that joins another is dispatched with it; what it points at is shown on its page. */
  private joining(opening: Opening, open: OpenRow): Partial<Opening> {
    const { id, number, title, state } = open;
    const others = [...opening.kept.others, { ticketId: id, number, line: 'fault', title, state }];
    const steps = opening.steps.filter(({ action }) => action !== 'dispatch');
    return { steps, kept: { ...opening.kept, others } };
  }

  private async outletOf(opening: Opening, asset: Asset | null): Promise<Opening['outlet']> {
    if (!asset?.outletId || asset.outletId === opening.outlet?.id) return opening.outlet;
    const keeper = await this.directory.outlet(asset.outletId);
    if (opening.outlet) throw refuseFault('fault.asset_elsewhere', { asset: asset.label, outlet: keeper?.name ?? '' });
    return keeper && { id: keeper.id, code: keeper.code, name: keeper.name, tier: keeper.tier };
  }

  private teamFor(kind: string, countyId: string | null): string | null {
    const teams = this.directory.departments().filter(({ active }) => active);
    const found = isForNetwork(kind, countyId)
      ? teams.find(({ code }) => code === repairsEverywhere)
      : teams.find((one) => one.kind === 'maintenance' && one.countyId === countyId);
    return found?.id ?? null;
  }

  private async before(assetId: string): Promise<string | null> {
    const since = new Date(this.clock.now() - faultRules.repeatWithinDays * DAY);
    return (await this.database.row<{ id: string }>(lastOf, [assetId, since]))?.id ?? null;
  }
}
