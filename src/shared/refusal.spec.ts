import { describe, expect, it } from '@jest/globals';
import { allRefusals, defineRefusals, DomainError, refusalStatus, refusalText, refuse } from './refusal.js';

const refuseSpec = defineRefusals({
  'spec.too_late': { kind: 'gone', zh: '晚了 {days} 天。', en: '{days} days late.' },
});

describe('refusals', () => {
  it('become errors with their kind, words and what the words need', () => {
    const error = refuseSpec('spec.too_late', { days: 3 }, { retryAfter: 5 });
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({ kind: 'gone', code: 'spec.too_late', params: { days: 3 }, more: { retryAfter: 5 } });
    expect(error.message).toBe('spec.too_late: {days} days late.');
  });

  it('are the same whether thrown or returned by a policy first', () => {
    expect(refuse({ code: 'spec.too_late' })).toMatchObject({ kind: 'gone', code: 'spec.too_late', params: {} });
  });

  it('cannot be declared twice, nor used undeclared', () => {
    expect(() => defineRefusals({ 'spec.too_late': { kind: 'rule', zh: '', en: '' } })).toThrow('declared twice');
    expect(() => refusalText('spec.unheard_of')).toThrow('never declared');
  });

  it('are listed for the documentation', () => {
    expect(allRefusals().get('spec.too_late')?.kind).toBe('gone');
  });

  it('have the statuses of the contract', () => {
    expect(refusalStatus).toEqual({
      malformed: 400,
      unauthenticated: 401,
      forbidden: 403,
      not_found: 404,
      conflict: 409,
      gone: 410,
      too_large: 413,
      unsupported: 415,
      rule: 422,
      too_many: 429,
      fault: 500,
      unavailable: 503,
    });
  });
});
