// Gets hold of the product's own statements and of the rows it writes, by letting its pure code run on a database that
// only remembers what it was asked. So the yardstick always runs what the product runs.
import { newId } from '../../dist/src/shared/ids.js';
import { defaultCalendar, defaultPolicies } from '../../dist/src/modules/clocks/index.js';
import { consultation } from '../../dist/src/modules/consultations/consultation.line.js';
import { completeLine } from '../../dist/src/modules/tickets/line.js';
import { QueueReads } from '../../dist/src/modules/tickets/queues.read.js';
import { openDraft } from '../../dist/src/modules/tickets/ticket.open.js';
import { TicketLoader } from '../../dist/src/modules/tickets/ticket.load.js';
import { takeStep } from '../../dist/src/modules/tickets/ticket.step.js';
import { TicketWriter } from '../../dist/src/modules/tickets/ticket.write.js';
import { createBody, replyBody } from './requests.mjs';

/** A database that answers nothing and remembers the last statement. */
class Ear {
  heard = null;

  async rows(statement, values) {
    this.heard = { statement, values };
    return [];
  }

  async row(statement, values) {
    return (await this.rows(statement, values))[0];
  }
}

const silent = { wake: () => undefined };
const now = Date.now();

/** A text with places for what differs from request to request. */
class Blank {
  constructor(text, places) {
    const pattern = new RegExp([...places.keys()].join('|'), 'g');
    this.parts = text.split(pattern);
    this.names = [...text.matchAll(pattern)].map(([found]) => places.get(found));
  }

  fill(values) {
    return this.parts.reduce((text, part, index) => text + values[this.names[index - 1]] + part);
  }
}

const blanks = (values, places) =>
  values.map((value) => (typeof value === 'string' ? new Blank(value, places) : { fill: () => value }));

const idsIn = (values) =>
  new Set(
    values.flatMap((value) =>
      typeof value === 'string' ? (value.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []) : [],
    ),
  );

/** Names the ids that are new in every request `new0`, `new1`, …; what is in `known` keeps its name or stays as it is. */
function placesOf(values, known, constant) {
  const places = new Map(known);
  let count = 0;
  for (const id of idsIn(values)) {
    if (places.has(id) || constant.has(id)) continue;
    places.set(id, `new${count}`);
    count += 1;
  }
  return { places, count };
}

/** @param answers what the product answered to a create and to a reply: kept with the caller's key, as the product does */
export async function captureTemplates({ agent, outlet, answers }) {
  const ear = new Ear();
  const line = completeLine(consultation);
  const actor = {
    userId: agent.id,
    displayName: agent.name,
    username: 'agent1',
    roles: ['agent'],
    departmentIds: [],
    outletId: null,
    countyId: null,
    language: 'zh-CN',
    via: 'web',
  };
  const context = { now, actor, calendar: defaultCalendar(), policies: defaultPolicies };
  const writer = new TicketWriter(ear, silent);
  const repeat = (status, answer) => ({
    actorId: agent.id,
    key: { key: 'KEY-OF-REQUEST', fingerprint: 'x'.repeat(43) },
    status,
    answer,
  });
  const constant = new Set([agent.id, outlet.id, outlet.countyId]);

  const { outletId: _outletId, ...words } = createBody(outlet.id);
  const opening = {
    ...words,
    id: answers.create.id,
    number: answers.create.number,
    priority: 'normal',
    channel: 'call',
    outlet,
    countyId: outlet.countyId,
    fields: {},
    tags: [],
    files: [],
    callId: null,
    talking: false,
    splitFrom: null,
    ownerId: agent.id,
    steps: [],
    kept: {},
  };
  const opened = openDraft(line, opening, context);
  await writer.write(opened, { repeat: repeat(201, answers.create) });
  const created = ear.heard;
  const ofTicket = [
    [opening.id, 'ticket'],
    [opening.number, 'number'],
    ['KEY-OF-REQUEST', 'key'],
  ];
  const createPlaces = placesOf(created.values, ofTicket, constant);

  const { draft, refusal } = takeStep(line, opened.aggregate, 'reply', replyBody(1), { ...context, now: now + 1 });
  if (!draft) throw new Error(refusal.code);
  await writer.write(draft, { repeat: repeat(200, answers.reply), timers: [] });
  const replied = ear.heard;
  const clocks = opened.clocks.map((clock, index) => [clock.id, `clock${index}`]);
  const replyPlaces = placesOf(replied.values, [...ofTicket, ...clocks], constant);

  const directory = { department: () => undefined, departmentName: () => '' };
  await new QueueReads(ear, directory, { date: () => new Date(), now: Date.now }).tickets(actor, 'to_dispatch', {
    limit: 50,
  });
  const queue = ear.heard;
  await new TicketLoader(ear).load(opening.id, agent.id, false);
  const load = ear.heard;
  return {
    newId,
    create: {
      statement: created.statement,
      values: blanks(created.values, createPlaces.places),
      fresh: createPlaces.count,
      answer: new Blank(JSON.stringify(answers.create), createPlaces.places),
    },
    reply: {
      statement: replied.statement,
      values: blanks(replied.values, replyPlaces.places),
      fresh: replyPlaces.count,
      answer: new Blank(JSON.stringify(answers.reply), replyPlaces.places),
    },
    queue,
    load,
  };
}
