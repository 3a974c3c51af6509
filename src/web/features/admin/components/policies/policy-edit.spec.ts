import { describe, expect, it } from '@jest/globals';
import type { Policies } from '../../api/types';
import { policyOf, withEdit, withPolicy } from './policy-edit';

const reply = {
  label: { zh: '回复', en: 'Reply' },
  source: 'A4',
  targetMs: 28_800_000,
  counted: 'workdays',
  warnShare: 0.75,
  escalateShare: 1.5,
  scale: { urgent: 0.5, high: 0.75, normal: 1, low: 1 },
  pausable: true,
};
const reversal = { ...reply, targetMs: 259_200_000, counted: 'elapsed', scale: null, pausable: false };
const policies: Policies = { version: 2, policies: { reply, reversal } };

describe('policies', () => {
  it('changes what was changed and leaves everything else of the document as it was', () => {
    const edit = withPolicy(policies, {}, 'reply', { ...policyOf(reply), targetMs: 3_600_000 });
    expect(withEdit(policies, edit)).toEqual({
      version: 2,
      policies: { reply: { ...reply, targetMs: 3_600_000 }, reversal },
    });
  });

  it('forgets a change that was put back', () => {
    const edit = withPolicy(policies, {}, 'reply', { ...policyOf(reply), warnShare: 0.5 });
    expect(Object.keys(edit)).toEqual(['reply']);
    expect(withPolicy(policies, edit, 'reply', policyOf(reply))).toEqual({});
  });

  it('knows a policy that priority does not change', () => {
    expect(policyOf(reversal)).toMatchObject({ scale: null, pausable: false, counted: 'elapsed' });
  });
});
