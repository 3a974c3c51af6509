import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { hasRole } from '../../platform/access/actor.js';
import { Clock } from '../../shared/clock.js';
import { DAY } from '../../shared/duration.js';
import { type Bilingual, fill, type Language, say } from '../../shared/language.js';
import { yuan } from '../../shared/money.js';
import { dateAt } from '../../shared/time-zone.js';
import { assetKindCodes, assetKinds, Assets, type AssetView, isAssetKind } from '../assets/index.js';
import { Directory } from '../organisation/index.js';
import { isLive, type LoadedTicket, Tickets } from '../tickets/index.js';
import { skillName } from './certificates/certificates.service.js';
import { faultOf, type Price } from './fault.dossier.policy.js';
import { waysToAgree } from './fault.forms.js';
import {
  certificateOn,
  faultRules,
  isOffered,
  isSeverity,
  ranked,
  severities,
  symptoms,
  symptomsOf,
} from './fault.policy.js';
import { FaultLookUp } from './faults.lookup.js';
import { FaultReads } from './faults.read.js';
import { refuseFault } from './faults.refusals.js';
import type {
  FaultAssetView,
  FaultPageView,
  FaultPriceView,
  FaultView,
  MaintainersView,
  MaintainerView,
  ReportFormView,
} from './faults.view.js';
import type { ReportFormQuery } from './faults.dto.js';

const waysByCode: Readonly<Record<string, Bilingual>> = waysToAgree;

const assetView = (asset: AssetView): FaultAssetView => ({
  id: asset.id,
  label: asset.label,
  kind: asset.kind,
  kindName: asset.kindName,
  model: asset.model,
  keeperName: asset.keeperName,
  place: asset.place,
  supplierName: asset.supplierName,
  supplierPhone: asset.supplierPhone,
  warrantyUntil: asset.warrantyUntil,
});

function priceView(price: Price | null, language: Language): FaultPriceView | null {
  if (!price) return null;
  const { agreed } = price;
  const way = agreed && waysByCode[agreed.how];
  return {
    amount: price.fen === null ? null : yuan(price.fen),
    what: price.what,
    who: agreed?.who ?? null,
    how: way ? say(way, language) : null,
    agreedAt: agreed ? new Date(agreed.at).toISOString() : null,
  };
}

const kindName = (kind: string, language: Language): string =>
  isAssetKind(kind) ? say(assetKinds[kind].name, language) : kind;

const options = (book: Readonly<Record<string, Bilingual>>, codes: readonly string[], language: Language) =>
  codes.flatMap((value) => {
    const label = book[value];
    return label ? [{ value, label: say(label, language) }] : [];
  });

const reasons = {
  suggested: { zh: '证书有效，在手 {load} 件，最少', en: 'Certified, {load} in hand: the fewest' },
  offered: { zh: '证书有效，在手 {load} 件', en: 'Certified, {load} in hand' },
  absent: { zh: '不在岗', en: 'Absent' },
  expired: { zh: '证书已于 {until} 到期', en: 'The certificate ended on {until}' },
  none: { zh: '没有相应证书', en: 'No certificate for it' },
} as const satisfies Record<string, Bilingual>;

