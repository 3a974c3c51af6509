/** A named thing: its id and what people call it. */
export class NamedView {
  id: string;
  name: string;
}

export class OutletRefView extends NamedView {
  code: string;
  tier: string;
}

/** A clock as the screens draw it. Times are ISO 8601; `dueAt` is null while the clock is paused or stopped. */
export class ClockView {
  id: string;
  kind: string;
  label: string;
  state: 'running' | 'paused' | 'met' | 'missed';
  level: 'calm' | 'warned' | 'breached' | 'escalated';
  counted: 'elapsed' | 'service' | 'workdays';
  startedAt: string;
  stoppedAt: string | null;
  dueAt: string | null;
  warnAt: string | null;
  escalateAt: string | null;
  targetMs: number;
  usedMs: number;
  orderId: string | null;
}

/** One field of a form, in the caller's language. */
export class FieldView {
  name: string;
  type: string;
  label: string;
  help?: string;
  required: boolean;
  max?: number;
  min?: number;
  options?: OptionView[];
  when?: FieldConditionView;
}

export class OptionView {
  value: string;
  label: string;
}

export class FieldConditionView {
  field: string;
  is: string | boolean;
}

/** A step of the flow as it stands for the caller: `reason` says in words why it is not open. */
export class ActionView {
  name: string;
  label: string;
  allowed: boolean;
  reason: string | null;
  form: FieldView[];
}

export class WorkOrderView {
  id: string;
  place: number;
  state: 'open' | 'claimed' | 'answered' | 'returned' | 'transferred' | 'withdrawn';
  department: NamedView;
  claimedBy: NamedView | null;
  binding: boolean;
  note: string;
  answer: string | null;
  dispatchedAt: string;
  claimedAt: string | null;
  doneAt: string | null;
  dueAt: string | null;
  /** The order of the caller's own department. */
  own: boolean;
}

export class FileView {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  entryId: string;
  public: boolean;
}

/** One thing that happened. `change` holds what became what. Partners see public entries only. */
export class TimelineEntryView {
  id: string;
  at: string;
  kind: string;
  label: string;
  public: boolean;
  actor: NamedView | null;
  via: string;
  orderId: string | null;
  callId: string | null;
  text: string;
  change: Record<string, unknown>;
}

export class LinkView {
  ticketId: string;
  number: string;
  line: string;
  title: string;
  state: string;
  kind: string;
  /** The other ticket points at this one. */
  back: boolean;
}

/** A row of a queue or a list. */
export class TicketRowView {
  id: string;
  number: string;
  version: number;
  line: string;
  topic: string;
  title: string;
  state: string;
  priority: 'urgent' | 'high' | 'normal' | 'low';
  channel: 'call' | 'portal' | 'system';
  outlet: OutletRefView | null;
  countyId: string | null;
  contactName: string;
  /** Masked (138****0012). */
  contactPhone: string;
  owner: NamedView | null;
  departments: NamedView[];
  /** In a department's queue: the order that waits there. */
  order: WorkOrderRowView | null;
  openedAt: string;
  updatedAt: string;
  dueAt: string | null;
  dueClock: string | null;
  level: 'calm' | 'warned' | 'breached' | 'escalated';
}

export class WorkOrderRowView {
  id: string;
  state: string;
  departmentId: string;
  claimedBy: NamedView | null;
}

export class PlanView {
  text: string;
  promisedAt: string | null;
  toldAt: string | null;
}

export class ArticleUseView {
  articleId: string;
  version: number;
  title: string;
}

export class TicketView extends TicketRowView {
  description: string;
  fields: Record<string, unknown>;
  tags: string[];
  /** What other features have left at it, such as the incident it hangs on; nothing for partners. */
  marks: Record<string, unknown>;
  openedBy: NamedView;
  repliedAt: string | null;
  closedAt: string | null;
  plan: PlanView | null;
  returnCount: number;
  reopenCount: number;
  rating: number | null;
  article: ArticleUseView | null;
  mergedInto: string | null;
  orders: WorkOrderView[];
  clocks: ClockView[];
  links: LinkView[];
  callIds: string[];
  files: FileView[];
  watching: boolean;
  actions: ActionView[];
  /** The newest entries, newest last; older ones by GET …/timeline?cursor=. */
  timeline: TimelineEntryView[];
  timelineCursor: string | null;
}

export class TimelinePageView {
  items: TimelineEntryView[];
  nextCursor: string | null;
}

export class TicketPageView {
  items: TicketRowView[];
  nextCursor: string | null;
}

export class QueueView {
  id: string;
  name: string;
  /** Counted up to `countLimit`; `more` says that there are more than that. */
  count: number;
  more: boolean;
  overdue: number;
}

export class QueueListView {
  items: QueueView[];
}

export class RevealedNumberView {
  phone: string;
}
