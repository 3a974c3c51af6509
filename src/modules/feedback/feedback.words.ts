import type { Bilingual } from '../../shared/language.js';

/** What feedback is about (A13). */
export const feedbackTopics = {
  management: { zh: '管理建议', en: 'Management' },
  network: { zh: '网络问题', en: 'Network' },
  system: { zh: '系统故障', en: 'Systems' },
  commission: { zh: '酬金结算', en: 'Commission' },
  channel_service: { zh: '渠道服务支撑', en: 'Service for channels' },
  manager_service: { zh: '渠道经理服务', en: 'Service of channel managers' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Bilingual>;

export type FeedbackTopic = keyof typeof feedbackTopics;

/** Whom it is about, so that they do not handle it; as coarse as that allows. */
export const feedbackAbouts = {
  market: { zh: '市场部', en: 'Marketing' },
  support: { zh: '支撑中心', en: 'Support Centre' },
  network: { zh: '网络部', en: 'Network' },
  hotline: { zh: '热线中心', en: 'Hotline Centre' },
  office: { zh: '县区营业部', en: 'County business office' },
  channel_managers: { zh: '县区渠道经理', en: 'Channel managers of the county' },
  maintenance: { zh: '县区维护班', en: 'County maintenance team' },
} as const satisfies Record<string, Bilingual>;

export type FeedbackAbout = keyof typeof feedbackAbouts;

export interface FeedbackChoice {
  value: string;
  label: Bilingual;
}

export const choicesOf = (texts: Readonly<Record<string, Bilingual>>): FeedbackChoice[] =>
  Object.entries(texts).map(([value, label]) => ({ value, label }));

/** What a sender may hand in. Pictures only: nothing else can be cleaned for sure. */
export const feedbackLimits = {
  text: 20_000,
  files: 3,
  fileBytes: 5 * 1024 * 1024,
  kinds: ['image/jpeg', 'image/png', 'image/webp'],
} as const;
