import type { FieldValues } from '../../../shared/field.js';
import { MINUTE } from '../../../shared/duration.js';
import { newId } from '../../../shared/ids.js';
import { dateAt } from '../../../shared/time-zone.js';
import { type Lines, nothingKept, type Opening, type StepContext, ticketNumber } from '../../tickets/index.js';
import type { BranchPeople, OutletPlace, Person } from './branch-people.js';
import type { CallLog, PlayedCall } from './call-log.js';
import type { Casting } from './casting.js';
import type { Dice } from './dice.js';
import { Play } from './play.js';
import type { ScriptWriter, Turn, Who } from './script.js';
import type { ServiceTime } from './service-time.js';

/** Everything that one ticket needs while it is played. */
interface Scene {
  casting: Casting;
  outlet: OutletPlace;
  contact: OutletPlace['contacts'][number];
  agent: Person;
  workers: Map<string, Person>;
  call: PlayedCall | null;
}

const wrapUpOf = { consultation: 'consultation', complaint: 'complaint' } as const;

/** Plays the castings one after another, in the order in which their tickets were opened. */
export class Stage {
  /** The last running number of a line's day, by `prefix day`. */
  readonly numbers = new Map<string, number>();

  constructor(
    private readonly lines: Lines,
    private readonly rules: Pick<StepContext, 'calendar' | 'policies'>,
    private readonly branch: BranchPeople,
    private readonly time: ServiceTime,
    private readonly scripts: ScriptWriter,
    private readonly calls: CallLog,
    private readonly dice: Dice,
  ) {}

  play(casting: Casting): Play {
    const scene = this.set(casting);
    const turns = this.scripts.write(casting);
    const atOnce = scene.call && turns[0]?.action === 'dispatch' && this.dice.chance(0.55) ? turns.shift() : undefined;
    const play = this.open(scene, atOnce);
    if (scene.call) play.hangUp(scene.call.talkEndedAt, scene.agent, scene.call.id);
    this.takeTurns(play, scene, turns);
    play.passTo(this.time.now);
    return play;
  }

  private set(casting: Casting): Scene {
    const { story, openedAt } = casting;
    const outlet = this.branch.outlet(casting.outlet);
    const contact = outlet.contacts.find(({ name }) => name === casting.contact) ?? this.dice.pick(outlet.contacts);
    const agent = this.branch.person(casting.agent ?? this.calls.nextAgent(openedAt - 4 * MINUTE));
    const scene = { casting, outlet, contact, agent, workers: new Map(), call: null };
    if (story.via === 'portal') return scene;
    const phone = this.dice.chance(0.7) ? this.dice.pick(outlet.numbers) : contact.phone;
    const startedAt = openedAt - this.dice.between(MINUTE, 4 * MINUTE);
    const talkEndedAt = openedAt + this.dice.between(MINUTE, 4 * MINUTE);
    const wrapUpCode = wrapUpOf[story.line];
    const call = this.calls.add(
      { direction: 'inbound', phone, outlet, contact, agent, startedAt, wrapUpCode },
      talkEndedAt,
    );
    return { ...scene, call };
  }

  private open(scene: Scene, atOnce: Turn | undefined): Play {
    const { casting, call, agent, outlet } = scene;
    const { story, openedAt, path } = casting;
    const line = this.lines.get(story.line);
    const actor = call ? agent : this.branch.partner(outlet.id);
    const steps: Opening['steps'] = [
      ...(path.kind === 'on_spot' ? [{ action: 'reply', input: this.answer(path, scene) }] : []),
      ...(atOnce ? [{ action: 'dispatch', input: atOnce.input(openedAt) }] : []),
    ];
    const opening: Opening & { id: string; number: string } = {
      id: newId(),
      number: this.nextNumber(line.prefix, openedAt),
      line: story.line,
      topic: story.topic,
      title: casting.title,
      description: casting.description,
      priority: casting.priority ?? 'normal',
      channel: call ? 'call' : 'portal',
      outlet,
      countyId: outlet.countyId,
      contactName: scene.contact.name,
      contactPhone: call?.phone ?? scene.contact.phone,
      fields: this.fieldsOf(casting),
      tags: [],
      files: [],
      callId: call?.id ?? null,
      call: call && { direction: 'inbound', phone: call.phone, outletId: outlet.id, designated: true },
      talking: call !== null,
      splitFrom: null,
      ownerId: call ? agent.userId : null,
      steps,
      kept: nothingKept(),
    };
    return Play.open(line, this.rules, opening, openedAt, actor);
  }

