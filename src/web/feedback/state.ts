import type { AcceptedReport, Asking, DigestPeriod, FeedbackForm, SelfNaming, Thread } from '../lib/feedback';
import type { Language } from './page';

export const tabs = ['write', 'return', 'digest', 'safety'] as const;
export type Tab = (typeof tabs)[number];

/** What is being written: a report or a message to one. */
export interface Draft {
  topic: string;
  text: string;
  county: string;
  about: string;
  files: File[];
  /** What was found in the text and is to be confirmed before it is sent. */
  namings: SelfNaming[];
  fault: string;
  isBusy: boolean;
}

/** Everything the page knows. It lives in memory only: no cookie, no storage, no address. */
export interface State {
  language: Language;
  tab: Tab;
  /** The last part of `/feedback/c/<slug>`. */
  campaign: string | null;
  form: FeedbackForm | null;
  loadFault: string;
  draft: Draft;
  sent: AcceptedReport | null;
  isSaved: boolean;
  isDone: boolean;
  typedReceipt: string;
  receiptFault: string;
  isOpening: boolean;
  thread: Thread | null;
  message: Draft;
  messageWorksFrom: string;
  digest: DigestPeriod[] | null;
}

export const emptyDraft = (): Draft => ({
  topic: '',
  text: '',
  county: '',
  about: '',
  files: [],
  namings: [],
  fault: '',
  isBusy: false,
});

export const emptyState = (language: Language, path: string): State => ({
  language,
  tab: 'write',
  campaign: /^\/feedback\/c\/([\w-]+)\/?$/.exec(path)?.[1] ?? null,
  form: null,
  loadFault: '',
  draft: emptyDraft(),
  sent: null,
  isSaved: false,
  isDone: false,
  typedReceipt: '',
  receiptFault: '',
  isOpening: false,
  thread: null,
  message: emptyDraft(),
  messageWorksFrom: '',
  digest: null,
});

/** Something on the page would be lost for good by closing it. */
export const hasUnsaved = ({ draft, message, sent, isSaved }: State): boolean =>
  (sent !== null && !isSaved) || draft.text !== '' || message.text !== '';

/** A receipt that nobody has written down yet holds the page. */
export const holdsReceipt = ({ sent, isSaved }: State): boolean => sent !== null && !isSaved;

/** This page is served where feedback is taken. */
export const asking = ({ language }: State): Asking => ({ language, origin: '' });
