import type { Bilingual } from './language.js';

/** The people of flows.md. */
export const roleNames = {
  agent: { zh: '话务员', en: 'Agent' },
  supervisor: { zh: '班长/质检', en: 'Supervisor' },
  handler: { zh: '部门处理人', en: 'Handler' },
  department_lead: { zh: '部门负责人', en: 'Department lead' },
  partner: { zh: '渠道网点', en: 'Partner' },
  channel_manager: { zh: '县级渠道管理员', en: 'Channel manager' },
  channel_supervisor: { zh: '县级渠道主管', en: 'Channel supervisor' },
  maintainer: { zh: '维护人员', en: 'Maintainer' },
  editor: { zh: '知识库编辑', en: 'Editor' },
  auditor: { zh: '审计', en: 'Auditor' },
  admin: { zh: '管理员', en: 'Administrator' },
} as const satisfies Record<string, Bilingual>;

export type Role = keyof typeof roleNames;

/** Who may take a step of a flow: a role, or the system, whose steps no person can take. */
export type StepTaker = Role | 'system';

export const roles = Object.keys(roleNames).filter((name): name is Role => name in roleNames);

export const isRole = (value: string): value is Role => value in roleNames;

const everybody: readonly Role[] = roles;
const hotline: readonly Role[] = ['agent', 'supervisor'];
const departments: readonly Role[] = ['handler', 'department_lead', 'maintainer'];
const county: readonly Role[] = ['channel_manager', 'channel_supervisor'];
const workers: readonly Role[] = [...hotline, ...departments, ...county, 'partner'];

/**
 * Every right of the product and the roles that hold it; a route names one. What depends on the record (whose outlet,
 * which department) is decided by the policies of the features.
 */
export const rightHolders = {
  'account.use': everybody,
  'call.register': hotline,
  'call.read': [...hotline, 'auditor'],
  'ticket.open': [...hotline, 'partner'],
  'ticket.read': [...workers, 'auditor'],
  'ticket.act': workers,
  'ticket.watch': [...hotline, ...departments, ...county],
  'queue.read': [...workers, 'auditor'],
  'number.reveal': [...hotline, ...departments, ...county],
  'outlet.read': [...hotline, ...departments, ...county, 'auditor', 'admin', 'partner'],
  'outlet.change': ['admin'],
  'organisation.read': everybody,
  'user.read': ['admin', 'auditor', 'supervisor'],
  'user.change': ['admin'],
  'colleague.read': [...hotline, ...departments],
  'calendar.read': [...hotline, ...departments, 'admin', 'auditor'],
  'calendar.change': ['admin'],
  'routing.ask': [...hotline, 'partner', 'admin'],
  'routing.read': [...hotline, 'admin', 'auditor', 'department_lead'],
  'routing.change': ['admin', 'supervisor'],
  'article.read': everybody,
  'article.judge': workers,
  'article.history': [...hotline, ...departments, ...county, 'editor', 'auditor'],
  'article.write': ['editor'],
  'article.list_work': ['editor', 'supervisor', 'auditor'],
  'answer.suggest': hotline,
  'case.keep': hotline,
  'announcement.read': everybody,
  'announcement.write': ['editor', 'supervisor'],
  'announcement.follow': [...hotline, ...county, 'editor', 'auditor'],
  'announcement.call': hotline,
  'incident.read': [...hotline, ...departments, ...county, 'editor', 'auditor'],
  'incident.lead': ['supervisor'],
  'incident.link': hotline,
  'asset.read': [...hotline, ...departments, ...county, 'auditor', 'admin', 'partner'],
  'asset.change': ['supervisor', 'department_lead', 'admin'],
  'certificate.read': [...hotline, ...departments, 'auditor', 'admin'],
  'certificate.change': ['department_lead', 'supervisor', 'admin'],
  'fault.review': ['department_lead', 'supervisor', 'auditor'],
  'fault.count': ['department_lead', 'supervisor', 'auditor'],
  'stock.read': [...departments, 'supervisor', 'auditor', 'admin'],
  'stock.move': ['department_lead', 'supervisor'],
  'stock.count': ['maintainer', 'department_lead', 'supervisor'],
  'stock.maintain': ['admin'],
  'stock.verify': ['supervisor', 'auditor'],
  'part.request': ['maintainer', 'department_lead'],
  'requisition.decide': ['department_lead', 'supervisor'],
  'feedback.read': ['supervisor', 'handler', 'department_lead', 'auditor'],
  'feedback.triage': ['supervisor'],
  'feedback.handle': ['supervisor', 'handler', 'department_lead'],
  'feedback.digest': ['supervisor'],
  'file.upload': workers,
  'file.read': [...workers, 'auditor'],
  'reconciliation.read': ['supervisor', 'auditor', 'admin'],
  'reconciliation.run': ['supervisor', 'auditor'],
  'reconciliation.settle': ['supervisor', 'auditor'],
  'ledger.read': ['supervisor', 'auditor'],
  'assessment.read': [...hotline, ...county, 'auditor', 'partner'],
  'audit.read': ['auditor', 'admin'],
  'metrics.read': ['admin', 'auditor'],
  'token.change': everybody,
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof rightHolders;

export const isRight = (value: string): value is Right => value in rightHolders;

/** All rights that the roles give together. */
export function rightsOf(held: readonly Role[]): Set<Right> {
  const entries = Object.entries(rightHolders) as [Right, readonly Role[]][];
  return new Set(entries.filter(([, holders]) => holders.some((role) => held.includes(role))).map(([right]) => right));
}
