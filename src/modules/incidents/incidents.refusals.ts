import { defineRefusals } from '../../shared/refusal.js';

/** Every "no" around incidents, in the words people read. */
export const refuseIncident = defineRefusals({
  'incident.not_found': {
    kind: 'not_found',
    zh: '没有这个事件，或您无权查看。',
    en: 'No such incident, or not yours to see.',
  },
  'incident.not_your_role': {
    kind: 'forbidden',
    zh: '这一步由班长办理。',
    en: 'This step is the supervisors’.',
  },
  'incident.not_in_this_state': {
    kind: 'rule',
    zh: '事件当前是“{stateLabel}”，不能{actionLabel}。',
    en: 'The incident is “{stateLabel}”: {actionLabel} is not open now.',
  },
  'incident.stale': {
    kind: 'conflict',
    zh: '事件刚有更新，请看过最新内容后再操作；您填写的内容已保留。',
    en: 'The incident has just changed. Look at it again; what you typed is kept.',
  },
  'incident.exists': {
    kind: 'conflict',
    zh: '同一区县、业务和主题已有事件 {number}，请在该事件上办理。',
    en: 'Incident {number} is there already for this county, line and topic.',
  },
  'incident.unknown_county': { kind: 'rule', zh: '没有这个区县。', en: 'There is no such county.' },
  'incident.no_such_flow': {
    kind: 'rule',
    zh: '这类工单按自己的流程办理，不能挂到事件。',
    en: 'Tickets of this line follow a flow of their own; they cannot hang on an incident.',
  },
  'incident.hung_already': {
    kind: 'rule',
    zh: '工单已经挂在事件 {number} 上。',
    en: 'The ticket hangs on incident {number} already.',
  },
  'incident.not_hung': { kind: 'rule', zh: '工单没有挂在事件上。', en: 'The ticket hangs on no incident.' },
  'incident.not_open': {
    kind: 'rule',
    zh: '事件 {number} 不在进行中，不能挂接或移出工单。',
    en: 'Incident {number} is not open: tickets can neither be hung on it nor taken off.',
  },
  'incident.excepted_not_hung': {
    kind: 'rule',
    zh: '要除外的工单中有 {count} 张没有挂在这个事件上，请刷新后重新勾选。',
    en: '{count} of the tickets to be excepted do not hang on this incident. Reload and tick them again.',
  },
});
