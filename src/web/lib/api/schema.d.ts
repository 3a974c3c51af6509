/**
 * Types of the HTTP interface, in the shape that openapi-typescript prints from the server's OpenAPI document.
 * Nothing here is written by hand once the document can be printed.
 */
interface Json<T> {
  headers: { [name: string]: unknown };
  content: { 'application/json': T };
}
interface Nothing {
  headers: { [name: string]: unknown };
  content?: never;
}
type In<Path, Query = never> = [Path] extends [never]
  ? { query?: Query; header?: never; path?: never; cookie?: never }
  : { query?: Query; header?: never; path: Path; cookie?: never };
type Read<T, Query = never, Path = never> = {
  parameters: In<Path, Query>;
  requestBody?: never;
  responses: { 200: Json<T> };
};
type Write<Body, T, Path = never> = {
  parameters: In<Path>;
  requestBody: { content: { 'application/json': Body } };
  responses: { 200: Json<T> };
};
type Void<Path = never> = {
  parameters: In<Path>;
  requestBody?: never;
  responses: { 204: Nothing };
};
type ById = { id: string };
type S = components['schemas'];

export interface paths {
  '/api/auth/login': {
    post: Write<S['SignIn'], S['MeView']>;
  };
  '/api/auth/logout': {
    post: Void;
  };
  '/api/auth/password': {
    post: Write<S['ChangePassword'], unknown>;
  };
  '/api/auth/tokens': {
    get: Read<S['TokenListView']>;
    post: Write<S['NewToken'], S['NewTokenView']>;
  };
  '/api/auth/tokens/{id}': {
    delete: Void<ById>;
  };
  '/api/me': {
    get: Read<S['MeView']>;
    patch: Write<S['ChangeMe'], S['MeView']>;
  };
  '/api/catalogue': {
    get: Read<S['CatalogueView']>;
  };
  '/api/organisation': {
    get: Read<S['OrganisationView']>;
  };
  '/api/outlets': {
    get: Read<S['OutletPageView'], { q?: string; countyId?: string; limit?: number; cursor?: string }>;
  };
  '/api/outlets/{id}': {
    get: Read<S['OutletCardView'], never, ById>;
  };
  '/api/users': {
    get: Read<S['UserPageView'], S['UserListQuery']>;
    post: Write<S['NewUser'], S['UserView']>;
  };
  '/api/users/{id}': {
    patch: Write<S['ChangeUser'], S['UserView'], ById>;
  };
  '/api/colleagues': {
    get: Read<S['ColleagueListView'], S['ColleagueQuery']>;
  };
  '/api/callers': {
    get: Read<S['CallerMatchListView'], { phone: string }>;
  };
  '/api/calls': {
    get: Read<S['CallPageView'], S['CallListQuery']>;
    post: Write<S['RegisterCall'], S['CallView']>;
  };
  '/api/calls/current': {
    get: Read<S['CurrentCallsView']>;
  };
  '/api/calls/{id}': {
    get: Read<S['CallView'], never, ById>;
    patch: Write<S['ChangeCall'], S['CallView'], ById>;
  };
  '/api/calls/{id}/end': {
    post: Write<S['EndCall'], S['CallView'], ById>;
  };
  '/api/tickets': {
    get: Read<S['TicketPageView'], S['TicketListQuery']>;
    post: Write<S['OpenTicket'], S['TicketView']>;
  };
  '/api/tickets/{id}': {
    get: Read<S['TicketView'], never, ById>;
  };
  '/api/tickets/{id}/timeline': {
    get: Read<S['TimelinePageView'], { limit?: number; cursor?: string }, ById>;
  };
  '/api/tickets/{id}/actions/{action}': {
    post: Write<{ version: number } & { [field: string]: unknown }, S['TicketView'], { id: string; action: string }>;
  };
  '/api/tickets/{id}/reveal': {
    post: Write<S['RevealNumber'], S['RevealedNumberView'], ById>;
  };
  '/api/tickets/{id}/watch': {
    put: Void<ById>;
    delete: Void<ById>;
  };
  '/api/queues': {
    get: Read<S['QueueListView']>;
  };
  '/api/queues/{id}/tickets': {
    get: Read<S['TicketPageView'], { limit?: number; cursor?: string }, ById>;
  };
  '/api/routing/suggestion': {
    get: Read<S['SuggestionView'], { line: string; topic: string; countyId?: string }>;
  };
  '/api/routing/rules': {
    get: Read<S['RoutingRuleListView']>;
    post: Write<S['NewRoutingRule'], S['RoutingRuleView']>;
  };
  '/api/routing/rules/{id}': {
    patch: Write<S['ChangeRoutingRule'], S['RoutingRuleView'], ById>;
    delete: Void<ById>;
  };
  '/api/clocks/preview': {
    post: Write<S['PreviewClock'], S['ClockPreviewView']>;
  };
  '/api/clocks/{id}/explanation': {
    get: Read<S['ExplanationView'], never, ById>;
  };
  '/api/calendar': {
    get: Read<S['CalendarView']>;
    put: Write<S['ChangeCalendar'], S['CalendarView']>;
  };
  '/api/calendar/preview': {
    post: Write<S['PreviewCalendar'], S['DueMovesView']>;
  };
  '/api/clock-policies': {
    get: Read<S['ClockPoliciesView']>;
    put: Write<S['ClockPoliciesView'], S['ClockPoliciesView']>;
  };
  '/api/clock-policies/preview': {
    post: Write<S['ClockPoliciesView'], S['DueMovesView']>;
  };
  '/api/articles': {
    get: Read<S['ArticleListView'], { q?: string; countyId?: string; audience?: string; limit?: number }>;
  };
  '/api/articles/{id}': {
    get: Read<S['ArticleView'], never, ById>;
  };
  '/api/notifications': {
    get: Read<S['NotificationListView'], { limit?: number; cursor?: string }>;
  };
  '/api/notifications/read': {
    post: Write<S['ReadNotifications'], unknown>;
  };
}

