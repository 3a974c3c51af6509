import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DAY, HOUR, MINUTE } from '../../shared/duration.js';
import type { FieldValues } from '../../shared/field.js';
import { newId } from '../../shared/ids.js';
import { dateAt, dayNumberAt, startOfDay } from '../../shared/time-zone.js';
import { type AssetKind, assetKinds, isUnderWarranty } from '../assets/index.js';
import { ClockBook } from '../clocks/index.js';
import { type FaultFacts, faultRow, symptoms } from '../faults/index.js';
import { Lines, nothingKept, ticketNumber } from '../tickets/index.js';
import { certificateSeeds, type FaultActor, type FaultStory, faultStories } from './data/faults.js';
import { insert } from './load-branch.js';
import { BranchPeople, type Person } from './tickets/branch-people.js';
import { Play } from './tickets/play.js';
import { ServiceTime } from './tickets/service-time.js';
import { writePlays } from './tickets/write-plays.js';

const weeks = 4;

interface Equipment {
  [column: string]: unknown;
  id: string;
  label: string;
  kind: AssetKind;
  place: string;
  outlet: string;
  county: string;
  supplierId: string | null;
  warrantyUntil: string | null;
}

const equipment = {
  text: `SELECT a.id, a.label, a.kind, a.place, o.code AS outlet, c.code AS county, a.supplier_id AS "supplierId",
           a.warranty_until::text AS "warrantyUntil"
         FROM assets a JOIN outlets o ON o.id = a.outlet_id JOIN counties c ON c.id = o.county_id
         WHERE a.state = 'in_use' ORDER BY a.label`,
};

const symptomNames: Readonly<Record<string, { zh: string }>> = symptoms;

/** Plays the faults of the demonstration's equipment through the line's own steps. */
class FaultStage {
  readonly plays: Play[] = [];
  private readonly chosen: Equipment[] = [];
  private readonly devices = new Map<string, Equipment>();
  private readonly running = new Map<string, number>();
  private closings = 0;

  constructor(
    private readonly lines: Lines,
    private readonly rules: Pick<ClockBook, 'calendar' | 'policies'>,
    private readonly branch: BranchPeople,
    private readonly time: ServiceTime,
    private readonly all: readonly Equipment[],
  ) {}

  get numbers(): { prefix: string; day: string; last: number }[] {
    return [...this.running].map(([day, last]) => ({ prefix: 'GZ', day, last }));
  }

  get closed(): number {
    return this.closings;
  }

  /** One that fits and has not failed yet, or that of an earlier story. */
  private asset({ county, kind, covered, device }: FaultStory): Equipment {
    const today = dateAt(this.time.now);
    const earlier = device === undefined ? undefined : this.devices.get(device);
    const found =
      earlier ??
      this.all.find(
        (one) =>
          one.county === county &&
          one.kind === kind &&
          isUnderWarranty(one.warrantyUntil, today) === covered &&
          !this.chosen.includes(one),
      ) ??
      this.all.find((one) => one.county === county && one.kind === kind && !this.chosen.includes(one)) ??
      this.all.find((one) => one.county === county && !this.chosen.includes(one));
    if (!found) throw new Error(`The demonstration has no ${kind} in ${county}`);
    this.chosen.push(found);
    if (device) this.devices.set(device, found);
    return found;
  }

  play(story: FaultStory): void {
    const openedAt = this.time.before(story.before * HOUR);
    const asset = this.asset(story);
    const outlet = this.branch.outlet(asset.outlet);
    const before = this.plays.filter(({ aggregate }) => aggregate.ticket.fields.asset === asset.label);
    const open = before.find(({ aggregate }) => aggregate.ticket.closedAt === null)?.aggregate.ticket;
    const day = dateAt(openedAt);
    const running = (this.running.get(day) ?? 0) + 1;
    this.running.set(day, running);
    const lookedUp: FaultFacts = {
      assetId: asset.id,
      label: asset.label,
      kind: asset.kind,
      place: asset.place,
      skill: assetKinds[asset.kind].skill,
      supplierId: asset.supplierId,
      underWarranty: isUnderWarranty(asset.warrantyUntil, day),
      teamId: this.branch.department(`maintenance-${asset.county}`),
      repeatOf: open ? null : (before.at(-1)?.aggregate.ticket.id ?? null),
      open: open ? { id: open.id, number: open.number, maintainerId: null, ownerId: open.ownerId } : null,
    };
    const symptom = symptomNames[story.symptom]?.zh ?? '';
    const contact = outlet.contacts[0];
    const fields = { asset: asset.label, kind: asset.kind, place: asset.place, severity: story.severity };
    const opening = {
      id: newId(),
      number: ticketNumber('GZ', day, running),
      line: 'fault',
      topic: story.symptom,
      title: `${assetKinds[asset.kind].name.zh} · ${symptom} · ${asset.label}`,
      description: story.description,
      priority: 'normal' as const,
      channel: 'portal' as const,
      outlet,
      countyId: outlet.countyId,
      contactName: contact?.name ?? '',
      contactPhone: contact?.phone ?? '',
      fields,
      tags: [],
      files: [],
      callId: null,
      call: null,
      talking: false,
      splitFrom: null,
      ownerId: null,
      steps: [],
      kept: nothingKept(),
      lookedUp,
    };
    const partner = this.branch.partner(outlet.id);
    const play = Play.open(this.lines.get('fault'), this.rules, opening, openedAt, partner);
    this.plays.push(play);
    this.turn(play, story, { partner, county: asset.county, covered: lookedUp.underWarranty }, openedAt);
    play.passTo(this.time.now);
  }

