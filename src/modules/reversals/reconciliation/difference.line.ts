import type { Bilingual } from '../../../shared/language.js';
import { yuan } from '../../../shared/money.js';
import { maskPhone } from '../../../shared/phone.js';
import type { Role } from '../../../shared/roles.js';
import type { LineDefinition, TicketDraft } from '../../tickets/index.js';
import type { DifferenceKind } from './compare.policy.js';
import type { DifferenceRow } from './difference.row.js';

const kinds: Readonly<Record<DifferenceKind, Bilingual>> = {
  only_ours: { zh: '仅我方有', en: 'Only in our books' },
  only_theirs: { zh: '仅网关有', en: 'Only at the gateway' },
  amount: { zh: '金额或号码不一致', en: 'Amount or number differs' },
  state: { zh: '状态不一致', en: 'State differs' },
};

const supervisors: readonly Role[] = ['supervisor'];
const hotline: readonly Role[] = ['agent', 'supervisor'];

/** Takes the ticket of a difference to its end; the step of the line does so, and a later run that finds it gone. */
export function settleTicket(draft: TicketDraft, entry: { kind: 'settle' | 'gone'; text: string }): void {
  const { ticket, context } = draft;
  Object.assign(ticket, { state: 'settled', desk: 'done', closedAt: context.now });
  draft.enter(entry);
}

/**
 * A difference between our books and the gateway's statement as work for the supervisors (MO-6). The reconciliation opens
 * such tickets, people never do. Settling the ticket and settling the difference are the same thing.
 */
export const differenceLine: LineDefinition = {
  code: 'reconciliation',
  prefix: 'DZ',
  place: 90,
  label: { zh: '对账差异', en: 'Reconciliation difference' },
  byHand: false,
  topics: Object.entries(kinds).map(([value, label]) => ({ value, label })),
  fields: [],
  entries: { gone: { zh: '再次对账已一致，自动结清', en: 'Found in agreement by a later run: settled by itself' } },
  opened: ({ ticket, entries: [opening] }) => {
    ticket.desk = 'review';
    if (opening) opening.public = false;
  },
  steps: {
    own: {
      first: 'to_verify',
      states: { to_verify: { zh: '待核实', en: 'To be verified' }, settled: { zh: '已结清', en: 'Settled' } },
      entered: [],
    },
    actions: { settle: { zh: '结清', en: 'Settle' } },
    transitions: [
      { from: ['to_verify'], action: 'settle', to: 'settled', by: supervisors },
      { from: ['to_verify'], action: 'take', to: '=', by: supervisors, guards: ['notOwner'] },
      { from: ['to_verify'], action: 'hand_over', to: '=', by: supervisors },
      { from: ['to_verify', 'settled'], action: 'note', to: '=', by: hotline },
      { from: ['to_verify', 'settled'], action: 'link', to: '=', by: hotline },
    ],
    forms: {
      settle: [
        {
          name: 'note',
          type: 'long_text',
          label: { zh: '核实结果', en: 'What was found' },
          required: true,
          max: 2_000,
        },
      ],
    },
    effects: { settle: (draft, { note }) => settleTicket(draft, { kind: 'settle', text: String(note) }) },
  },
};

const side = (amount: string, phone: string, serial: string): string =>
  `${amount}，号码 ${maskPhone(phone)}，充值流水号 ${serial}`;

const unlikeOf = (ours: NonNullable<DifferenceRow['ours']>, theirs: NonNullable<DifferenceRow['theirs']>): string[] =>
  [
    ours.bookedFen !== theirs.amountFen && '金额',
    ours.phone !== theirs.phone && '号码',
    ours.serial !== theirs.serial && '充值流水号',
  ].filter((one) => one !== false);

/** What the ticket of a difference is called and says. Texts of tickets are kept in the language of the branch. */
export function wordsOf({ kind, number, day, ours, theirs }: DifferenceRow): { title: string; description: string } {
  const booked = ours?.bookedFen ?? null;
  const amount = booked === null ? '没有记账' : `已记账 ${yuan(booked)} 元`;
  const own = ours ? side(amount, ours.phone, ours.serial) : '没有这个返销编号';
  const stated = theirs
    ? side(`已返销 ${yuan(theirs.amountFen)} 元`, theirs.phone, theirs.serial)
    : '对账单上没有这一笔';
  // Numbers are shown masked: two that differ can look the same.
  const unlike = ours && theirs ? unlikeOf(ours, theirs) : [];
  const what = unlike.length > 0 ? `不一致的是${unlike.join('、')}。` : '';
  return {
    title: `${number}：${kinds[kind].zh}`,
    description: `${day} 的返销对账发现差异，请核实原因并写明处理结果。${what}\n我方：${own}。\n网关：${stated}。`,
  };
}
