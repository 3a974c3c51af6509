import { randomInt, randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DAY } from '../../shared/duration.js';
import { dateAt } from '../../shared/time-zone.js';
import { type FeedbackAction, type FeedbackState, Seal } from '../feedback/index.js';
import { quarterOf } from '../feedback-desk/index.js';
import { feedbackCampaign, feedbackDigest, type FeedbackSeed, feedbackSeeds } from './data/feedback.js';
import { insert } from './load-branch.js';

/** The steps that a report has been through, each with the state it led to. */
function stepsOf({ triaged, department, answer, more, closed }: FeedbackSeed) {
  const steps: { action: FeedbackAction; state: FeedbackState; department: string | null }[] = [];
  const take = (action: FeedbackAction, state: FeedbackState): void => {
    steps.push({ action, state, department: (action !== 'triage' && department) || null });
  };
  if (triaged) take('triage', 'triaged');
  if (department) take('assign', 'at_department');
  if (answer) take('answer', 'answered');
  if (more) take('write', 'reopened');
  if (closed) take('close', 'closed');
  return steps;
}

const lastQuarter = (today: string): { period: string; days: string[] } => {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const first = Math.ceil(month / 3) * 3 - 5;
  const start = Date.UTC(year, first - 1, 1);
  const ended = Date.UTC(year, first + 2, 1);
  const days = Array.from({ length: (ended - start) / DAY }, (_, index) => dateAt(start + index * DAY));
  return { period: quarterOf(days[0] ?? today), days };
};

/**
 * What people have said without a name, last quarter and these weeks, and what became of it; a campaign that runs and last
 * quarter's digest. Nobody has these receipts.
 */
export async function loadFeedback(app: INestApplicationContext, tx: Transaction): Promise<void> {
  const seal = app.get(Seal);
  const now = tx.at.getTime();
  const { period, days } = lastQuarter(dateAt(now));
  const dayOf = ({ on }: FeedbackSeed): string =>
    on === 'last_quarter' ? (days[randomInt(days.length)] ?? dateAt(now)) : dateAt(now - on * DAY);
  const kept = feedbackSeeds.map((seed) => keep(seal, seed, dayOf(seed)));
  // By their ids, which are random, as the end of a slot writes them: the table has no order of its own.
  kept.sort((one, other) => (one.report.id < other.report.id ? -1 : 1));
  const write = (table: string, rows: readonly Record<string, unknown>[]): Promise<unknown> =>
    insert(tx, `feedback.${table}`, Object.keys(rows[0] ?? {}).join(', '), [...rows]);
  await write(
    'reports',
    kept.map(({ report }) => report),
  );
  await write(
    'messages',
    kept.flatMap(({ messages }) => messages),
  );
  await write(
    'steps',
    kept.flatMap(({ steps }) => steps),
  );
  const { slug, title, text, opensDaysAgo, closesInDays } = feedbackCampaign;
  const [opens, closes] = [dateAt(now - opensDaysAgo * DAY), dateAt(now + closesInDays * DAY)];
  await write('campaigns', [{ slug, version: 1, title, text, opens, closes }]);
  await write('digests', [{ period, version: 1, done: feedbackDigest }]);
}

function keep(seal: Seal, seed: FeedbackSeed, day: string) {
  const id = randomUUID();
  const { key, wrapped } = seal.newKey(id);
  const { topic, county = null, about = null, answer, more } = seed;
  const said = [
    { text: seed.text, fromDesk: false },
    ...(answer === undefined ? [] : [{ text: answer, fromDesk: true }]),
    ...(more === undefined ? [] : [{ text: more, fromDesk: false }]),
  ];
  return {
    report: {
      id,
      receipt: bytea(seal.hashOf(seal.newReceipt())),
      wrapped_key: bytea(wrapped),
      day,
      topic,
      county,
      about,
      campaign: seed.fromCampaign ? feedbackCampaign.slug : null,
    },
    messages: said.map(({ text, fromDesk }, index) => {
      const message = randomUUID();
      const body = bytea(seal.seal(key, message, Buffer.from(text)));
      return { id: message, report_id: id, place: index + 1, from_desk: fromDesk, day, body };
    }),
    steps: stepsOf(seed).map((step, index) => ({ report_id: id, version: index + 1, topic, day, ...step })),
  };
}

/** As JSON carries it into a column of bytes. */
const bytea = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
