import { describe, expect, it } from '@jest/globals';
import { SortedTerms } from './sorted-terms.js';

const any = (): boolean => true;

describe('terms in order', () => {
  const terms = new SortedTerms();
  terms.add(['充值', '充返销', '空中', '充', 'boss']);

  it('are found by how they begin, the text itself first', () => {
    expect(terms.begunBy('充', any, 9)).toEqual(['充', '充值', '充返销']);
    expect(terms.begunBy('b', any, 9)).toEqual(['boss']);
    expect(terms.begunBy('返', any, 9)).toEqual([]);
  });

  it('are no more than asked for, and only those that count', () => {
    expect(terms.begunBy('充', any, 1)).toEqual(['充']);
    expect(terms.begunBy('充', (term) => term.length > 2, 1)).toEqual(['充返销']);
  });

  it('are in order whenever they were added', () => {
    terms.add(['充错', 'bop']);
    expect(terms.begunBy('充', any, 9)).toEqual(['充', '充值', '充返销', '充错']);
    expect(terms.begunBy('bo', any, 9)).toEqual(['bop', 'boss']);
  });
});
