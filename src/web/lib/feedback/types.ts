/** What the open interface for feedback says and takes. It has no session, so it is not asked through the console's client. */
export interface Words {
  zh: string;
  en: string;
}

export interface Choice {
  value: string;
  label: Words;
}

export interface Campaign {
  slug: string;
  title: string;
  text: string;
  from: string;
  until: string;
  open: boolean;
}

export interface FeedbackForm {
  topics: Choice[];
  counties: Choice[];
  about: Choice[];
  campaign: Campaign | null;
  limits: { text: number; files: number; fileBytes: number; kinds: string[] };
  slotMinutes: number;
}

export interface SentFile {
  name: string;
  /** Base64. */
  data: string;
}

export interface NewReport {
  topic: string;
  text: string;
  county?: string;
  about?: string;
  campaign?: string;
  files?: SentFile[];
}

export interface Accepted {
  /** From when the receipt works, `09:45` in the branch's time. */
  worksFrom: string;
}

export interface AcceptedReport extends Accepted {
  receipt: string;
}

export interface Message {
  from: 'sender' | 'desk';
  on: string;
  text: string;
  files: number;
}

export interface Thread {
  topic: string;
  county: string | null;
  about: string | null;
  state: string;
  stateWords: Words;
  on: string;
  messages: Message[];
}

export interface DigestPeriod {
  period: string;
  /** A count of null is fewer than five. */
  topics: (Choice & { count: number | null })[];
  done: string;
}
