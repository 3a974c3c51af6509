import type { AssetKind } from '../../assets/index.js';
import type { CountyCode } from './organisation.js';

/** Who takes a step of a repair. */
export type FaultActor = 'partner' | 'agent' | 'maintainer' | 'lead';

export interface FaultTurn {
  by: FaultActor;
  action: string;
  /** Service minutes after the step before. */
  after: number;
  input?: Readonly<Record<string, unknown>>;
}

export interface FaultStory {
  county: CountyCode;
  kind: AssetKind;
  /** Whether the asset is under warranty then. */
  covered: boolean;
  symptom: string;
  severity: 'critical' | 'major' | 'minor';
  description: string;
  /** Service hours before now at which it was reported. */
  before: number;
  turns: readonly FaultTurn[];
  /** Stories with the same one are about the same asset. */
  device?: string;
}

const step = (by: FaultActor, action: string, after: number, input: FaultTurn['input'] = {}): FaultTurn => ({
  by,
  action,
  after,
  input,
});

const dispatched = [step('agent', 'dispatch', 12)];
const accepted = [...dispatched, step('maintainer', 'accept', 15)];
const onSite = [...accepted, step('maintainer', 'arrive', 60)];
const fix = (cause: string, measures: string, name: string) =>
  step('maintainer', 'fix', 50, { cause, measures, signature: { name } });
const confirmed = (rating: number) => step('partner', 'confirm', 20, { rating });

