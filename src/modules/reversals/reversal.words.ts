import type { Bilingual } from '../../shared/language.js';
import type { ConditionName, Evidence, Way } from './reversal.policy.js';

/** A condition as a question with yes for an answer; `{…}` is filled from the rule. */
export const conditionLabels: Readonly<Record<ConditionName, Bilingual>> = {
  late: { zh: '距充值超过 {limitHours} 小时', en: 'more than {limitHours} h since the recharge' },
  otherCaller: { zh: '不是指定号码来电', en: 'not called from a designated number' },
  notCalled: { zh: '网点还没有来电', en: 'the outlet has not called yet' },
  stateUnknown: { zh: '号码状态还没查到', en: 'state of the number not known yet' },
  guaranteedState: { zh: '号码不是正常状态', en: 'the number is not in normal use' },
  noOutletConsent: { zh: '网点还没征得客户同意', en: 'the outlet has not had the customer’s consent' },
  agrees: { zh: '客户向热线表示同意', en: 'the customer agrees to the hotline' },
  refuses: { zh: '客户向热线表示不同意', en: 'the customer refuses to the hotline' },
  unreached: { zh: '热线拨打 {attempts} 次未联系上', en: 'the hotline tried {attempts} times and did not reach them' },
  highValue: {
    zh: '重复充值或金额充错满 {highValue} 元',
    en: 'recharged twice, or a wrong amount of {highValue} yuan or more',
  },
  guaranteeBranch: { zh: '规则允许走担保', en: 'the rule allows the guarantee' },
  outletHeardAgrees: { zh: '网点自行联系后客户同意', en: 'the outlet reached them itself: agrees' },
  outletHeardRefuses: { zh: '网点自行联系后客户不同意', en: 'the outlet reached them itself: refuses' },
  withdraws: { zh: '网点同意撤回', en: 'the outlet withdraws' },
  declines: { zh: '网点不同意撤回', en: 'the outlet does not withdraw' },
  reconfirmed: { zh: '网点已再次向客户核实', en: 'the outlet has asked the customer once more' },
  noLetter: { zh: '还没有担保书', en: 'no guarantee letter yet' },
  signRejected: { zh: '签字人驳回', en: 'the signer rejected it' },
  unsigned: { zh: '还没有签字', en: 'not signed yet' },
  approvalRejected: { zh: '超限审批未通过', en: 'past the limit, and not approved' },
  unapproved: { zh: '超出网点当月限额，等待审批', en: 'past the outlet’s limit of the month, not decided yet' },
};

export const evidenceLabels: Readonly<Record<Evidence, Bilingual>> = {
  caller: { zh: '指定号码来电', en: 'Call from a designated number' },
  number_state: { zh: '号码状态', en: 'State of the number' },
  outlet_consent: { zh: '客户第一次同意（网点）', en: 'First consent (to the outlet)' },
  hotline_consent: { zh: '客户第二次同意（热线）', en: 'Second consent (to the hotline)' },
  letter: { zh: '担保书', en: 'Guarantee letter' },
  signature: { zh: '县公司签字', en: 'Signature of the county' },
  approval: { zh: '超限审批', en: 'Approval past the limit' },
};