/** What the screens ask about a fault and about who repairs it. */
@Injectable()
export class Faults {
  constructor(
    private readonly tickets: Tickets,
    private readonly assets: Assets,
    private readonly reads: FaultReads,
    private readonly lookUp: FaultLookUp,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ticket.not_found`; `fault.not_found` for a ticket of another line */
  async one(actor: Actor, id: string): Promise<FaultView> {
    const { aggregate } = await this.load(actor, id);
    const { ticket, orders } = aggregate;
    const { language } = actor;
    const fault = faultOf(ticket);
    const isPartner = hasRole(actor, 'partner');
    const since = new Date(ticket.openedAt - faultRules.repeatWithinDays * DAY);
    const asset = fault.assetId;
    const [view, main, joined, repeats] = await Promise.all([
      asset && !isPartner ? this.assets.view(actor, asset).catch(() => null) : this.ownAsset(actor, asset),
      fault.main ? this.reads.one(fault.main.id, language) : null,
      isPartner ? [] : this.reads.joinedTo(id, language),
      asset ? this.reads.repeats({ id: asset, faultId: id }, [since, new Date(ticket.openedAt)], language) : [],
    ]);
    const { severity } = ticket.fields;
    const holder = orders.find((order) => isLive(order) && order.claimedBy !== null) ?? orders.at(-1);
    return {
      id,
      number: ticket.number,
      version: ticket.version,
      state: ticket.state,
      kind: fault.kind,
      kindName: kindName(fault.kind, language),
      place: fault.place,
      asset: view && assetView(view),
      severity: String(severity),
      severityName: isSeverity(severity) ? say(severities[severity].label, language) : '',
      underWarranty: fault.underWarranty,
      rounds: fault.rounds,
      maintainerName: fault.maintainerId ? (holder?.claimedByName ?? null) : null,
      appointment: fault.appointment && {
        from: new Date(fault.appointment.from).toISOString(),
        until: new Date(fault.appointment.until).toISOString(),
      },
      price: priceView(fault.price, language),
      signature: fault.fix?.signature
        ? { fileId: fault.fix.signature.file ?? null, name: fault.fix.signature.name ?? null }
        : null,
      main,
      joined,
      repeats,
      repeatWithinDays: faultRules.repeatWithinDays,
    };
  }

  /** Who of the team can be given it, the suggested one first, each with the reason. */
  async maintainers(actor: Actor, id: string): Promise<MaintainersView> {
    const { ticket, orders } = (await this.load(actor, id)).aggregate;
    const { language } = actor;
    const { skill, teamId } = faultOf(ticket);
    const departmentId = orders.find(isLive)?.departmentId ?? teamId;
    const team = departmentId ? await this.reads.team(departmentId, this.clock.date()) : [];
    const today = dateAt(this.clock.now());
    const candidates = team.map(({ certificates, ...person }) => {
      const { state, until } = certificateOn(certificates, skill, today);
      return { ...person, certificate: state, until };
    });
    const items = ranked(candidates).map((one, index): MaintainerView => {
      const offered = isOffered(one);
      const suggested = offered && index === 0;
      const why = offered ? (suggested ? 'suggested' : 'offered') : one.absent ? 'absent' : one.certificate;
      const reason = why === 'valid' ? reasons.offered : reasons[why];
      return {
        id: one.id,
        name: one.name,
        suggested,
        offered,
        certificate: one.certificate,
        certificateUntil: one.until,
        absent: one.absent,
        load: one.load,
        reason: fill(say(reason, language), { load: one.load, until: one.until ?? '' }),
      };
    });
    const teamName = departmentId ? this.directory.departmentName(departmentId, language) : '';
    return { skill, skillName: skillName(skill, language), teamName, items };
  }

  /** Newest first. @throws DomainError `asset.not_found` */
  async ofAsset(actor: Actor, assetId: string, query: { limit?: number; cursor?: string }): Promise<FaultPageView> {
    await this.assets.view(actor, assetId);
    return this.reads.ofAsset(assetId, query, actor.language);
  }

  /** What the report form has to know of an asset, or of a kind of equipment. @throws DomainError `fault.unknown_asset` */
  async form(actor: Actor, { label, kind = 'other' }: ReportFormQuery): Promise<ReportFormView> {
    const { language } = actor;
    const asset = label ? await this.lookUp.assetNamed(actor, label) : null;
    const view = asset ? await this.assets.view(actor, asset.id) : null;
    const open = asset ? await this.lookUp.openFault(asset.id) : undefined;
    const severityNames = Object.fromEntries(Object.entries(severities).map(([code, one]) => [code, one.label]));
    const kindNames = Object.fromEntries(assetKindCodes.map((code) => [code, assetKinds[code].name]));
    return {
      asset: view && assetView(view),
      underWarranty: view?.underWarranty ?? false,
      kinds: options(kindNames, assetKindCodes, language),
      symptoms: options(symptoms, symptomsOf(asset?.kind ?? kind), language),
      severities: options(severityNames, Object.keys(severities), language),
      open: open ? await this.reads.one(open.id, language) : null,
    };
  }

  /** Partners see what stands at their outlet now; it may have been moved since. */
  private async ownAsset(actor: Actor, id: string | null): Promise<AssetView | null> {
    if (!id) return null;
    return this.assets.view(actor, id).catch(() => null);
  }

  private async load(actor: Actor, id: string): Promise<LoadedTicket> {
    const loaded = await this.tickets.load(actor, id);
    if (loaded.aggregate.ticket.line !== 'fault') throw refuseFault('fault.not_found');
    return loaded;
  }
}
