import type { components } from '../api/schema';

type Schemas = components['schemas'];

/** Short names for what the open interface answers. It has no session, so it is not asked through the console's client. */
export type Words = Schemas['BilingualView'];
export type Choice = Schemas['FeedbackChoiceView'];
export type FeedbackForm = Schemas['FeedbackFormView'];
export type AcceptedReport = Schemas['FeedbackSentView'];
export type Accepted = Schemas['FeedbackWrittenView'];
export type Message = Schemas['FeedbackMessageView'];
export type Thread = Schemas['FeedbackThreadView'];
export type DigestPeriod = Schemas['FeedbackPeriodView'];

/** A file without its name: a name can tell who gave it. */
export interface SentFile {
  /** Base64. */
  data: string;
}

/** What is chosen comes from the form. */
export interface NewReport {
  topic: string;
  text: string;
  county?: string;
  about?: string;
  campaign?: string;
  files?: SentFile[];
}
