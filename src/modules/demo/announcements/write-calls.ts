import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { HOUR } from '../../../shared/duration.js';
import { newId } from '../../../shared/ids.js';
import { insert } from '../load-branch.js';
import type { Notice } from './notice.js';

export const receiptColumns = 'id, announcement_id, edition, user_id, outlet_id, via, call_id, at';

/** The calls that were made for an announcement: told, which is a receipt, or in vain. */
export async function writeCalls(tx: Transaction, notice: Notice): Promise<void> {
  const calls = notice.calls();
  const callRows = calls.map(({ callId, outlet, agent, startedAt, endedAt }) => ({
    id: callId,
    direction: 'outbound',
    phone: outlet.numbers[0],
    outlet_id: outlet.id,
    contact_name: '',
    designated: true,
    agent_id: agent.userId,
    state: 'ended',
    started_at: startedAt,
    talk_ended_at: endedAt,
    ended_at: endedAt,
    wrap_up_code: 'follow_up',
    note: '',
    draft: {},
    version: 2,
  }));
  const columns =
    'id, direction, phone, outlet_id, contact_name, designated, agent_id, state, started_at, talk_ended_at, ended_at, wrap_up_code, note, draft, version';
  await insert(tx, 'calls', columns, callRows);
  const about = { announcement_id: notice.id, edition: 1 };
  const logs = calls.map(({ callId, logId, result, outlet, agent, endedAt, note }) => ({
    ...about,
    id: logId,
    outlet_id: outlet.id,
    call_id: callId,
    agent_id: agent.userId,
    result,
    note: result === 'told' ? '' : note,
    at: endedAt,
  }));
  await insert(
    tx,
    'announcement_calls',
    'id, announcement_id, edition, outlet_id, call_id, agent_id, result, note, at',
    logs,
  );
  const told = calls.filter(({ result }) => result === 'told');
  const receipts = told.map(({ callId, outlet, agent, endedAt }) => ({
    ...about,
    id: newId(),
    user_id: agent.userId,
    outlet_id: outlet.id,
    via: 'call',
    call_id: callId,
    at: endedAt,
  }));
  await insert(tx, 'announcement_receipts', receiptColumns, receipts);
  const missed = calls.filter(({ result }) => result === 'not_reached');
  const standings = missed.map(({ outlet, endedAt }) => ({
    announcement_id: notice.id,
    outlet_id: outlet.id,
    attempts: 1,
    again_at: new Date(endedAt.getTime() + HOUR),
  }));
  await insert(tx, 'announcement_call_list', 'announcement_id, outlet_id, attempts, again_at', standings);
}
