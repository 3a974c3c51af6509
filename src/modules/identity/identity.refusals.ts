import { defineRefusals } from '../../shared/refusal.js';

export const refuseIdentity = defineRefusals({
  'login.failed': {
    kind: 'unauthenticated',
    zh: '用户名或密码不正确。',
    en: 'The user name or the password is not right.',
  },
  'login.throttled': {
    kind: 'too_many',
    zh: '尝试次数过多，请 {seconds} 秒后再试。',
    en: 'Too many attempts; try again in {seconds} seconds.',
  },
  'user.not_found': { kind: 'not_found', zh: '没有这个用户。', en: 'No such user.' },
  'user.name_taken': { kind: 'conflict', zh: '用户名 {username} 已被使用。', en: 'The user name {username} is taken.' },
  'user.stale': {
    kind: 'conflict',
    zh: '这个用户的资料刚被别人修改，请核对后再保存。',
    en: 'This user was changed by somebody else meanwhile; check and save again.',
  },
  'user.wrong_password': { kind: 'rule', zh: '当前密码不正确。', en: 'The current password is not right.' },
  'user.password_too_common': {
    kind: 'rule',
    zh: '这个密码太常见，请换一个。',
    en: 'This password is too common; choose another one.',
  },
  'user.role_needed': { kind: 'rule', zh: '请至少选择一个角色。', en: 'Choose at least one role.' },
  'user.partner_only': {
    kind: 'rule',
    zh: '渠道网点账号不能再有其他角色。',
    en: 'A partner account cannot have other roles as well.',
  },
  'user.outlet_without_partner': {
    kind: 'rule',
    zh: '只有渠道网点账号才能指定网点。',
    en: 'Only partner accounts belong to an outlet.',
  },
  'user.partner_needs_outlet': {
    kind: 'rule',
    zh: '渠道网点账号必须指定网点。',
    en: 'A partner account needs its outlet.',
  },
  'user.department_needed': {
    kind: 'rule',
    zh: '部门处理人、负责人和维护人员必须属于至少一个部门。',
    en: 'Handlers, leads and maintainers must belong to at least one department.',
  },
  'user.county_needed': {
    kind: 'rule',
    zh: '县级渠道管理员、渠道主管和维护人员必须指定县。',
    en: 'Channel managers, channel supervisors and maintainers need their county.',
  },
  'user.unknown_reference': {
    kind: 'rule',
    zh: '所选的县、部门或网点不存在或已停用。',
    en: 'The chosen county, department or outlet does not exist or is closed.',
  },
  'user.last_admin': {
    kind: 'rule',
    zh: '不能停用最后一位管理员或取消其角色。',
    en: 'The last administrator cannot be deactivated or lose the role.',
  },
  'token.unknown_scope': { kind: 'rule', zh: '没有这项权限：{scope}', en: 'There is no such right: {scope}' },
  'token.scope_not_yours': {
    kind: 'rule',
    zh: '令牌不能超出您自己的权限：{scope}',
    en: 'A token cannot do more than you may: {scope}',
  },
  'token.not_found': { kind: 'not_found', zh: '没有这个令牌。', en: 'No such token.' },
});
