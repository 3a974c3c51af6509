import { describe, expect, it } from '@jest/globals';
import type { ArticleContent } from '../api/types';
import { type DraftState, draftStateOf, type KeptDraft } from './draft-state';

const text = (body: string): ArticleContent => ({
  title: '携号转网',
  category: 'consultation',
  kind: 'how_to',
  audience: 'internal',
  region: 'city',
  tags: [],
  validFrom: '2026-06-01',
  validUntil: null,
  ownerDepartment: 'market',
  body,
});

const served = { version: 1, revision: 3, content: text('甲') };

const kept = (body: string, more: Partial<Omit<KeptDraft, 'sent'>> & { sent?: string } = {}): KeptDraft => {
  const { sent, ...rest } = more;
  return { version: 1, revision: 3, content: text(body), saved: false, ...rest, sent: sent ? text(sent) : null };
};

const told = ({ content, revision, state }: DraftState): string => `${state} ${content.body}|${revision}`;

describe('a draft here against the draft of the server', () => {
  it.each([
    ['nothing typed', null, 'saved 甲|3'],
    ['typed upon what the server has', kept('甲乙'), 'unsaved 甲乙|3'],
    ['typed and typed back', kept('甲'), 'saved 甲|3'],
    ['typed a space that the server leaves out', kept('甲 ', { sent: '甲 ', saved: true }), 'saved 甲 |3'],
    ['typed on after saving', kept('甲乙', { sent: '甲' }), 'unsaved 甲乙|3'],
    ['tried in vain to save', kept('甲乙', { sent: '甲乙' }), 'unsaved 甲乙|3'],
    ['another has saved, nothing unsaved here', kept('丙', { revision: 2, sent: '丙', saved: true }), 'saved 甲|3'],
    ['another has saved, unsaved here', kept('丙', { revision: 2 }), 'conflict 丙|2'],
    ['another has saved, tried in vain here', kept('丙', { revision: 2, sent: '丙' }), 'conflict 丙|2'],
    ['another has published', kept('丙', { version: 0 }), 'conflict 丙|3'],
    ['own save whose answer was lost', kept('甲', { revision: 2, sent: '甲' }), 'saved 甲|3'],
    ['own save whose answer was lost, typed on', kept('甲乙', { revision: 2, sent: '甲' }), 'unsaved 甲乙|3'],
    ['the same text by chance', kept('甲', { revision: 1, sent: '丙' }), 'saved 甲|3'],
  ])('%s', (_, mine, expected) => {
    expect(told(draftStateOf(mine, served))).toBe(expected);
  });

  it('is no conflict while its own save is under way', () => {
    expect(told(draftStateOf(kept('丙', { revision: 2 }), served, true))).toBe('unsaved 丙|2');
  });
});
