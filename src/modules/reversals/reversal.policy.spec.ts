import { describe, expect, it } from '@jest/globals';
import { HOUR } from '../../shared/duration.js';
import {
  conditions,
  type CustomerAnswer,
  decideReversal,
  decisionTable,
  type Mistake,
  type NumberState,
  type ReversalFacts,
  type ReversalRule,
  reversalRule,
  type Way,
  ways,
} from './reversal.policy.js';

const branches: readonly ReversalRule[] = [reversalRule, { ...reversalRule, unreachedHighValue: 'expire' }];

/** The rules of flows.md once more, told as the text tells them and not as the table does. */
function told(f: ReversalFacts, rule: ReversalRule): { way: Way; signer: string | null } {
  // 3. Older than 72 h: expired. 1. A call from another number: nothing proceeds; the portal waits for the call.
  if (f.sinceRechargeMs > 72 * HOUR) return { way: 'expired', signer: null };
  if (f.caller !== 'designated') return { way: f.caller === null ? 'await_call' : 'turned_away', signer: null };
  // 4. The state of the number decides the path; a failed look-up stays.
  switch (f.numberState) {
    case null:
      return { way: 'look_up', signer: null };
    case 'not_activated':
    case 'pre_cancelled':
    case 'suspended':
    case 'stopped':
      return guaranteed(f, 'channel_manager');
    case 'normal':
      return confirmation(f, rule);
  }
}

/** 6. Letter, signature, a supervisor past the limit (9), and a county manager carries it out. */
function guaranteed(f: ReversalFacts, signer: string): { way: Way; signer: string | null } {
  if (f.signature === 'rejected') return { way: 'rejected', signer };
  if (!f.letter) return { way: 'letter', signer };
  if (f.signature !== 'signed') return { way: 'sign', signer };
  return { way: approved(f, 'carry_out'), signer };
}

function approved(f: ReversalFacts, way: Way): Way {
  if (!f.overLimit || f.approval === 'approved') return way;
  return f.approval === 'rejected' ? 'rejected' : 'approve';
}

/** 5. The outlet first, then the hotline a second time. */
function confirmation(f: ReversalFacts, rule: ReversalRule): { way: Way; signer: string | null } {
  const said = f.hotlineAnswer;
  if (said === 'refuses' || said === 'not_theirs_refuses') return { way: 'refused', signer: null };
  if (!f.outletConsent) return { way: 'first_consent', signer: null };
  if (said === 'agrees') return { way: approved(f, 'execute'), signer: null };
  if (f.attempts < 3) return { way: 'confirm', signer: null };
  const isLarge = f.mistake === 'wrong_amount' && f.amountFen >= 200_00;
  if ((isLarge || f.mistake === 'duplicate') && rule.unreachedHighValue === 'guarantee') {
    return guaranteed(f, 'channel_supervisor');
  }
  if (f.outletHeard === null) return { way: 'outlet_contacts', signer: null };
  if (f.outletHeard === 'agrees') return { way: 'confirm', signer: null };
  if (f.withdrawal === 'agrees') return { way: 'withdrawn', signer: null };
  if (f.withdrawal === null) return { way: 'ask_withdrawal', signer: null };
  return { way: f.reconfirmed ? 'cancelled' : 'outlet_reconfirms', signer: null };
}

const yes = [false, true] as const;

/** Every combination of what the decision looks at; two or three values where a boundary lies. */
function* everything(): Generator<ReversalFacts> {
  const states: (NumberState | null)[] = [null, 'normal', 'not_activated', 'pre_cancelled', 'suspended', 'stopped'];
  const answers: (CustomerAnswer | null)[] = [null, 'agrees', 'refuses', 'not_theirs_refuses'];
  const kinds: Mistake[] = ['wrong_number', 'wrong_amount', 'duplicate'];
  for (const caller of ['designated', 'other', null] as const)
    for (const sinceRechargeMs of [72 * HOUR, 72 * HOUR + 1])
      for (const numberState of states)
        for (const mistake of kinds)
          for (const amountFen of [199_99, 200_00])
            for (const hotlineAnswer of answers)
              for (const attempts of [2, 3])
                for (const outletHeard of [null, 'agrees', 'refuses'] as const)
                  for (const withdrawal of [null, 'agrees', 'declines'] as const)
                    for (const signature of [null, 'signed', 'rejected'] as const)
                      for (const approval of [null, 'approved', 'rejected'] as const)
                        for (const overLimit of yes)
                          for (const outletConsent of yes)
                            for (const reconfirmed of yes)
                              for (const letter of yes)
                                yield {
                                  caller,
                                  sinceRechargeMs,
                                  numberState,
                                  mistake,
                                  amountFen,
                                  outletConsent,
                                  hotlineAnswer,
                                  attempts,
                                  outletHeard,
                                  withdrawal,
                                  reconfirmed,
                                  letter,
                                  signature,
                                  overLimit,
                                  approval,
                                };
}