  private turn(
    play: Play,
    { turns }: FaultStory,
    { partner, county, covered }: { partner: Person; county: string; covered: boolean },
    openedAt: number,
  ): void {
    const [first] = this.branch.holders('maintainer', `maintenance-${county}`);
    const [lead] = this.branch.holders('department_lead', `maintenance-${county}`);
    const people: Record<FaultActor, Person | undefined> = {
      partner,
      agent: this.branch.person('agent1'),
      maintainer: first,
      lead: lead ?? this.branch.person('supervisor1'),
    };
    let at = openedAt;
    for (const { by, action, after, input = {} } of turns) {
      const actor = people[by];
      at = this.time.after(at, after * MINUTE);
      if (!actor || at >= this.time.now) return;
      // The only equipment of its kind may be under warranty after all: then there is nothing to pay.
      if (covered && action.endsWith('_price')) continue;
      play.step(at, actor, action, { ...input, ...this.lookedUp(action, at, first) });
    }
  }

  /** What the product looks up for a step. */
  private lookedUp(action: string, at: number, maintainer: Person | undefined): FieldValues {
    const morning = startOfDay(dayNumberAt(at) + 1) + 9 * HOUR;
    if (action === 'appoint')
      return { from: new Date(morning).toISOString(), until: new Date(morning + 2 * HOUR).toISOString() };
    if (action === 'confirm') {
      this.closings += 1;
      return { closing: this.closings, leads: [] };
    }
    if (action !== 'assign' || !maintainer) return {};
    const { userId, displayName, roles, departmentIds } = maintainer;
    return { userId, userName: displayName, userRoles: roles, userDepartmentIds: departmentIds };
  }
}

const dayFrom = (now: number, days: number): string => dateAt(now + days * DAY);

/** Faults of the last weeks in every state, and certificates of those who repair. */
export async function loadFaults(app: INestApplicationContext, tx: Transaction): Promise<void> {
  const { calendar, policies } = app.get(ClockBook);
  const now = tx.at.getTime();
  const branch = await BranchPeople.read(tx);
  const time = new ServiceTime(calendar, now, weeks * 7);
  const stage = new FaultStage(
    app.get(Lines),
    { calendar, policies },
    branch,
    time,
    await tx.rows<Equipment>(equipment),
  );
  const inOrder = faultStories.toSorted((one, other) => other.before - one.before);
  for (const story of inOrder) stage.play(story);
  await writePlays(tx, stage.plays, [], { calendar, unreadSince: time.before(3 * HOUR) });
  const rows = stage.plays.map(({ aggregate }) => faultRow(aggregate));
  await insert(tx, 'faults', Object.keys(rows[0] ?? {}).join(', '), rows);
  await insert(tx, 'ticket_numbers', 'prefix, day, last', stage.numbers);
  await tx.rows({
    text: `INSERT INTO ticket_links (ticket_id, other_id, kind) SELECT id, main_id, 'duplicate_of' FROM faults WHERE main_id IS NOT NULL`,
  });
  await tx.rows({
    text: `INSERT INTO fault_reviews (fault_id, team_id, cause, state, due_since)
           SELECT f.id, f.team_id, t.dossier ->> 'reviewCause', 'due', f.closed_at FROM faults f JOIN tickets t ON t.id = f.id
           WHERE t.dossier ->> 'review' = 'due'`,
  });
  await tx.rows({ text: `SELECT setval('fault_closings', $1)` }, [Math.max(1, stage.closed)]);
  const certificates = certificateSeeds.map(({ username, skill, from, until }) => ({
    id: newId(),
    version: 1,
    user_id: branch.person(username).userId,
    skill,
    valid_from: dayFrom(now, from),
    valid_until: dayFrom(now, until),
    granted_by: branch.person('supervisor1').userId,
    granted_at: tx.at,
  }));
  await insert(tx, 'certificates', Object.keys(certificates[0] ?? {}).join(', '), certificates);
}
