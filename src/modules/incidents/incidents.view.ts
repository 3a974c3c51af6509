class PersonView {
  id: string;
  name: string;
}

/** What agents read out. Every version is kept. */
export class StatementView {
  version: number;
  text: string;
  agreedBy: PersonView;
  agreedAt: string;
}

export class IncidentRowView {
  id: string;
  number: string;
  version: number;
  state: 'proposed' | 'open' | 'closing' | 'closed' | 'dismissed';
  stateLabel: string;
  title: string;
  line: string;
  topic: string;
  /** Null: the whole branch. */
  countyId: string | null;
  openedAt: string;
  /** Null: the system proposed it. */
  openedBy: PersonView | null;
  endedAt: string | null;
  closedAt: string | null;
  /** Tickets that hang on it or hung to its end; for a proposal those that have gathered. */
  tickets: number;
}

export class IncidentPageView {
  items: IncidentRowView[];
  nextCursor: string | null;
}

/** An open incident as the agent's screen offers it. */
export class FittingIncidentView {
  id: string;
  number: string;
  title: string;
  line: string;
  topic: string;
  countyId: string | null;
  statement: string;
}

export class FittingIncidentsView {
  items: FittingIncidentView[];
}

export class IncidentUpdateView {
  place: number;
  text: string;
  statement: number;
  toldBy: PersonView;
  toldAt: string;
  /** How many of the tickets that hang on it have been told so far. */
  told: number;
}

export class IncidentCountyView {
  countyId: string | null;
  tickets: number;
}

/** `settled` of `settled + hung` says how far the closing is. */
export class IncidentFiguresView {
  gathered: number;
  hung: number;
  settled: number;
  excepted: number;
  counties: IncidentCountyView[];
}

/** A step of the incident as it stands for the caller: `reason` says in words why it is not open. */
export class IncidentActionView {
  name: string;
  label: string;
  allowed: boolean;
  reason: string | null;
}

export class IncidentView extends IncidentRowView {
  reason: string | null;
  closingText: string | null;
  statement: StatementView | null;
  /** Newest first. */
  statements: StatementView[];
  /** Newest first. */
  updates: IncidentUpdateView[];
  figures: IncidentFiguresView;
  actions: IncidentActionView[];
}

export class IncidentTicketView {
  ticketId: string;
  number: string;
  version: number;
  line: string;
  title: string;
  /** The state of the ticket. */
  state: string;
  countyId: string | null;
  outletName: string | null;
  ownerName: string | null;
  openedAt: string;
  /** `gathered` before it hangs; how it left, where it did. */
  hanging: 'gathered' | 'hung' | 'settled' | 'excepted' | 'released';
  hungAt: string | null;
}

export class IncidentTicketPageView {
  items: IncidentTicketView[];
  nextCursor: string | null;
}

/** What became of one ticket of many; `code` and `reason` say why it does not hang. */
export class HungView {
  ticketId: string;
  hung: boolean;
  code: string | null;
  reason: string | null;
}

export class HungListView {
  items: HungView[];
}
