import { defineRefusals } from '../../../shared/refusal.js';

export const refuseReconciliation = defineRefusals({
  'reconciliation.future_day': {
    kind: 'rule',
    zh: '{day} 还没到，不能对账。',
    en: '{day} has not come yet, so there is nothing to reconcile.',
  },
  'reconciliation.no_statement': {
    kind: 'unavailable',
    zh: '暂时取不到充值系统 {day} 的对账单，没有写入任何结果，请稍后再试。',
    en: 'The statement of the recharge system for {day} cannot be had at the moment. Nothing was written; try again later.',
  },
  'difference.not_found': { kind: 'not_found', zh: '没有这条差异。', en: 'No such difference.' },
  'difference.stale': {
    kind: 'conflict',
    zh: '这条差异刚有变化，请核对后再处理。',
    en: 'This difference has changed meanwhile; check and try again.',
  },
  'difference.settled': {
    kind: 'rule',
    zh: '这条差异已经处理完毕。',
    en: 'This difference is settled already.',
  },
});