const plain: ReversalFacts = {
  caller: 'designated',
  sinceRechargeMs: HOUR,
  numberState: 'normal',
  mistake: 'wrong_amount',
  amountFen: 100_00,
  outletConsent: true,
  hotlineAnswer: null,
  attempts: 0,
  outletHeard: null,
  withdrawal: null,
  reconfirmed: false,
  letter: false,
  signature: null,
  overLimit: false,
  approval: null,
};

describe('the decision table of the reversal', () => {
  it('says of every combination what the rules say', () => {
    let cases = 0;
    const wrong: unknown[] = [];
    const seen = new Set<string>();
    for (const facts of everything()) {
      for (const rule of branches) {
        cases += 1;
        const { way, signer } = decideReversal(facts, rule);
        const right = told(facts, rule);
        seen.add(way);
        if (wrong.length < 3 && (way !== right.way || signer !== right.signer))
          wrong.push({ facts, way, signer, right });
      }
    }
    expect(wrong).toEqual([]);
    expect(cases).toBe(3 * 2 * 6 * 3 * 2 * 4 * 2 * 3 * 3 * 3 * 3 * 16 * 2);
    expect([...seen].sort()).toEqual(Object.keys(ways).sort());
  }, 120_000);

  it('lets money move only with everything on record, in time, and on these two ways', () => {
    for (const facts of everything()) {
      const { way, missing } = decideReversal(facts);
      const isComplete = !ways[way].final && missing.length === 0;
      if (isComplete !== (way === 'execute' || way === 'carry_out'))
        throw new Error(JSON.stringify({ facts, way, missing }));
      if (isComplete && (facts.sinceRechargeMs > 72 * HOUR || facts.caller !== 'designated')) {
        throw new Error(JSON.stringify({ facts, way }));
      }
    }
  }, 120_000);

  it.each([
    ['71:59:59', 72 * HOUR - 1_000, 'confirm'],
    ['72:00:00', 72 * HOUR, 'confirm'],
    ['72:00:00.001', 72 * HOUR + 1, 'expired'],
    ['72:00:01', 72 * HOUR + 1_000, 'expired'],
  ])('%s after the recharge', (_, sinceRechargeMs, way) => {
    expect(decideReversal({ ...plain, sinceRechargeMs }).way).toBe(way);
  });

  it.each<[string, Mistake, number, Way, string | null]>([
    ['199.99 yuan of a wrong amount', 'wrong_amount', 199_99, 'outlet_contacts', null],
    ['200.00 yuan of a wrong amount', 'wrong_amount', 200_00, 'letter', 'channel_supervisor'],
    ['0.01 yuan recharged twice', 'duplicate', 1, 'letter', 'channel_supervisor'],
    ['500.00 yuan to a wrong number', 'wrong_number', 500_00, 'outlet_contacts', null],
  ])('%s, and the customer cannot be reached', (_, mistake, amountFen, way, signer) => {
    expect(decideReversal({ ...plain, mistake, amountFen, attempts: 3 })).toMatchObject({ way, signer });
  });

  it('says what is missing', () => {
    expect(decideReversal({ ...plain, caller: null, outletConsent: false }).missing).toEqual([
      'caller',
      'outlet_consent',
      'hotline_consent',
    ]);
    expect(decideReversal({ ...plain, numberState: 'stopped', overLimit: true }).missing).toEqual([
      'letter',
      'signature',
      'approval',
    ]);
    expect(decideReversal({ ...plain, hotlineAnswer: 'refuses' }).missing).toEqual([]);
  });

  it('has no row that never decides, and no condition that no row asks', () => {
    const decided = new Set<number>();
    for (const facts of everything()) {
      for (const rule of branches) {
        decided.add(decisionTable.findIndex(({ when }) => when.every((name) => conditions[name](facts, rule))));
      }
      if (decided.size === decisionTable.length) break;
    }
    expect(decided.size).toBe(decisionTable.length);
    const asked = new Set(decisionTable.flatMap(({ when }) => when));
    expect([...asked].sort()).toEqual(Object.keys(conditions).sort());
  }, 120_000);
});
