import { defineRefusals } from '../../shared/refusal.js';

export const refuseKnowledge = defineRefusals({
  'article.not_found': {
    kind: 'not_found',
    zh: '没有这篇文章，或您无权查看。',
    en: 'No such article, or not yours to see.',
  },
  'article.unknown_county': {
    kind: 'malformed',
    zh: '没有这个县区：{county}',
    en: 'There is no such county: {county}',
  },
});
