import { describe, expect, it } from '@jest/globals';
import { bodyOf, emptyForm, faultsOf } from './announcement-form';

const now = Date.parse('2026-11-23T09:00:00+08:00');
const filled = { ...emptyForm(now), title: '迎新', body: '口径' };

describe('the form of an announcement', () => {
  it('says what is missing', () => {
    expect(faultsOf(emptyForm(now))).toEqual(['missingTitle', 'missingBody']);
    expect(faultsOf({ ...filled, validFrom: '', audience: { roles: [], counties: [], tiers: [] } })).toEqual([
      'missingRoles',
      'missingFrom',
    ]);
    expect(faultsOf(filled)).toEqual([]);
  });

  it('sends times of the branch, and no end where there is none', () => {
    expect(bodyOf(filled)).toMatchObject({ validFrom: '2026-11-23T09:00:00+08:00' });
    expect(bodyOf(filled)).not.toHaveProperty('validUntil');
    expect(bodyOf({ ...filled, validUntil: '2026-12-31T18:00' })).toMatchObject({
      validUntil: '2026-12-31T18:00:00+08:00',
    });
  });

  it('sends no tiers when outlets are not meant', () => {
    const audience = { roles: ['agent' as const], counties: [], tiers: ['core' as const] };
    expect(bodyOf({ ...filled, audience }).audience.tiers).toEqual([]);
  });
});
