import { defineRefusals } from '../../shared/refusal.js';

/** Every "no" around handling feedback, in the words people read. */
export const refuseDesk = defineRefusals({
  'feedback.not_found': {
    kind: 'not_found',
    zh: '没有这条意见，或不由您办理。',
    en: 'No such report, or not yours to handle.',
  },
  'feedback.stale': {
    kind: 'conflict',
    zh: '这条意见刚有变化（可能有补充），请看过最新内容后再操作；您填写的内容已保留。',
    en: 'The report has just changed (its sender may have written). Look at it again; what you typed is kept.',
  },
  'feedback.unknown_action': { kind: 'not_found', zh: '没有这一步。', en: 'There is no such step.' },
  'feedback.not_your_role': {
    kind: 'forbidden',
    zh: '这一步不由您的岗位办理。',
    en: 'This step is not your role’s to take.',
  },
  'feedback.not_in_this_state': {
    kind: 'rule',
    zh: '意见当前是“{stateLabel}”，不能{actionLabel}。',
    en: 'The report is “{stateLabel}”: {actionLabel} is not open now.',
  },
  'feedback.not_yours': {
    kind: 'rule',
    zh: '这条意见不在您的部门。',
    en: 'The report does not lie with your department.',
  },
  'feedback.about_you': {
    kind: 'rule',
    zh: '意见反映的是您所在的部门，须由其他部门办理。',
    en: 'The report is about your own department; another one has to handle it.',
  },
  'feedback.department_concerned': {
    kind: 'rule',
    zh: '意见反映的就是这个部门，请转其他部门办理。',
    en: 'The report is about this department; give it to another one.',
  },
  'feedback.no_such_department': { kind: 'rule', zh: '没有这个部门。', en: 'There is no such department.' },
  'feedback.link_in_answer': {
    kind: 'rule',
    zh: '答复中不能有链接、网址：点开会暴露提意见的人。请把内容写在答复里。',
    en: 'An answer must hold no link or address: opening it would give the sender away. Write it out instead.',
  },
  'feedback.unseen_in_answer': {
    kind: 'rule',
    zh: '答复中有看不见的字符，可能暴露提意见的人，请重新输入。',
    en: 'The answer holds signs that cannot be seen and could give the sender away; please type it anew.',
  },
  'feedback.campaign_exists': {
    kind: 'conflict',
    zh: '这个链接名已被使用，请换一个。',
    en: 'A campaign with this link is there already; choose another.',
  },
  'feedback.campaign_stale': {
    kind: 'conflict',
    zh: '活动刚有修改，请看过最新内容后再保存。',
    en: 'The campaign has just been changed; look at it again before saving.',
  },
  'feedback.campaign_ends_first': {
    kind: 'rule',
    zh: '结束日期不能早于开始日期。',
    en: 'A campaign cannot end before it begins.',
  },
  'feedback.campaign_not_found': { kind: 'not_found', zh: '没有这个征集活动。', en: 'No such campaign.' },
  'feedback.period_not_over': {
    kind: 'rule',
    zh: '只能公布已经结束的季度，如 2026-Q3。',
    en: 'Only a quarter that is over can be published, such as 2026-Q3.',
  },
  'feedback.digest_stale': {
    kind: 'conflict',
    zh: '通报刚有修改，请看过最新内容后再保存。',
    en: 'The digest has just been changed; look at it again before saving.',
  },
});