/** What a way is called, and what the agent says to the outlet (or, where marked, to the customer). */
export const wayWords: Readonly<Record<Way, { label: Bilingual; say: Bilingual }>> = {
  expired: {
    label: { zh: '已超时', en: 'Expired' },
    say: {
      zh: '这笔充值到现在已经超过 {limitHours} 小时，系统不再受理返销，我这边也没有办法破例。建议您直接跟客户协商，以后充错请尽早打过来。',
      en: 'It is more than {limitHours} hours since this recharge, so it can no longer be reversed, and I cannot make an exception. Please settle it with the customer directly, and call us sooner next time.',
    },
  },
  turned_away: {
    label: { zh: '请换指定号码', en: 'Call from a designated number' },
    say: {
      zh: '您这个号码不是网点登记的指定号码，返销我不能受理。请用登记的两个号码之一再打进来；时间从充值那一刻算起，请抓紧。这次来电我先给您记下。',
      en: 'You are not calling from one of the two numbers registered for your outlet, so I cannot take the reversal. Please call again from one of them; the time counts from the recharge. I have noted this call.',
    },
  },
  await_call: {
    label: { zh: '等待网点来电', en: 'Waiting for the outlet’s call' },
    say: {
      zh: '申请已经填好，还差一个电话：请用指定号码打 100859，接通后才算受理。',
      en: 'The request is prepared. It is taken in once you call 100859 from a designated number.',
    },
  },
  look_up: {
    label: { zh: '查询号码状态', en: 'Looking the number up' },
    say: {
      zh: '我正在查这个号码的状态，系统暂时没有返回，请稍等；查不到之前我不能往下办，查到后给您回话。',
      en: 'I am looking the number up and the system has not answered yet. I cannot go on before it does; I will come back to you.',
    },
  },
  first_consent: {
    label: { zh: '网点先征得客户同意', en: 'The outlet asks the customer first' },
    say: {
      zh: '请您先联系客户，把充错的情况说清楚，客户同意后再打过来，我们会再跟客户确认一遍。',
      en: 'Please speak to the customer first and explain the mistake. Call us when they agree; we will then confirm with them once more.',
    },
  },
  confirm: {
    label: { zh: '热线二次确认', en: 'The hotline confirms' },
    say: {
      zh: '（对客户）您好，这里是 100859 热线。{rechargedAt} 有一家合作网点给您这个号码充了 {amount} 元，网点反映是充错了，您同意我们把这笔钱退回网点吗？',
      en: '(To the customer) This is hotline 100859. At {rechargedAt} one of our outlets recharged your number with {amount} yuan by mistake. Do you agree that we return this sum to the outlet?',
    },
  },
  outlet_contacts: {
    label: { zh: '网点自行联系客户', en: 'The outlet goes on trying' },
    say: {
      zh: '我们打了 {attempts} 次都没有联系上客户。这笔不符合担保条件，请您自己继续联系，客户同意后马上告诉我们；{deadline} 之前没有确认就办不了了。',
      en: 'We tried {attempts} times and could not reach the customer. This one does not qualify for a guarantee: please go on trying, and tell us as soon as they agree. Without consent by {deadline} it cannot be done.',
    },
  },
  ask_withdrawal: {
    label: { zh: '请网点撤回', en: 'The outlet is asked to withdraw' },
    say: {
      zh: '客户不同意退回，这笔就不能返销了。请问您同意撤回这个申请吗？',
      en: 'The customer does not agree, so this cannot be reversed. Do you withdraw the request?',
    },
  },
  outlet_reconfirms: {
    label: { zh: '网点再次向客户核实', en: 'The outlet asks once more' },
    say: {
      zh: '那请您再跟客户核实最后一次，把结果告诉我们；核实之后我们会取消这个申请。',
      en: 'Then please ask the customer one last time and tell us the outcome; after that we cancel the request.',
    },
  },
  letter: {
    label: { zh: '等待担保书', en: 'Guarantee letter wanted' },
    say: {
      zh: '这笔要走担保：请在平台上下载担保书，填好、签字盖章后拍照上传，县公司签字后才能办。{deadline} 之前都有效。',
      en: 'This one goes by guarantee: download the letter from the portal, fill it in, sign and stamp it, and upload a picture. The county signs it next. It has to be done by {deadline}.',
    },
  },
  sign: {
    label: { zh: '等待县公司签字', en: 'To be signed by the county' },
    say: {
      zh: '担保书收到了，现在等{signer}签字，签完会转给另一位管理员执行，您在平台上能看到进度。',
      en: 'We have the letter. It now waits for the signature of the {signer}; another manager then carries it out. You can follow it on the portal.',
    },
  },
  approve: {
    label: { zh: '等待超限审批', en: 'To be approved' },
    say: {
      zh: '你们网点这个月的返销已经超过限额，要班长审批，我马上提交，有结果就告诉您。',
      en: 'Your outlet is past its limit for this month, so a supervisor has to approve. I am submitting it now and will tell you.',
    },
  },
  carry_out: {
    label: { zh: '等待县公司执行', en: 'To be carried out by the county' },
    say: {
      zh: '签字已经完成，正在等县公司渠道管理员执行，到账后平台会提示。',
      en: 'It is signed and waits for a channel manager of the county to carry it out. The portal tells you when the money is back.',
    },
  },
  execute: {
    label: { zh: '可以返销', en: 'Ready to be reversed' },
    say: {
      zh: '客户已经同意，我现在就办返销，钱会退回您的空中充账户，办好给您回话。',
      en: 'The customer agrees. I am reversing it now; the sum goes back to your recharge account, and I will confirm it to you.',
    },
  },
  refused: {
    label: { zh: '客户不同意，不予返销', en: 'Refused by the customer' },
    say: {
      zh: '我们跟客户确认过了，客户不同意退回。按规定客户不同意就不能返销，建议您跟客户再协商。',
      en: 'We have asked the customer and they do not agree. Without their consent it must not be reversed; please settle it with them.',
    },
  },
  rejected: {
    label: { zh: '审批未通过', en: 'Not approved' },
    say: {
      zh: '这个申请没有通过审批，原因在平台上能看到。有不同意见可以向县公司反映。',
      en: 'The request was not approved; the reason is on the portal. If you disagree, please turn to your county.',
    },
  },
  withdrawn: {
    label: { zh: '网点已撤回', en: 'Withdrawn' },
    say: { zh: '好的，申请已经撤回。', en: 'The request is withdrawn.' },
  },
  cancelled: {
    label: { zh: '热线已取消', en: 'Cancelled by the hotline' },
    say: {
      zh: '客户两次都不同意，这个申请我们取消了。',
      en: 'The customer has refused twice, so we have cancelled the request.',
    },
  },
};

