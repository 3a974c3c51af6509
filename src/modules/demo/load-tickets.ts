import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { HOUR, MINUTE } from '../../shared/duration.js';
import { ClockBook } from '../clocks/index.js';
import { Lines } from '../tickets/index.js';
import { insert } from './load-branch.js';
import { BranchPeople } from './tickets/branch-people.js';
import { CallLog } from './tickets/call-log.js';
import { Dice } from './tickets/dice.js';
import { Repertoire } from './tickets/repertoire.js';
import { ScriptWriter } from './tickets/script.js';
import { ServiceTime } from './tickets/service-time.js';
import { Stage } from './tickets/stage.js';
import { writePlays } from './tickets/write-plays.js';

const weeks = 4;
const seed = 100_859;
/** Calls that led to no ticket. */
const otherCalls = 60;
/** What was told in the last hours of service has not been read yet. */
const unreadService = 3 * HOUR;

function addOtherCalls(calls: CallLog, branch: BranchPeople, time: ServiceTime, dice: Dice): void {
  for (let count = 0; count < otherCalls; count += 1) {
    const startedAt = time.someTime(dice, HOUR);
    const outlet = dice.chance(0.8) ? dice.pick(branch.outlets) : null;
    const wrapUpCode = outlet ? dice.pick(['general', 'general', 'follow_up', 'dropped']) : 'wrong_number';
    const agent = branch.person(calls.nextAgent(startedAt));
    const phone = outlet ? dice.pick(outlet.numbers) : null;
    const call = { direction: 'inbound', phone, outlet, contact: null, agent, startedAt, wrapUpCode } as const;
    calls.add(call, startedAt + dice.between(MINUTE / 2, 6 * MINUTE));
  }
}

/**
 * Some weeks of tickets up to now, the same on every machine but for the dates, each taken through its steps by the
 * same code that the product uses.
 * @param tx the transaction in which the branch itself was loaded
 */
export async function loadTickets(app: INestApplicationContext, tx: Transaction): Promise<void> {
  const { calendar, policies } = app.get(ClockBook);
  const dice = new Dice(seed);
  const branch = await BranchPeople.read(tx);
  const time = new ServiceTime(calendar, tx.at.getTime(), weeks * 7);
  const calls = new CallLog(dice);
  const stage = new Stage(
    app.get(Lines),
    { calendar, policies },
    branch,
    time,
    new ScriptWriter(branch, dice),
    calls,
    dice,
  );
  const castings = new Repertoire(branch, time, dice).all();
  const plays = castings.map((casting) => stage.play(casting));
  addOtherCalls(calls, branch, time, dice);
  await writePlays(tx, plays, calls.calls, { calendar, unreadSince: time.before(unreadService) });
  const numbers = [...stage.numbers].map(([key, last]) => {
    const [prefix, day] = key.split(' ');
    return { prefix, day, last };
  });
  await insert(tx, 'ticket_numbers', 'prefix, day, last', numbers);
}
