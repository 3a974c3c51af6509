import { type FeedbackState, FeedbackTopicCountView } from '../feedback/index.js';
import { ActionView } from '../tickets/index.js';

export class FeedbackReportRowView {
  id: string;
  on: string;
  topic: string;
  county: string | null;
  about: string | null;
  state: FeedbackState;
  /** Id of the department it lies with. */
  department: string | null;
  campaign: string | null;
  /** Its sender has written since somebody answered. */
  unread: boolean;
  version: number;
}

export class FeedbackReportPageView {
  items: FeedbackReportRowView[];
  nextCursor: string | null;
}

export class FeedbackFileView {
  id: string;
}

export class FeedbackDeskMessageView {
  from: 'sender' | 'desk';
  on: string;
  text: string;
  files: FeedbackFileView[];
}

export class FeedbackStepView {
  action: string;
  actionLabel: string;
  state: FeedbackState;
  on: string;
  note: string | null;
}

export class FeedbackReportView extends FeedbackReportRowView {
  messages: FeedbackDeskMessageView[];
  steps: FeedbackStepView[];
  actions: ActionView[];
}

export class DeskChoiceView {
  value: string;
  label: string;
}

/** The words for the codes of reports, in the caller's language. */
export class FeedbackDeskFormView {
  topics: DeskChoiceView[];
  counties: DeskChoiceView[];
  about: DeskChoiceView[];
  states: DeskChoiceView[];
  /** Those that may be given a report, by id. */
  departments: DeskChoiceView[];
}

export class FeedbackAddressView {
  /** Empty: the address of this page. */
  url: string;
}

export class CampaignView {
  slug: string;
  version: number;
  title: string;
  text: string;
  from: string;
  until: string;
  open: boolean;
  /** Null: fewer than five. */
  count: number | null;
}

export class CampaignPageView {
  items: CampaignView[];
  nextCursor: string | null;
}

export class FeedbackCountsView {
  topics: FeedbackTopicCountView[];
  counties: FeedbackTopicCountView[];
  states: FeedbackTopicCountView[];
}

export class DeskDigestView {
  period: string;
  version: number;
  done: string;
}

export class DeskDigestListView {
  items: DeskDigestView[];
}
