import { defineRefusals } from '../../shared/refusal.js';

export const refuseDeadline = defineRefusals({
  'calendar.stale': {
    kind: 'conflict',
    zh: '工作日历刚被别人修改，请核对后再保存；您填写的内容已保留。',
    en: 'The calendar was changed by somebody else meanwhile; check and save again. Your input is kept.',
  },
  'clock_policies.stale': {
    kind: 'conflict',
    zh: '时限规则刚被别人修改，请核对后再保存；您填写的内容已保留。',
    en: 'The clock rules were changed by somebody else meanwhile; check and save again. Your input is kept.',
  },
  'clock.not_found': {
    kind: 'not_found',
    zh: '没有这个时限，或您无权查看。',
    en: 'No such clock, or not yours to see.',
  },
});
