/** One possible owner of a caller's number. */
export class CallerMatchView {
  outletId: string;
  outletCode: string;
  outletName: string;
  tier: string;
  countyId: string;
  countyName: string;
  contactId: string | null;
  contactName: string | null;
  position: string | null;
  /** The number is one of the outlet's two designated numbers. */
  designated: boolean;
}

export class CallTicketView {
  id: string;
  number: string;
  title: string;
  state: string;
  line: string;
}

export class CallOutletView {
  id: string;
  code: string;
  name: string;
  tier: string;
  countyId: string;
  countyName: string;
}

export class CallView {
  id: string;
  version: number;
  direction: 'inbound' | 'outbound';
  /** In full for the agent of the call while it is not ended, masked afterwards; null when withheld. */
  phone: string | null;
  outlet: CallOutletView | null;
  contactId: string | null;
  contactName: string;
  designated: boolean;
  agentId: string;
  agentName: string;
  state: 'talking' | 'wrap_up' | 'ended';
  startedAt: string;
  talkEndedAt: string | null;
  endedAt: string | null;
  talkSeconds: number | null;
  wrapUpSeconds: number | null;
  wrapUpCode: string | null;
  note: string;
  /** What the agent has typed so far; survives reload, crash and change of machine. */
  draft: Record<string, unknown>;
  /** Everybody the number could be; more than one is offered for choice. */
  matches: CallerMatchView[];
  tickets: CallTicketView[];
}

export class CallPageView {
  items: CallView[];
  nextCursor: string | null;
}

export class CurrentCallsView {
  items: CallView[];
}

export class CallerListView {
  items: CallerMatchView[];
}