/** What the agent says once the request is with the gateway; there the decision table has nothing more to say. */
export const executionWords: Readonly<Record<string, { label: Bilingual; say: Bilingual }>> = {
  executing: {
    label: { zh: '执行中', en: 'Executing' },
    say: { zh: '正在办理返销，请稍等，马上有结果。', en: 'It is being reversed; the result comes in a moment.' },
  },
  unknown: {
    label: { zh: '处理中/待核实', en: 'Being verified' },
    say: {
      zh: '指令已经发出，充值系统还没有给出明确结果，我们正在核实，不会重复扣款，核实后给您回话。',
      en: 'The order was sent and the recharge system has not answered clearly yet. We are verifying it; nothing is deducted twice. We will come back to you.',
    },
  },
  failed: {
    label: { zh: '执行未成功', en: 'Not executed' },
    say: {
      zh: '充值系统没有办成，原因是：{refusal}。钱没有动，{deadline} 之前还可以再办一次。',
      en: 'The recharge system did not carry it out: {refusal}. No money has moved; it can be tried again until {deadline}.',
    },
  },
  manual_review: {
    label: { zh: '待人工核实', en: 'To be verified by people' },
    say: {
      zh: '这笔的结果系统查不到，已经转人工跟充值系统核对，有结果第一时间通知您。',
      en: 'The outcome cannot be found out by the system; people are verifying it with the recharge system and will tell you.',
    },
  },
  reversed: {
    label: { zh: '已返销', en: 'Reversed' },
    say: {
      zh: '办好了，{amount} 元已经退回您的空中充账户。',
      en: 'Done: {amount} yuan are back in your recharge account.',
    },
  },
};

/** Why the gateway has moved nothing. */
export const gatewayRefusalLabels: Readonly<Record<string, Bilingual>> = {
  insufficient_balance: { zh: '号码余额不足', en: 'the balance of the number is too low' },
  unknown_number: { zh: '号码不存在', en: 'the number does not exist' },
  unknown_recharge: { zh: '没有这笔充值', en: 'there is no such recharge' },
  already_reversed: { zh: '这笔充值已经返销过', en: 'the recharge was reversed before' },
  exceeds_recharge: { zh: '超过充值金额', en: 'it is more than the recharge' },
  not_allowed: { zh: '充值系统拒绝办理', en: 'the recharge system does not allow it' },
};