export interface components {
  schemas: {
    MeView: {
      id: string;
      username: string;
      displayName: string;
      roles: string[];
      rights: string[];
      departmentIds: string[];
      countyId: string | null;
      outletId: string | null;
      language: 'zh-CN' | 'en';
      /** The door to open after sign-in: /console, /queue, /portal, /admin or /knowledge. */
      home: string;
      /** Send `csrfToken` in the header `csrfHeader` with every change. Null for programs with a bearer token. */
      csrfHeader: string;
      csrfToken: string | null;
    };
    UserView: {
      id: string;
      version: number;
      username: string;
      displayName: string;
      roles: string[];
      departmentIds: string[];
      countyId: string | null;
      outletId: string | null;
      locale: string;
      active: boolean;
      absentUntil: string | null;
      hasPassword: boolean;
    };
    UserPageView: {
      items: components['schemas']['UserView'][];
      nextCursor: string | null;
    };
    ColleagueView: {
      id: string;
      displayName: string;
      roles: string[];
      departmentIds: string[];
      absentUntil: string | null;
    };
    ColleagueListView: {
      items: components['schemas']['ColleagueView'][];
    };
    TokenView: {
      id: string;
      name: string;
      scopes: string[];
      createdAt: string;
      expiresAt: string;
      revokedAt: string | null;
    };
    NewTokenView: {
      id: string;
      name: string;
      scopes: string[];
      createdAt: string;
      expiresAt: string;
      revokedAt: string | null;
      /** Shown this once. */
      token: string;
    };
    TokenListView: {
      items: components['schemas']['TokenView'][];
    };
    SignIn: {
      username: string;
      password: string;
    };
    NewToken: {
      name: string;
      /** Names of rights; the token can never do more than its owner. */
      scopes: string[];
      days: number;
    };
    ChangePassword: {
      current: string;
      next: string;
    };
    ChangeMe: {
      language: 'zh-CN' | 'en';
    };
    NewUser: {
      displayName: string;
      roles: string[];
      departmentIds: string[];
      countyId: string | null;
      outletId: string | null;
      locale: 'zh-CN' | 'en';
      username: string;
      password: string;
    };
    ChangeUser: {
      displayName: string;
      roles: string[];
      departmentIds: string[];
      countyId: string | null;
      outletId: string | null;
      locale: 'zh-CN' | 'en';
      version: number;
      active: boolean;
      absentUntil: string | null;
      password?: string;
    };
    UserListQuery: {
      limit?: number;
      cursor?: string;
      q?: string;
    };
    ColleagueQuery: {
      departmentId?: string;
      group?: 'hotline';
    };
    CallerMatchView: {
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
    };
    CallTicketView: {
      id: string;
      number: string;
      title: string;
      state: string;
      line: string;
    };
    CallOutletView: {
      id: string;
      code: string;
      name: string;
      tier: string;
      countyId: string;
      countyName: string;
    };
    CallView: {
      id: string;
      version: number;
      direction: 'inbound' | 'outbound';
      /** In full for the agent of the call while it is not ended, masked afterwards; null when withheld. */
      phone: string | null;
      outlet: components['schemas']['CallOutletView'] | null;
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
      matches: components['schemas']['CallerMatchView'][];
      tickets: components['schemas']['CallTicketView'][];
    };
    CallPageView: {
      items: components['schemas']['CallView'][];
      nextCursor: string | null;
    };
    CurrentCallsView: {
      items: components['schemas']['CallView'][];
    };
    RegisterCall: {
      phone?: string;
      direction?: 'inbound' | 'outbound';
      outletId?: string;
      contactId?: string;
      contactName?: string;
      /** When the call began; now when left out, never in the future. */
      startedAt?: string;
    };
    ChangeCall: {
      version: number;
      outletId?: string;
      contactId?: string;
      contactName?: string;
      note?: string;
      /** The form as it stands; any JSON object up to 64 kB. */
      draft?: Record<string, unknown>;
    };
    EndCall: {
      version: number;
      wrapUpCode?: string;
    };
    CallListQuery: {
      limit?: number;
      cursor?: string;
      outletId?: string;
      agentId?: string;
    };
    CountyView: {
      id: string;
      code: string;
      name: string;
    };
    DepartmentView: {
      id: string;
      code: string;
      kind: 'department' | 'office' | 'maintenance' | 'hotline';
      countyId: string | null;
      name: string;
      active: boolean;
    };
    OrganisationView: {
      counties: components['schemas']['CountyView'][];
      departments: components['schemas']['DepartmentView'][];
    };
    ContactView: {
      id: string;
      name: string;
      /** Masked. */
      phone: string;
      position: string;
    };
    OutletRowView: {
      id: string;
      version: number;
      code: string;
      name: string;
      tier: 'core' | 'ordinary' | 'rural_station';
      countyId: string;
      countyName: string;
      address: string;
      active: boolean;
      channelManagerName: string | null;
    };
    OutletCardView: {
      id: string;
      version: number;
      code: string;
      name: string;
      tier: 'core' | 'ordinary' | 'rural_station';
      countyId: string;
      countyName: string;
      address: string;
      active: boolean;
      channelManagerName: string | null;
      /** Exactly two, masked. */
      designatedNumbers: string[];
      contacts: components['schemas']['ContactView'][];
      openTickets: number;
      lastCallAt: string | null;
    };
    OutletPageView: {
      items: components['schemas']['OutletRowView'][];
      nextCursor: string | null;
    };
    ImportFaultView: {
      line: number;
      column: string | null;
      code: string;
      message: string;
    };
    ImportResultView: {
      kind: 'outlets' | 'staff';
      encoding: string;
      rows: number;
      added: number;
      changed: number;
      unchanged: number;
      faults: components['schemas']['ImportFaultView'][];
      /** False when something was wrong and nothing was to be kept in that case, or for a dry run. */
      kept: boolean;
    };
    NamedView: {
      id: string;
      name: string;
    };
    OutletRefView: {
      id: string;
      name: string;
      code: string;
      tier: string;
    };
    ClockView: {
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
    };
    FieldView: {
      name: string;
      type: string;
      label: string;
      help?: string;
      required: boolean;
      max?: number;
      min?: number;
      options?: components['schemas']['OptionView'][];
      when?: components['schemas']['FieldConditionView'];
    };
    OptionView: {
      value: string;
      label: string;
    };
    FieldConditionView: {
      field: string;
      is: string | boolean;
    };
    ActionView: {
      name: string;
      label: string;
      allowed: boolean;
      reason: string | null;
      form: components['schemas']['FieldView'][];
    };
    WorkOrderView: {
      id: string;
      place: number;
      state: 'open' | 'claimed' | 'answered' | 'returned' | 'transferred' | 'withdrawn';
      department: components['schemas']['NamedView'];
      claimedBy: components['schemas']['NamedView'] | null;
      binding: boolean;
      note: string;
      answer: string | null;
      dispatchedAt: string;
      claimedAt: string | null;
      doneAt: string | null;
      dueAt: string | null;
      /** The order of the caller's own department. */
      own: boolean;
    };
    FileView: {
      id: string;
      name: string;
      mediaType: string;
      bytes: number;
      entryId: string;
      public: boolean;
    };
    TimelineEntryView: {
      id: string;
      at: string;
      kind: string;
      label: string;
      public: boolean;
      actor: components['schemas']['NamedView'] | null;
      via: string;
      orderId: string | null;
      callId: string | null;
      text: string;
      change: Record<string, unknown>;
    };
    LinkView: {
      ticketId: string;
      number: string;
      title: string;
      state: string;
      kind: string;
      /** The other ticket points at this one. */
      back: boolean;
    };
    TicketRowView: {
      id: string;
      number: string;
      version: number;
      line: string;
      topic: string;
      title: string;
      state: string;
      priority: 'urgent' | 'high' | 'normal' | 'low';
      channel: 'call' | 'portal';
      outlet: components['schemas']['OutletRefView'] | null;
      countyId: string | null;
      contactName: string;
      /** Masked (138****0012). */
      contactPhone: string;
      owner: components['schemas']['NamedView'] | null;
      departments: components['schemas']['NamedView'][];
      /** In a department's queue: the order that waits there. */
      order: components['schemas']['WorkOrderRowView'] | null;
      openedAt: string;
      updatedAt: string;
      dueAt: string | null;
      dueClock: string | null;
      level: 'calm' | 'warned' | 'breached' | 'escalated';
    };
    WorkOrderRowView: {
      id: string;
      state: string;
      departmentId: string;
      claimedBy: components['schemas']['NamedView'] | null;
    };
    PlanView: {
      text: string;
      promisedAt: string | null;
      toldAt: string | null;
    };
    ArticleUseView: {
      articleId: string;
      version: number;
      title: string;
    };
    TicketView: {
      id: string;
      number: string;
      version: number;
      line: string;
      topic: string;
      title: string;
      state: string;
      priority: 'urgent' | 'high' | 'normal' | 'low';
      channel: 'call' | 'portal';
      outlet: components['schemas']['OutletRefView'] | null;
      countyId: string | null;
      contactName: string;
      /** Masked (138****0012). */
      contactPhone: string;
      owner: components['schemas']['NamedView'] | null;
      departments: components['schemas']['NamedView'][];
      /** In a department's queue: the order that waits there. */
      order: components['schemas']['WorkOrderRowView'] | null;
      openedAt: string;
      updatedAt: string;
      dueAt: string | null;
      dueClock: string | null;
      level: 'calm' | 'warned' | 'breached' | 'escalated';
      description: string;
      fields: Record<string, unknown>;
      tags: string[];
      openedBy: components['schemas']['NamedView'];
      repliedAt: string | null;
      closedAt: string | null;
      plan: components['schemas']['PlanView'] | null;
      returnCount: number;
      reopenCount: number;
      rating: number | null;
      article: components['schemas']['ArticleUseView'] | null;
      mergedInto: string | null;
      orders: components['schemas']['WorkOrderView'][];
      clocks: components['schemas']['ClockView'][];
      links: components['schemas']['LinkView'][];
      callIds: string[];
      files: components['schemas']['FileView'][];
      watching: boolean;
      actions: components['schemas']['ActionView'][];
      /** The newest entries, newest last; older ones by GET …/timeline?cursor=. */
      timeline: components['schemas']['TimelineEntryView'][];
      timelineCursor: string | null;
    };
    TimelinePageView: {
      items: components['schemas']['TimelineEntryView'][];
      nextCursor: string | null;
    };
    TicketPageView: {
      items: components['schemas']['TicketRowView'][];
      nextCursor: string | null;
    };
    QueueView: {
      id: string;
      name: string;
      /** Counted up to `countLimit`; `more` says that there are more than that. */
      count: number;
      more: boolean;
      overdue: number;
    };
    QueueListView: {
      items: components['schemas']['QueueView'][];
    };
    RevealedNumberView: {
      phone: string;
    };
    AnswerNow: {
      text: string;
      articleId?: string;
      /** The caller said at once that it is solved: the ticket closes. */
      confirmed?: boolean;
    };
    DispatchNow: {
      departmentIds: string[];
      note?: string;
    };
    OpenTicket: {
      line: string;
      topic: string;
      title: string;
      description: string;
      priority?: 'urgent' | 'high' | 'normal' | 'low';
      callId?: string;
      outletId?: string;
      contactName?: string;
      contactPhone?: string;
      /** The fields of the line, as GET /api/catalogue lists them. */
      fields?: Record<string, unknown>;
      tags?: string[];
      files?: string[];
      answer?: components['schemas']['AnswerNow'];
      dispatch?: components['schemas']['DispatchNow'];
      /** The ticket that this one is split from. */
      splitFrom?: string;
    };
    TicketListQuery: {
      limit?: number;
      cursor?: string;
      q?: string;
      line?: string;
      state?: string;
      outletId?: string;
      countyId?: string;
      sort?: '-openedAt' | 'openedAt';
    };
    RevealNumber: {
      reason: string;
    };
    VersionOnly: {
      version: number;
    };
    CatalogueView: {
      lines: components['schemas']['LineView'][];
      priorities: components['schemas']['OptionView'][];
      returnReasons: components['schemas']['OptionView'][];
      linkKinds: components['schemas']['OptionView'][];
      channels: components['schemas']['OptionView'][];
      clocks: components['schemas']['OptionView'][];
      wrapUpCodes: components['schemas']['OptionView'][];
      roles: components['schemas']['OptionView'][];
      tiers: components['schemas']['OptionView'][];
    };
    LineView: {
      code: string;
      prefix: string;
      label: string;
      topics: components['schemas']['OptionView'][];
      fields: components['schemas']['FieldView'][];
      actions: components['schemas']['LineActionView'][];
      states: components['schemas']['OptionView'][];
    };
    LineActionView: {
      name: string;
      label: string;
    };
    CallerMatchListView: {
      items: components['schemas']['CallerMatchView'][];
    };
    UploadedFileView: {
      id: string;
      name: string;
      mediaType: string;
      bytes: number;
    };
    ExplanationView: {
      lines: string[];
    };
    SuggestionView: {
      departmentId: string;
      departmentName: string;
      reason: string;
      ruleId: string | null;
    };
    NewRoutingRule: {
      place: number;
      line: string | null;
      topic: string | null;
      countyId: string | null;
      departmentId: string | null;
      officeOfCounty: boolean;
      note: string;
      active: boolean;
    };
    ChangeRoutingRule: {
      version: number;
      place: number;
      line: string | null;
      topic: string | null;
      countyId: string | null;
      departmentId: string | null;
      officeOfCounty: boolean;
      note: string;
      active: boolean;
    };
    RoutingRuleView: {
      id: string;
      version: number;
      place: number;
      line: string | null;
      topic: string | null;
      countyId: string | null;
      departmentId: string | null;
      officeOfCounty: boolean;
      note: string;
      active: boolean;
    };
    RoutingRuleListView: {
      items: components['schemas']['RoutingRuleView'][];
    };
    PreviewClock: {
      clock: string;
      startedAt: string;
      priority?: 'urgent' | 'high' | 'normal' | 'low';
    };
    ClockPreviewView: {
      dueAt: string;
      warnAt: string;
      explanation: string[];
    };
    WindowView: {
      from: string;
      to: string;
    };
    CalendarDayView: {
      day: string;
      kind: 'holiday' | 'makeup' | 'special';
      name: string;
      windows: components['schemas']['WindowView'][] | null;
    };
    CalendarView: {
      version: number;
      week: { [day: string]: components['schemas']['WindowView'][] };
      days: components['schemas']['CalendarDayView'][];
      loadedYears: number[];
      hoursPerDay: { [day: string]: number };
      nextYearMissing: boolean;
    };
    CalendarDayInput: {
      day: string;
      kind: 'holiday' | 'makeup' | 'special';
      nameZh: string;
      nameEn: string;
      windows?: components['schemas']['WindowView'][];
    };
    PreviewCalendar: {
      version: number;
      week: { [day: string]: components['schemas']['WindowView'][] };
      days: components['schemas']['CalendarDayInput'][];
    };
    ChangeCalendar: {
      version: number;
      week: { [day: string]: components['schemas']['WindowView'][] };
      days: components['schemas']['CalendarDayInput'][];
      reason: string;
    };
    DueMoveView: {
      ticketId: string;
      number: string;
      clock: string;
      before: string;
      after: string;
    };
    DueMovesView: {
      moves: components['schemas']['DueMoveView'][];
      moveCount: number;
    };
    ClockPoliciesView: {
      version: number;
      policies: { [clock: string]: { [name: string]: unknown } };
    };
    ArticleRowView: {
      id: string;
      slug: string;
      version: number;
      title: string;
      kind: string;
      category: string;
      audience: string;
      region: string;
      passage: string;
    };
    ArticleListView: {
      items: components['schemas']['ArticleRowView'][];
    };
    ArticleView: {
      id: string;
      slug: string;
      version: number;
      title: string;
      kind: string;
      category: string;
      audience: string;
      region: string;
      passage: string;
      body: string;
      validFrom: string | null;
      validUntil: string | null;
      ownerDepartment: string | null;
    };
    NotificationView: {
      id: string;
      kind: string;
      ticketId: string | null;
      ticketNumber: string | null;
      text: string;
      at: string;
      readAt: string | null;
    };
    NotificationListView: {
      items: components['schemas']['NotificationView'][];
      unread: number;
      nextCursor?: string | null;
    };
    ReadNotifications: {
      ids: string[];
    };
  };
}
