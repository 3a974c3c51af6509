import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../shared/roles.js';
import type { Audience } from '../events/event.js';
import type { Actor } from './actor.js';
import { mayHear } from './audience.js';

const actor = (more: Partial<Actor>): Actor => ({
  userId: 'u',
  username: 'u',
  displayName: 'u',
  roles: [],
  rights: new Set(),
  departmentIds: [],
  countyId: null,
  outletId: null,
  tier: null,
  language: 'zh-CN',
  via: 'web',
  ...more,
});
const as = (role: Role, more: Partial<Actor> = {}): Actor => actor({ roles: [role], ...more });
const partner = as('partner', { outletId: 'shop', countyId: 'here', tier: 'core' });

describe('who may hear of a change', () => {
  const table: [string, Audience, Actor, boolean][] = [
    ['nobody', {}, as('supervisor'), false],
    ['a named person', { users: ['u'] }, as('editor'), true],
    ['another person', { users: ['v'] }, as('agent'), false],
    ['the hotline', { hotline: true }, as('agent'), true],
    ['the hotline, an auditor', { hotline: true }, as('auditor'), true],
    ['the hotline, an editor', { hotline: true }, as('editor'), false],
    ['the editors', { editors: true }, as('editor'), true],
    ['the editors, an agent', { editors: true }, as('agent'), false],
    ['administrators', { admins: true }, as('admin'), true],
    ['a department', { departments: ['d'] }, as('handler', { departmentIds: ['d'] }), true],
    ['another department', { departments: ['e'] }, as('handler', { departmentIds: ['d'] }), false],
    ['an outlet', { outlet: 'shop' }, partner, true],
    ['another outlet', { outlet: 'other' }, partner, false],
    ['a county', { county: 'here' }, as('channel_manager', { countyId: 'here' }), true],
    ['a county, its partner', { county: 'here' }, partner, false],
    ['who is meant', { addressees: { roles: ['partner'], counties: ['here'], tiers: ['core'] } }, partner, true],
    ['another county', { addressees: { roles: ['partner'], counties: ['there'], tiers: [] } }, partner, false],
    ['another tier', { addressees: { roles: ['partner'], counties: [], tiers: ['ordinary'] } }, partner, false],
    ['another role', { addressees: { roles: ['agent'], counties: [], tiers: [] } }, partner, false],
  ];
  it.each(table)('%s', (_, audience, reader, hears) => {
    expect(mayHear(reader, audience)).toBe(hears);
  });
});
