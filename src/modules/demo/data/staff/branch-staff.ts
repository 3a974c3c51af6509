import type { StaffSeed } from './staff.types.js';

/** Hotline, departments of the branch, editors, audit and administration. */
export const branchStaff: readonly StaffSeed[] = [
  { username: 'agent1', displayName: '陈思敏', roles: ['agent'], department: 'hotline', locale: 'zh-CN' },
  { username: 'agent2', displayName: '黄晓燕', roles: ['agent'], department: 'hotline', locale: 'zh-CN' },
  { username: 'agent3', displayName: '罗嘉慧', roles: ['agent'], department: 'hotline', locale: 'zh-CN' },
  { username: 'supervisor1', displayName: '邱秀兰', roles: ['supervisor'], department: 'hotline', locale: 'zh-CN' },
  { username: 'supervisor2', displayName: '江丽娟', roles: ['supervisor'], department: 'hotline', locale: 'zh-CN' },
  { username: 'market1', displayName: '廖志鹏', roles: ['handler'], department: 'market', locale: 'zh-CN' },
  { username: 'market2', displayName: '温雪梅', roles: ['handler'], department: 'market', locale: 'zh-CN' },
  { username: 'marketlead1', displayName: '郑文辉', roles: ['department_lead'], department: 'market', locale: 'zh-CN' },
  { username: 'support1', displayName: '赖俊杰', roles: ['handler'], department: 'support', locale: 'zh-CN' },
  { username: 'support2', displayName: '钟美玲', roles: ['handler'], department: 'support', locale: 'zh-CN' },
  {
    username: 'supportlead1',
    displayName: '魏建平',
    roles: ['department_lead'],
    department: 'support',
    locale: 'zh-CN',
  },
  { username: 'network1', displayName: '沈国栋', roles: ['handler'], department: 'network', locale: 'zh-CN' },
  {
    username: 'networklead1',
    displayName: '谢永强',
    roles: ['department_lead'],
    department: 'network',
    locale: 'zh-CN',
  },
  { username: 'editor1', displayName: '王晓岚', roles: ['editor'], department: 'hotline', locale: 'zh-CN' },
  { username: 'editor2', displayName: '叶静怡', roles: ['editor'], department: 'market', locale: 'zh-CN' },
  { username: 'auditor1', displayName: '孙立群', roles: ['auditor'], locale: 'zh-CN' },
  { username: 'admin1', displayName: '马超凡', roles: ['admin'], locale: 'zh-CN' },
];
