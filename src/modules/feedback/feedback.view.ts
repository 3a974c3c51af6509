import type { FeedbackState } from './feedback.flow.js';

export class BilingualView {
  zh: string;
  en: string;
}

export class FeedbackChoiceView {
  value: string;
  label: BilingualView;
}

export class FeedbackCampaignView {
  slug: string;
  title: string;
  text: string;
  from: string;
  until: string;
  open: boolean;
}

export class FeedbackLimitsView {
  text: number;
  files: number;
  fileBytes: number;
  kinds: string[];
}

export class FeedbackFormView {
  topics: FeedbackChoiceView[];
  counties: FeedbackChoiceView[];
  about: FeedbackChoiceView[];
  campaign: FeedbackCampaignView | null;
  limits: FeedbackLimitsView;
  slotMinutes: number;
  /** Where the page is, for reading out; empty: where this answer came from. */
  url: string;
}

export class FeedbackSentView {
  /** Shown this once. */
  receipt: string;
  /** The time on the branch's clocks from which it works; the same for everybody of a slot. */
  worksFrom: string;
}

export class FeedbackWrittenView {
  worksFrom: string;
}

export class FeedbackMessageView {
  from: 'sender' | 'desk';
  on: string;
  text: string;
  files: number;
}

export class FeedbackThreadView {
  topic: string;
  county: string | null;
  about: string | null;
  state: FeedbackState;
  stateWords: BilingualView;
  on: string;
  messages: FeedbackMessageView[];
}

export class FeedbackTopicCountView {
  value: string;
  label: BilingualView;
  /** Null: fewer than five, or a number that would give such a one away. */
  count: number | null;
}

export class FeedbackPeriodView {
  period: string;
  topics: FeedbackTopicCountView[];
  done: string;
}

export class FeedbackDigestView {
  periods: FeedbackPeriodView[];
}
