import { MINUTE } from '../../../shared/duration.js';
import { newId } from '../../../shared/ids.js';
import type { OutletPlace, Person } from './branch-people.js';
import type { Dice } from './dice.js';

export interface PlayedCall {
  id: string;
  direction: 'inbound' | 'outbound';
  phone: string | null;
  outlet: OutletPlace | null;
  contact: OutletPlace['contacts'][number] | null;
  agent: Person;
  startedAt: number;
  talkEndedAt: number;
  endedAt: number;
  wrapUpCode: string;
}

/** How often each of the hotline's people takes a call. */
const rota = ['agent1', 'agent2', 'agent1', 'agent3', 'agent2', 'agent1', 'agent3', 'supervisor1'];

/** The calls of the weeks. Nobody is in two of them at once. */
export class CallLog {
  readonly calls: PlayedCall[] = [];
  private readonly freeAt = new Map<string, number>();
  private turn = 0;

  constructor(private readonly dice: Dice) {}

  /** Whose turn it is, the first of the rota who is free. */
  nextAgent(at: number): string {
    this.turn += 1;
    const inTurn = rota.map((_, index) => rota[(this.turn + index) % rota.length] ?? 'agent1');
    return inTurn.find((name) => (this.freeAt.get(name) ?? 0) <= at) ?? 'supervisor2';
  }

  /** A call that has been over for a while: `until` is when the talk ended. */
  add(call: Omit<PlayedCall, 'id' | 'talkEndedAt' | 'endedAt'>, until: number): PlayedCall {
    const endedAt = until + this.dice.between(20_000, 2 * MINUTE);
    const whole = { ...call, id: newId(), talkEndedAt: until, endedAt };
    this.calls.push(whole);
    this.freeAt.set(call.agent.username, Math.max(endedAt, this.freeAt.get(call.agent.username) ?? 0));
    return whole;
  }
}
