import { defineRefusals } from '../../shared/refusal.js';

/** Every "no" of the ticket flow, in the words people read. */
export const refuseTicket = defineRefusals({
  'flow.unknown_action': { kind: 'not_found', zh: '没有这个操作：{action}', en: 'There is no such step: {action}' },
  'flow.not_your_role': {
    kind: 'forbidden',
    zh: '这一步不由您的角色办理。',
    en: 'This step is not for your role.',
  },
  'flow.not_in_this_state': {
    kind: 'rule',
    zh: '工单当前状态是“{stateLabel}”，不能{actionLabel}。',
    en: 'The ticket is “{stateLabel}”: {actionLabel} is not open now.',
  },
  'ticket.not_found': {
    kind: 'not_found',
    zh: '没有这张工单，或您无权查看。',
    en: 'No such ticket, or not yours to see.',
  },
  'ticket.not_by_hand': {
    kind: 'rule',
    zh: '这类工单由系统登记，不能手工新建。',
    en: 'The system opens tickets of this kind; nobody does by hand.',
  },
  'ticket.stale': {
    kind: 'conflict',
    zh: '工单刚被 {by} 更新，请看过最新内容后再操作；您填写的内容已保留。',
    en: 'The ticket was just changed by {by}. Look at it again; what you typed is kept.',
  },
  'ticket.already_claimed': { kind: 'conflict', zh: '工单已由 {by} 签收。', en: '{by} has claimed it already.' },
  'ticket.no_order_of_yours': {
    kind: 'rule',
    zh: '这张工单没有派给您部门的待办。',
    en: 'No order of this ticket is with your department.',
  },
  'ticket.not_your_department': {
    kind: 'forbidden',
    zh: '这份工单不在您的部门。',
    en: 'This order is not with your department.',
  },
  'ticket.not_your_outlet': {
    kind: 'forbidden',
    zh: '只能操作本网点的工单。',
    en: 'You can only act on your own outlet’s tickets.',
  },
  'ticket.order_finished': { kind: 'rule', zh: '这份工单已经办结或退出。', en: 'This order is already finished.' },
  'ticket.claim_first': { kind: 'rule', zh: '请先签收再办理。', en: 'Claim it first.' },
  'ticket.claimed_by_other': { kind: 'rule', zh: '工单由 {by} 办理中。', en: '{by} is working on it.' },
  'ticket.other_orders_open': {
    kind: 'rule',
    zh: '还有 {count} 个部门没有办完。',
    en: '{count} other department(s) have not finished.',
  },
  'ticket.waits_for_partner': {
    kind: 'rule',
    zh: '正在等网点补充说明，收到后才能答复。',
    en: 'The partner was asked something; answer when that has come.',
  },
  'ticket.no_other_claimed': { kind: 'rule', zh: '没有其他部门在办理。', en: 'No other department is working on it.' },
  'ticket.returned_before': {
    kind: 'rule',
    zh: '已退回过一次，再次退回须由班长仲裁。',
    en: 'It was returned before; a second return goes to arbitration.',
  },
  'ticket.ruling_binds': {
    kind: 'rule',
    zh: '班长已裁定由您部门承办，不能再退回或转办。',
    en: 'The ruling gave it to your department; it cannot be returned or transferred.',
  },
  'ticket.work_in_hand': {
    kind: 'rule',
    zh: '部门已经签收，不能撤销或并入。',
    en: 'A department has already claimed it.',
  },
  'ticket.work_was_done': {
    kind: 'rule',
    zh: '部门已经办理过，不能撤销。',
    en: 'Work was already done; it cannot be cancelled.',
  },
  'ticket.nothing_answered': { kind: 'rule', zh: '还没有部门答复。', en: 'No department has answered yet.' },
  'ticket.plan_told_already': { kind: 'rule', zh: '方案已经告知网点。', en: 'The partner was already told the plan.' },
  'ticket.yours_already': { kind: 'rule', zh: '已经由您跟进。', en: 'You follow it up already.' },
  'ticket.too_old_to_reopen': {
    kind: 'gone',
    zh: '办结超过 {days} 天，请新开一张工单并关联。',
    en: 'Closed more than {days} days ago; please open a new ticket and link it.',
  },
  'ticket.nudged_already': {
    kind: 'too_many',
    zh: '{minutes} 分钟内已经催办过。',
    en: 'It was nudged less than {minutes} minutes ago.',
  },
  'ticket.no_plan': { kind: 'rule', zh: '还没有可告知的方案，请先提出方案。', en: 'There is no plan to tell yet.' },
  'ticket.same_department': {
    kind: 'rule',
    zh: '工单已经在这个部门。',
    en: 'The order is already with that department.',
  },
  'ticket.unknown_department': {
    kind: 'rule',
    zh: '没有这个部门，或已停用。',
    en: 'No such department, or it is closed.',
  },
  'ticket.unknown_line': {
    kind: 'malformed',
    zh: '没有这条业务线：{line}',
    en: 'There is no such service line: {line}',
  },
  'ticket.unknown_topic': { kind: 'malformed', zh: '没有这个主题：{topic}', en: 'There is no such topic: {topic}' },
  'ticket.unknown_user': {
    kind: 'rule',
    zh: '这位同事不在可选范围内。',
    en: 'Work cannot be given to this person.',
  },
  'ticket.user_absent': {
    kind: 'rule',
    zh: '{name} 不在岗（至 {until}），请另选一位。',
    en: '{name} is absent (until {until}); choose somebody else.',
  },
  'ticket.promise_in_past': { kind: 'rule', zh: '承诺时间不能早于现在。', en: 'A promise cannot lie in the past.' },
  'ticket.unknown_call': { kind: 'rule', zh: '没有这通电话。', en: 'There is no such call.' },
  'ticket.unknown_file': {
    kind: 'rule',
    zh: '附件不存在，或不是您上传的。',
    en: 'The attachment does not exist or is not yours.',
  },
  'ticket.signature_not_a_picture': {
    kind: 'rule',
    zh: '签名须是 PNG 图片。',
    en: 'A signature has to be a PNG picture.',
  },
  'ticket.unknown_article': { kind: 'rule', zh: '引用的口径不存在。', en: 'The article does not exist.' },
  'ticket.unknown_article_version': {
    kind: 'rule',
    zh: '引用的口径没有第 {version} 版。',
    en: 'The article has no version {version}.',
  },
  'ticket.article_not_in_force': {
    kind: 'rule',
    zh: '引用的口径现在不在生效期内，不能用来回复，请换一篇。',
    en: 'The article is not in force now and cannot be used for a reply. Please choose another one.',
  },
  'ticket.article_replaced': {
    kind: 'rule',
    zh: '引用的口径第 {version} 版已被新版本替换，请核对新版本后再回复。',
    en: 'Version {version} of the article was replaced. Please check the newest one before you reply.',
  },
  'ticket.unknown_other': { kind: 'rule', zh: '没有要关联的工单。', en: 'The other ticket does not exist.' },
  'ticket.link_to_itself': { kind: 'rule', zh: '不能关联到自己。', en: 'A ticket cannot be linked to itself.' },
  'ticket.outlet_needed': { kind: 'rule', zh: '请先选定来电网点。', en: 'Choose the calling outlet first.' },
  'ticket.not_for_partners': {
    kind: 'forbidden',
    zh: '派发和当场答复只能由热线办理。',
    en: 'Only the hotline dispatches and answers on the spot.',
  },
  'ticket.one_way_only': {
    kind: 'rule',
    zh: '当场答复和派发只能选一种。',
    en: 'Either answer on the spot or dispatch, not both.',
  },
  'ticket.nothing_to_reveal': { kind: 'rule', zh: '这张工单没有联系电话。', en: 'This ticket has no contact number.' },
  'queue.not_found': {
    kind: 'not_found',
    zh: '没有这个队列，或您无权查看。',
    en: 'No such queue, or not yours to see.',
  },
});
