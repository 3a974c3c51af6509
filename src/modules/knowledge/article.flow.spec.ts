import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { faultsOf } from '../../shared/flow.js';
import { type ArticleFacts, articleActions, articleFlow, articleSteps, refusalFor, stateOf } from './article.flow.js';
import { faultToCite, publishedState, type Standing } from './article.policy.js';

const today = '2026-11-23';
const inForce: Standing = { version: 3, expiredAt: null, validFrom: '2026-01-01', validUntil: null };
const never: Standing = { ...inForce, version: 0, validFrom: '9999-12-31' };
const draft: ArticleFacts['draft'] = {
  state: 'draft',
  authors: ['writer'],
  baseVersion: 3,
  content: { body: '正文', validFrom: '2026-01-01', validUntil: null },
};
const facts = (more: Partial<ArticleFacts> = {}): ArticleFacts => ({
  published: inForce,
  draft: null,
  userId: 'writer',
  roles: ['editor'],
  today,
  ...more,
});
const inReview = { ...draft, state: 'in_review' as const };
const answer = (action: string, more: Partial<ArticleFacts>): string | undefined =>
  refusalFor(facts(more), action)?.code;

describe('the life of an article', () => {
  it('is a table without faults', () => {
    expect(faultsOf(articleFlow)).toEqual([]);
  });

  const withContent = (content: Partial<typeof draft.content>, state: 'draft' | 'in_review' = 'draft') => ({
    draft: { ...draft, state, content: { ...draft.content, ...content } },
  });
  const table: [string, Partial<ArticleFacts>, string | undefined][] = [
    ['edit', {}, undefined],
    ['edit', { draft }, undefined],
    ['edit', { draft: inReview }, 'flow.not_in_this_state'],
    ['edit', { published: never }, undefined],
    ['submit', { draft }, undefined],
    ['submit', {}, 'flow.not_in_this_state'],
    ['submit', { draft: inReview }, 'flow.not_in_this_state'],
    ['submit', withContent({ body: '' }), 'article.no_text'],
    ['submit', withContent({ validUntil: '2026-11-22' }), 'article.already_over'],
    ['submit', withContent({ validUntil: today }), undefined],
    ['submit', withContent({ validFrom: '2026-11-24' }), 'article.would_leave_gap'],
    ['submit', { ...withContent({ validFrom: '2026-11-24' }), published: never }, undefined],
    ['submit', { draft: { ...draft, baseVersion: 2 } }, 'article.moved_on'],
    ['send_back', { draft: inReview }, undefined],
    ['send_back', { draft }, 'flow.not_in_this_state'],
    ['publish', { draft: inReview, userId: 'other' }, undefined],
    ['publish', { draft: inReview }, 'article.own_draft'],
    ['publish', { draft: { ...inReview, authors: ['a', 'writer'] } }, 'article.own_draft'],
    ['publish', { draft, userId: 'other' }, 'flow.not_in_this_state'],
    ['publish', { ...withContent({ validUntil: '2026-11-22' }, 'in_review'), userId: 'other' }, 'article.already_over'],
    ['publish', { draft: { ...inReview, baseVersion: 2 }, userId: 'other' }, 'article.moved_on'],
    ['discard', { draft }, undefined],
    ['discard', { draft: inReview, published: never }, undefined],
    ['discard', {}, 'flow.not_in_this_state'],
    ['expire', {}, undefined],
    ['expire', { draft }, undefined],
    ['expire', { published: { ...inForce, validFrom: '2027-01-01' } }, undefined],
    ['expire', { published: { ...inForce, expiredAt: new Date(0) } }, 'flow.not_in_this_state'],
    ['expire', { published: never, draft }, 'flow.not_in_this_state'],
    ['renew', {}, undefined],
    ['renew', { published: { ...inForce, expiredAt: new Date(0) } }, undefined],
    ['renew', { draft }, 'article.has_draft'],
    ['renew', { published: never }, 'flow.not_in_this_state'],
    ['toString', {}, 'flow.unknown_action'],
  ];
  it.each(table)('%s %j: %s', (action, more, code) => {
    expect(answer(action, more)).toBe(code);
  });

  it('is in the hands of editors only', () => {
    for (const action of [...articleSteps, 'edit'])
      expect(answer(action, { roles: ['supervisor', 'auditor', 'admin'] })).toBe('flow.not_your_role');
    expect(articleActions(facts({ roles: ['supervisor'] }))).toEqual([]);
    expect(articleActions(facts({})).map(({ name }) => name)).toEqual(expect.arrayContaining([...articleSteps]));
  });

  it.each([
    [never, null, 'discarded'],
    [never, draft, 'draft'],
    [never, inReview, 'in_review'],
    [inForce, inReview, 'published'],
    [{ ...inForce, validFrom: '2026-11-24' }, null, 'planned'],
    [{ ...inForce, validUntil: '2026-11-22' }, null, 'expired'],
    [{ ...inForce, expiredAt: new Date(0) }, null, 'expired'],
    [{ ...inForce, validFrom: '2027-01-01', expiredAt: new Date(0) }, null, 'expired'],
  ] as const)('%j with the draft %j is %s', (published, itsDraft, state) => {
    expect(stateOf({ published, draft: itsDraft }, today)).toBe(state);
  });

  it('never lets one who wrote in a draft publish it', () => {
    const person = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.uniqueArray(person, { minLength: 1 }), person, (authors, userId) => {
        const code = answer('publish', { draft: { ...inReview, authors }, userId });
        expect(code === undefined).toBe(!authors.includes(userId));
      }),
    );
  });
});

describe('a version named in a new reply', () => {
  const cited = { version: 3, validFrom: '2026-01-01', validUntil: null, replacedOn: null };
  it.each([
    ['the newest one', inForce, cited, undefined],
    ['one that was replaced today', inForce, { ...cited, version: 2, replacedOn: today }, undefined],
    ['one that was replaced yesterday', inForce, { ...cited, version: 2, replacedOn: '2026-11-22' }, 'replaced'],
    [
      'one that was replaced today and had ended before',
      inForce,
      { ...cited, version: 2, replacedOn: today, validUntil: '2026-11-22' },
      'not_in_force',
    ],
    ['one that there is not', inForce, null, 'unknown_version'],
    ['of a draft', never, null, 'unknown'],
    ['of what was withdrawn', { ...inForce, expiredAt: new Date(0) }, cited, 'not_in_force'],
    ['of what is planned', { ...inForce, validFrom: '2026-11-24' }, cited, 'not_in_force'],
    ['of what is over', { ...inForce, validUntil: '2026-11-22' }, cited, 'not_in_force'],
  ] as const)('%s', (_name, article, version, fault) => {
    expect(faultToCite(article, version, today)).toBe(fault);
  });
});

describe('the days of a published article', () => {
  const day = fc.constantFrom('2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25');
  it('are before, in, or after its time, and nothing else', () => {
    fc.assert(
      fc.property(day, day, day, (validFrom, validUntil, on) => {
        const state = publishedState({ version: 1, expiredAt: null, validFrom, validUntil }, on);
        expect(state).toBe(on > validUntil ? 'expired' : on < validFrom ? 'planned' : 'published');
      }),
    );
  });
});