/** Faults of the last weeks and of today, one at least in every state. */
export const faultStories: readonly FaultStory[] = [
  {
    county: 'xinluo',
    kind: 'self_service_terminal',
    covered: true,
    symptom: 'printing',
    severity: 'major',
    description: '凭条打到一半卡住，清过两次还是卡，客户拿不到凭条。',
    before: 120,
    device: 'jams',
    turns: [...onSite, fix('wear', '更换压纸辊，连打二十张正常', '林德盛'), confirmed(5)],
  },
  {
    county: 'xinluo',
    kind: 'self_service_terminal',
    covered: true,
    symptom: 'printing',
    severity: 'major',
    description: '又开始卡纸，上次换过压纸辊。',
    before: 40,
    device: 'jams',
    turns: [...onSite, fix('hardware', '更换打印模组，测试正常', '林德盛'), confirmed(4)],
  },
  {
    county: 'yongding',
    kind: 'computer',
    covered: true,
    symptom: 'software',
    severity: 'minor',
    description: '营业系统页面打不开，提示证书过期。',
    before: 90,
    turns: [
      ...accepted,
      step('maintainer', 'fix_remote', 25, { cause: 'settings', measures: '远程校正系统时间，重新登录正常' }),
      confirmed(5),
    ],
  },
  {
    county: 'shanghang',
    kind: 'printer',
    covered: false,
    symptom: 'printing',
    severity: 'minor',
    description: '打印发票有黑线，换过墨盒也不行。',
    before: 30,
    turns: [
      ...accepted,
      step('maintainer', 'tell_price', 40, { amount: '180', what: '硒鼓组件一套' }),
      step('partner', 'agree_price', 60),
      step('maintainer', 'arrive', 60),
      fix('wear', '更换硒鼓组件，试打正常', '蓝秀英'),
    ],
  },
  {
    county: 'wuping',
    kind: 'pos',
    covered: false,
    symptom: 'no_power',
    severity: 'minor',
    description: '收款机插电没反应，店里先用扫码收款。',
    before: 50,
    turns: [
      ...accepted,
      step('maintainer', 'tell_price', 40, { amount: '460', what: '主板一块' }),
      step('partner', 'refuse_price', 90, { text: '价格太高，准备换新机' }),
    ],
  },
  {
    county: 'changting',
    kind: 'self_service_terminal',
    covered: true,
    symptom: 'network',
    severity: 'critical',
    description: '自助终端一直显示离线，店里网络正常。',
    before: 2,
    turns: accepted,
  },
  {
    county: 'liancheng',
    kind: 'card_reader',
    covered: true,
    symptom: 'card_reading',
    severity: 'critical',
    description: '身份证读不出，开户办不了。',
    before: 4,
    turns: [...accepted, step('maintainer', 'appoint', 20)],
  },
  {
    county: 'zhangping',
    kind: 'self_service_terminal',
    covered: true,
    symptom: 'screen',
    severity: 'major',
    description: '触摸屏下半部点不动。',
    before: 3,
    turns: onSite,
  },
  {
    county: 'xinluo',
    kind: 'self_service_terminal',
    covered: true,
    symptom: 'screen',
    severity: 'major',
    description: '屏幕花屏，看不清按钮。',
    before: 9,
    turns: [...onSite, step('maintainer', 'wait_parts', 20, { reason: '触摸屏一块，县库无货，已向市库申领' })],
  },
  {
    county: 'xinluo',
    kind: 'computer',
    covered: true,
    symptom: 'no_power',
    severity: 'major',
    description: '前台电脑开机滴滴响，不进系统。',
    before: 14,
    turns: [...onSite, step('maintainer', 'wait_supplier', 20, { reason: '主板在保，等厂家上门更换' })],
  },
  {
    county: 'xinluo',
    kind: 'printer',
    covered: false,
    symptom: 'no_power',
    severity: 'minor',
    description: '打印机通电后指示灯不亮。',
    before: 6,
    turns: [...accepted, step('maintainer', 'tell_price', 30, { amount: '95.50', what: '电源板一块' })],
  },
  {
    county: 'xinluo',
    kind: 'card_reader',
    covered: true,
    symptom: 'card_reading',
    severity: 'major',
    description: '读卡器时好时坏，要插拔几次。',
    before: 2.5,
    turns: [...dispatched, step('lead', 'assign', 20)],
  },
  {
    county: 'xinluo',
    kind: 'self_service_terminal',
    covered: true,
    symptom: 'payment',
    severity: 'critical',
    description: '收了现金没有到账，机器已挂暂停使用。',
    before: 1.2,
    device: 'cash',
    turns: dispatched,
  },
  {
    county: 'xinluo',
    kind: 'self_service_terminal',
    covered: true,
    symptom: 'payment',
    severity: 'major',
    description: '自助机不收钞，同事说已经报过，再报一次。',
    before: 0.8,
    device: 'cash',
    turns: [],
  },
  {
    county: 'yongding',
    kind: 'self_service_terminal',
    covered: true,
    symptom: 'software',
    severity: 'minor',
    description: '首页广告卡住不动，业务能办。',
    before: 0.3,
    turns: [],
  },
  {
    county: 'shanghang',
    kind: 'computer',
    covered: true,
    symptom: 'screen',
    severity: 'minor',
    description: '显示器偏色。',
    before: 20,
    turns: [step('partner', 'cancel', 15, { reason: '是线没插紧，已经好了' })],
  },
];

/** Who may repair what: all maintainers terminals and computers; one certificate has run out, one soon will. Days from today. */
export const certificateSeeds: readonly { username: string; skill: string; from: number; until: number }[] = [
  ...['xinluo1', 'xinluo2', 'yongding1', 'shanghang1', 'wuping1', 'changting1', 'liancheng1', 'zhangping1'].flatMap(
    (who) => [
      { username: `maintainer-${who}`, skill: 'terminal', from: -400, until: 330 },
      { username: `maintainer-${who}`, skill: 'computer', from: -400, until: 330 },
    ],
  ),
  ...['xinluo1', 'yongding1', 'shanghang1', 'wuping1', 'changting1', 'liancheng1', 'zhangping1'].map((who) => ({
    username: `maintainer-${who}`,
    skill: 'card_device',
    from: -300,
    until: 20,
  })),
  { username: 'maintainer-xinluo2', skill: 'card_device', from: -500, until: -3 },
  { username: 'network1', skill: 'network', from: -200, until: 500 },
];
