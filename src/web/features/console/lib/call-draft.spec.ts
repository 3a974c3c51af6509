import { describe, expect, it } from '@jest/globals';
import { emptyDraft, laterDraft, readCallDraft } from './call-draft';

describe('the draft of a call', () => {
  it('comes back as it was kept', () => {
    const draft = {
      ...emptyDraft,
      at: 5,
      line: 'consultation',
      topic: 'tariff',
      title: '资费',
      fields: { product: '全家享' },
      files: ['f1'],
      answer: { text: '好', articleId: 'a1', articleVersion: 3, articleTitle: '口径', confirmed: true },
      departmentIds: ['d1'],
    };
    expect(readCallDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it.each([undefined, null, 'text', 5, [], {}, { at: 'now' }])('is empty for what is no draft: %j', (kept) => {
    expect(readCallDraft(kept)).toEqual(emptyDraft);
  });

  it('survives parts of another shape', () => {
    const read = readCallDraft({ at: 1, title: 7, fields: [], answer: 'x', departmentIds: [1, 'd1'] });
    expect(read).toEqual({ ...emptyDraft, at: 1, departmentIds: ['d1'] });
  });

  it('is of two copies the one typed in last; the first on a tie', () => {
    const [old, young] = [
      { ...emptyDraft, at: 1 },
      { ...emptyDraft, at: 2 },
    ];
    expect(laterDraft(old, young)).toBe(young);
    expect(laterDraft(young, old)).toBe(young);
    expect(laterDraft(old, { ...old })).toBe(old);
  });
});
