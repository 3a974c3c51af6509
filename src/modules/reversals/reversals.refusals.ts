import { defineRefusals } from '../../shared/refusal.js';

/** Every "no" of the reversal, in the words people read. */
export const refuseReversal = defineRefusals({
  'reversal.expired': {
    kind: 'gone',
    zh: '距充值已超过 72 小时，不能再办理返销。',
    en: 'It is more than 72 hours since the recharge: nothing can be reversed any more.',
  },
  'reversal.not_now': {
    kind: 'rule',
    zh: '现在该办的是“{way}”，还轮不到这一步。',
    en: 'What is to be done now is “{way}”; this step is not open.',
  },
  'reversal.no_customer_needed': {
    kind: 'rule',
    zh: '号码不是正常状态，走担保办理，不需要联系客户。',
    en: 'The number is not in normal use: this goes by guarantee, the customer is not asked.',
  },
  'reversal.other_signer': {
    kind: 'forbidden',
    zh: '这份担保书不由您的岗位签字。',
    en: 'This letter is not for your office to sign.',
  },
  'reversal.you_took_it_in': {
    kind: 'forbidden',
    zh: '这笔是您受理的，须由另一个人办这一步。',
    en: 'You took this request in: somebody else has to take this step.',
  },
  'reversal.you_signed': {
    kind: 'forbidden',
    zh: '担保书是您签的字，须由另一位管理员执行。',
    en: 'You signed the letter: another manager has to carry it out.',
  },
  'reversal.nothing_proposed': {
    kind: 'rule',
    zh: '还没有人提出核实结论。',
    en: 'Nobody has stated an outcome yet.',
  },
  'reversal.you_proposed': {
    kind: 'forbidden',
    zh: '结论是您提出的，须由另一位班长复核。',
    en: 'You stated the outcome: another supervisor has to confirm it.',
  },
  'reversal.not_the_same': {
    kind: 'rule',
    zh: '您的结论与先前提出的不一致，请先共同核实。',
    en: 'Your finding differs from the one that was stated. Find out together first.',
  },
  'reversal.not_this_call': {
    kind: 'rule',
    zh: '这个通话记录不是打给（或来自）被充值号码的。',
    en: 'That call was not with the recharged number.',
  },
  'reversal.not_an_inbound_call': {
    kind: 'rule',
    zh: '受理须凭网点打进来的电话。',
    en: 'A request is taken in by a call that came from the outlet.',
  },
  'reversal.serial_taken': {
    kind: 'conflict',
    zh: '流水号 {serial} 已有返销申请 {number}，不能重复申请。',
    en: 'The recharge {serial} already has the request {number}.',
  },
  'reversal.sum_exceeded': {
    kind: 'rule',
    zh: '这笔充值已经返销过，再返销会超过充值金额。',
    en: 'More than the recharge would be reversed.',
  },
  'reversal.over_limit': {
    kind: 'rule',
    zh: '网点当月返销已超限额，须先经班长审批。',
    en: 'The outlet is past its limit of the month: a supervisor has to approve first.',
  },
  'reversal.not_found': { kind: 'not_found', zh: '没有这个返销申请。', en: 'No such reversal.' },
  'reversal.no_such_recharge': {
    kind: 'not_found',
    zh: '充值系统里没有流水号 {serial} 的充值，请核对。',
    en: 'The recharge system knows no recharge {serial}. Please check the serial number.',
  },
  'reversal.gateway_silent': {
    kind: 'unavailable',
    zh: '充值系统暂时没有回应，可以先手工填写，系统会继续查询。',
    en: 'The recharge system does not answer at the moment. Fill the form in by hand; it is looked up again.',
  },
  'reversal.outlet_needed': {
    kind: 'rule',
    zh: '返销申请须指明网点。',
    en: 'A reversal needs its outlet.',
  },
});