  private answer(path: { article: string; answer: string }, { call }: Scene): FieldValues {
    return { text: path.answer, ...this.branch.cited(path.article), callId: call?.id };
  }

  private fieldsOf({ story, openedAt }: Casting): FieldValues {
    if (story.line === 'consultation') return story.placeBound ? { policyScope: 'county' } : {};
    const { customerName, customerAddress, accountManager, written, grade } = story.complaint;
    return { customerName, customerAddress, accountManager, written, grade, receivedOn: dateAt(openedAt) };
  }

  private takeTurns(play: Play, scene: Scene, turns: readonly Turn[]): void {
    const { casting, call } = scene;
    const onSpot = casting.path.kind === 'on_spot';
    const pace = casting.until ? this.paceOf(casting, turns) : 1;
    let at = onSpot || !call ? casting.openedAt : call.talkEndedAt;
    for (const turn of turns) {
      const wait = Math.floor(turn.waitMinutes * MINUTE * pace);
      at = onSpot ? at + wait : this.time.after(at, wait);
      if (at >= this.time.now) return;
      const input = turn.input(at);
      const callId = this.proof(scene, turn, at);
      const actor = this.actor(play, scene, turn.by);
      play.step(at, actor, turn.action, callId ? { ...input, callId } : input);
    }
  }

  /** What has to be done by now must have fitted into the service hours since. */
  private paceOf({ openedAt }: Casting, turns: readonly Turn[]): number {
    const needed = turns.reduce((sum, { waitMinutes }) => sum + waitMinutes * MINUTE, 0);
    const there = this.time.between(openedAt, this.time.now) * 0.85;
    return needed > there ? there / needed : 1;
  }

  /** The call in which something was said: the one that goes on, or the one in which the outlet was called back. */
  private proof({ casting, call, outlet, contact, agent }: Scene, turn: Turn, at: number): string | null {
    if (!call) return null;
    if (casting.path.kind === 'on_spot' && turn.action === 'confirm') return call.id;
    if (!turn.phone || at + 3 * MINUTE > this.time.now) return null;
    const startedAt = at - this.dice.between(MINUTE, 3 * MINUTE);
    const back = {
      direction: 'outbound',
      phone: contact.phone,
      outlet,
      contact,
      agent,
      startedAt,
      wrapUpCode: 'follow_up',
    } as const;
    return this.calls.add(back, at + 10_000).id;
  }

  private actor(play: Play, { agent, outlet, workers }: Scene, by: Who): Person {
    if (by === 'partner') return this.branch.partner(outlet.id);
    if (by === 'supervisor') return this.branch.person('supervisor1');
    if (by === 'owner') {
      const { ownerId } = play.aggregate.ticket;
      return this.branch.holders('agent').find(({ userId }) => userId === ownerId) ?? agent;
    }
    const worker = workers.get(by.workerOf) ?? this.dice.pick(this.branch.workers(by.workerOf));
    workers.set(by.workerOf, worker);
    return worker;
  }

  private nextNumber(prefix: string, at: number): string {
    const day = dateAt(at);
    const running = (this.numbers.get(`${prefix} ${day}`) ?? 0) + 1;
    this.numbers.set(`${prefix} ${day}`, running);
    return ticketNumber(prefix, day, running);
  }
}
