import { DAY, HOUR, MINUTE } from '../../shared/duration.js';
import type { Bilingual } from '../../shared/language.js';
import type { Refusal } from '../../shared/refusal.js';
import { type CalendarDate, wallTime } from '../../shared/time-zone.js';

/** How bad it is for the outlet. It gives the ticket its priority, by which the clocks' policies scale their targets. */
export const severities = {
  critical: { label: { zh: '紧急：网点无法营业', en: 'Critical: the outlet cannot serve at all' }, priority: 'urgent' },
  major: { label: { zh: '严重：部分业务办不了', en: 'Major: some business cannot be done' }, priority: 'high' },
  minor: { label: { zh: '一般：有替代办法', en: 'Minor: there is another way' }, priority: 'normal' },
} as const satisfies Record<string, { label: Bilingual; priority: 'urgent' | 'high' | 'normal' }>;
export type Severity = keyof typeof severities;
export const isSeverity = (value: unknown): value is Severity =>
  typeof value === 'string' && Object.hasOwn(severities, value);

/** What can be wrong with it: the topics of the line. */
export const symptoms = {
  no_power: { zh: '不开机、无显示', en: 'Does not start' },
  screen: { zh: '屏幕或触摸失灵', en: 'Screen or touch fails' },
  printing: { zh: '不打印、卡纸', en: 'Does not print, paper jam' },
  card_reading: { zh: '读不出证件或卡', en: 'Does not read cards' },
  payment: { zh: '不能收款、金额不符', en: 'Payment fails or does not agree' },
  network: { zh: '网络不通、显示离线', en: 'No network, offline' },
  software: { zh: '程序报错、卡死', en: 'Program errors or hangs' },
  damage: { zh: '外壳或配件损坏', en: 'Damaged' },
  other: { zh: '其他故障', en: 'Something else' },
} as const satisfies Record<string, Bilingual>;
export type Symptom = keyof typeof symptoms;

/** The symptoms each kind of equipment can have; `other` and damage all of them. */
const symptomsOfKind: Readonly<Record<string, readonly Symptom[]>> = {
  self_service_terminal: ['no_power', 'screen', 'printing', 'card_reading', 'payment', 'network', 'software'],
  computer: ['no_power', 'screen', 'network', 'software'],
  printer: ['no_power', 'printing', 'network'],
  card_reader: ['no_power', 'card_reading', 'software'],
  pos: ['no_power', 'printing', 'card_reading', 'payment', 'network'],
  demo_phone: ['no_power', 'screen', 'software', 'network'],
  network_device: ['no_power', 'network'],
  other: ['no_power', 'screen', 'network', 'software'],
};
export const symptomsOf = (kind: string): readonly Symptom[] => [
  ...(Object.hasOwn(symptomsOfKind, kind) ? (symptomsOfKind[kind] ?? []) : []),
  'damage',
  'other',
];

/** What was found to be the cause. */
export const causes = {
  hardware: { zh: '硬件损坏', en: 'Hardware' },
  wear: { zh: '自然老化', en: 'Wear' },
  software: { zh: '软件或系统', en: 'Software' },
  settings: { zh: '设置有误', en: 'Settings' },
  network: { zh: '网络线路', en: 'Network' },
  power: { zh: '供电', en: 'Power' },
  consumables: { zh: '耗材', en: 'Consumables' },
  misuse: { zh: '使用不当', en: 'Misuse' },
  none_found: { zh: '未发现异常', en: 'Nothing found' },
} as const satisfies Record<string, Bilingual>;

export const faultRules = {
  /** A fault of the same asset within this is a repeat. */
  repeatWithinDays: 90,
  /** Of the orders that were closed every so many is looked at again, and every repeat. */
  reviewEvery: 10,
  appointment: {
    leastAheadMs: 10 * MINUTE,
    mostAheadMs: 14 * DAY,
    longestMs: 4 * HOUR,
    /** Wall clock of the branch: outlets are open then. */
    from: '08:00',
    until: '20:00',
  },
} as const;

/** Why a time cannot be agreed on; nothing when it can. Epoch milliseconds. */
export function appointmentFault(from: number, until: number, now: number): Refusal | undefined {
  const { appointment: rule } = faultRules;
  if (from < now + rule.leastAheadMs || from > now + rule.mostAheadMs)
    return { code: 'fault.appointment_too_near_or_far', params: { days: rule.mostAheadMs / DAY } };
  if (until <= from || until - from > rule.longestMs)
    return { code: 'fault.appointment_too_long', params: { hours: rule.longestMs / HOUR } };
  const isOpen = wallTime(from).slice(0, 5) >= rule.from && wallTime(until).slice(0, 5) <= rule.until;
  if (!isOpen) return { code: 'fault.appointment_out_of_hours', params: { from: rule.from, until: rule.until } };
  return undefined;
}

/** Why a closed order is looked at again, if it is. @param closing which closing of all of them it is */
export function reviewCause(closing: number, isRepeat: boolean): 'sample' | 'repeat' | null {
  if (isRepeat) return 'repeat';
  return closing % faultRules.reviewEvery === 0 ? 'sample' : null;
}

export interface Certificate {
  skill: string;
  validFrom: CalendarDate;
  validUntil: CalendarDate;
}

export type CertificateState = 'valid' | 'expired' | 'none';

/** Whether somebody is certified for a skill on a day; the last day counts. */
export function certificateOn(
  certificates: readonly Certificate[],
  skill: string,
  day: CalendarDate,
): { state: CertificateState; until: CalendarDate | null } {
  const own = certificates.filter((one) => one.skill === skill && one.validFrom <= day);
  const last =
    own
      .map(({ validUntil }) => validUntil)
      .toSorted()
      .at(-1) ?? null;
  if (last === null) return { state: 'none', until: null };
  return { state: last >= day ? 'valid' : 'expired', until: last };
}

/** Somebody of the team, as far as choosing goes. */
export interface Candidate {
  id: string;
  name: string;
  certificate: CertificateState;
  absent: boolean;
  /** Open faults in hand. */
  load: number;
}

export const isOffered = ({ certificate, absent }: Candidate): boolean => certificate === 'valid' && !absent;

/** Those who can be given it first, the one with the least in hand before the others. */
export const ranked = <One extends Candidate>(candidates: readonly One[]): One[] =>
  candidates.toSorted(
    (one, other) =>
      Number(isOffered(other)) - Number(isOffered(one)) ||
      one.load - other.load ||
      one.name.localeCompare(other.name, 'zh-CN'),
  );

/** Who repairs it: what concerns the network, and what stands at the branch itself, the network department; else the county's team. */
export const repairsEverywhere = 'network';
export const isForNetwork = (kind: string, countyId: string | null): boolean =>
  kind === 'network_device' || countyId === null;
