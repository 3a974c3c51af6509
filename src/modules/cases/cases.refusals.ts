import { defineRefusals } from '../../shared/refusal.js';

export const refuseCase = defineRefusals({
  'case.unanswered': {
    kind: 'rule',
    zh: '这张工单还没有答复网点，没有可以整理的内容。',
    en: 'The partner has had no reply on this ticket yet: there is nothing to keep.',
  },
});
