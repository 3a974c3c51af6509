import { describe, expect, it } from '@jest/globals';
import type { ArticleContent } from '../api/types';
import { contentOf, differingFields, isSameContent, missingFields, retitled } from './content';

const content: ArticleContent = {
  title: '校园迎新',
  category: 'consultation',
  kind: 'policy',
  audience: 'partner',
  region: 'city',
  tags: ['校园', '学生'],
  validFrom: '2026-06-01',
  validUntil: null,
  ownerDepartment: 'market',
  body: '# 校园迎新\n\n每人限办一张。',
};

describe('the contents of an article', () => {
  it('are taken out of what has more', () => {
    expect(contentOf({ ...content, id: '1', version: 3 } as ArticleContent)).toEqual(content);
  });

  it('differ by field, not by what the server tidies away', () => {
    expect(
      isSameContent(content, {
        ...content,
        title: '校园迎新 ',
        body: `${content.body.replace(/\n/g, '\r\n')}\u0008\n`,
      }),
    ).toBe(true);
    expect(differingFields(content, { ...content, tags: ['校园'], validUntil: '2026-12-31' })).toEqual([
      'tags',
      'validUntil',
    ]);
  });

  it('lack what the server needs', () => {
    expect(missingFields(content)).toEqual([]);
    expect(missingFields({ ...content, title: ' ', ownerDepartment: '' })).toEqual(['title', 'ownerDepartment']);
    expect(missingFields({ ...content, validUntil: '2026-05-31' })).toEqual(['validUntil']);
  });

  it('take their heading along with a new title, and leave any other heading alone', () => {
    expect(retitled(content, '校园返校').body).toBe('# 校园返校\n\n每人限办一张。');
    expect(retitled({ ...content, body: '# 校园迎新季\n' }, '校园返校').body).toBe('# 校园迎新季\n');
    expect(retitled({ ...content, body: '每人限办一张。' }, '校园返校').body).toBe('每人限办一张。');
    expect(retitled({ ...content, title: '', body: '# ' }, '新').body).toBe('# 新');
  });
});
