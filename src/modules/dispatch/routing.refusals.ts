import { defineRefusals } from '../../shared/refusal.js';

export const refuseRouting = defineRefusals({
  'routing.not_found': { kind: 'not_found', zh: '没有这条派单规则。', en: 'No such routing rule.' },
  'routing.stale': {
    kind: 'conflict',
    zh: '这条规则刚被别人修改，请核对后再保存。',
    en: 'This rule was changed by somebody else meanwhile; check and save again.',
  },
  'routing.no_target': {
    kind: 'rule',
    zh: '请指定承办部门，或选择“来电网点所在县营业部”。',
    en: 'Name a department, or choose the business office of the county.',
  },
  'routing.unknown_reference': {
    kind: 'rule',
    zh: '所选的县或部门不存在或已停用。',
    en: 'The chosen county or department does not exist or is closed.',
  },
});
