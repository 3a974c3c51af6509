import { DAY, HOUR } from '../../../shared/duration.js';

/** What was announced, to whom, and how far it has come. Service time before the loading, in milliseconds. */
export interface AnnouncementSeed {
  title: string;
  body: readonly string[];
  roles: readonly string[];
  counties: readonly string[];
  tiers: readonly string[];
  author: string;
  publisher: string;
  /** How much service ago it was published. */
  publishedAgo: number;
  /** How long after that it ends. */
  holdsFor: number;
  /** Slugs. */
  articles: readonly string[];
  /** Codes of outlets and names of logins that have confirmed it. */
  readBy: readonly string[];
  /** Codes of outlets that were called: told, or in vain. */
  told: readonly string[];
  notReached: readonly string[];
  note: string;
}

export const announcementSeeds: readonly AnnouncementSeed[] = [
  {
    title: '永定区学生返校季受理口径（11 月补充）',
    body: [
      '永定区各网点：返校季活动本月起有三点补充，请对照执行。',
      '',
      '1. **身份核验**：凭学生证或录取通知书办理，原件当场核对、拍照上传，不收复印件。',
      '2. **首充要求**：首充 50 元起，当月生效；低于 50 元的订单系统会退回，不计酬金。',
      '3. **截止时间**：线上预受理到每月 25 日 17:30，之后的订单顺延到次月。',
      '',
      '顾客问到与市公司活动的差别，按知识库里的永定区办法解释；拿不准的请拨打 100859。',
    ],
    roles: ['partner', 'channel_manager', 'channel_supervisor'],
    counties: ['yongding'],
    tiers: [],
    author: 'editor1',
    publisher: 'editor2',
    publishedAgo: 3 * HOUR,
    holdsFor: 40 * DAY,
    articles: ['campus-season-yongding'],
    readBy: ['YD002', 'manager-yongding1'],
    told: ['YD003'],
    notReached: ['YD005'],
    note: '店员接听，已请店主回电',
  },
  {
    title: 'BOSS 系统割接通知：本周五 23:00 至次日 05:00 暂停受理',
    body: [
      '因系统升级，本周五 23:00 至次日 05:00 以下业务暂停：',
      '',
      '| 业务 | 割接期间 | 割接后 |',
      '| --- | --- | --- |',
      '| 开户、过户、套餐变更 | 暂停 | 次日 05:00 恢复 |',
      '| 空中充值 | 可用，到账可能延迟 | 次日 06:00 前到账 |',
      '| 空中充返销 | 暂停执行，72 小时照常计算 | 优先补办 |',
      '| 自助终端 | 暂停 | 重启后恢复 |',
      '',
      '请提前告知顾客；割接后仍不能受理的，请拨打 100859 报障，说明终端编号。',
    ],
    roles: ['partner', 'agent', 'supervisor', 'handler', 'maintainer'],
    counties: [],
    tiers: [],
    author: 'editor2',
    publisher: 'supervisor1',
    publishedAgo: 2 * HOUR,
    holdsFor: 6 * DAY,
    articles: ['self-service-terminal'],
    readBy: [
      'XL002',
      'XL003',
      'XL005',
      'SH001',
      'SH002',
      'WP001',
      'CT001',
      'LC001',
      'ZP001',
      'ZP006',
      'agent2',
      'agent3',
    ],
    told: [],
    notReached: [],
    note: '',
  },
  {
    title: '国庆中秋假期热线与物料配送安排',
    body: [
      '假期热线 100859 由值班话务员接听，工单照常登记，需部门处理的节后第一个工作日派单。',
      '',
      '物料配送 9 月 29 日最后一次，节后 10 月 9 日恢复；请提前备足号卡与发票。',
    ],
    roles: ['partner', 'agent'],
    counties: [],
    tiers: [],
    author: 'editor1',
    publisher: 'editor1',
    publishedAgo: 110 * HOUR,
    holdsFor: 3 * DAY,
    articles: [],
    readBy: ['XL001', 'XL002', 'XL003', 'YD001', 'YD002', 'SH001', 'WP001', 'CT001', 'LC001', 'agent1', 'agent2'],
    told: [],
    notReached: [],
    note: '',
  },
];
