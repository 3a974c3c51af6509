// Generated from the OpenAPI document by `npm run api-types`. Do not edit.
export interface paths {
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process answers. */
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process can work: its database answers too. */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OrganisationController_organisation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/outlets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OrganisationController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/outlets/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OrganisationController_card'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AuthController_login'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/logout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AuthController_logout'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AuthController_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['AuthController_changeMe'];
    trace?: never;
  };
  '/api/auth/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AuthController_password'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AuthController_listTokens'];
    put?: never;
    post: operations['AuthController_newToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['AuthController_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UsersController_list'];
    put?: never;
    post: operations['UsersController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['UsersController_change'];
    trace?: never;
  };
  '/api/colleagues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UsersController_colleagues'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clocks/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** When a clock would be due, by the same code that runs the clocks, with every step in words. */
    post: operations['ClocksController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ClocksController_calendar'];
    /** A new version of the calendar; all running clocks are counted by it. */
    put: operations['DeadlinesController_changeCalendar'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clock-policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ClocksController_policies'];
    /** A new version of the policies; all running clocks are counted by it. */
    put: operations['DeadlinesController_changePolicies'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['KnowledgeController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/knowledge/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['KnowledgeController_search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['KnowledgeController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/callers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whose number is this? Asked while the agent types it. */
    get: operations['CallsController_callers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CallsController_list'];
    put?: never;
    post: operations['CallsController_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calls/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CallsController_current'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calls/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CallsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['CallsController_change'];
    trace?: never;
  };
  '/api/calls/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CallsController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tickets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TicketsController_list'];
    put?: never;
    post: operations['TicketsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tickets/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TicketsController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tickets/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TicketsController_timeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tickets/{id}/actions/{action}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** One step of the flow. Besides `version` the body carries what the action's form asks for. */
    post: operations['TicketsController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tickets/{id}/reveal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Shows the contact's number in full, and writes down who asked why. */
    post: operations['TicketsController_reveal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tickets/{id}/watch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TicketsController_watch'];
    post?: never;
    delete: operations['TicketsController_unwatch'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/queues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['QueuesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/queues/{id}/tickets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['QueuesController_tickets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/catalogue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CatalogueController_catalogue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/routing/suggestion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RoutingController_suggestion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/routing/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RoutingController_list'];
    put?: never;
    post: operations['RoutingController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/routing/rules/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['RoutingController_deactivate'];
    options?: never;
    head?: never;
    patch: operations['RoutingController_change'];
    trace?: never;
  };
  '/api/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FilesController_upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/files/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Always as an attachment: nothing that somebody uploaded is ever shown as a page of ours. */
    get: operations['FilesController_download'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ImportsController_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['NotificationsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['NotificationsController_read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest first. */
    get: operations['IncidentsController_list'];
    put?: never;
    post: operations['IncidentsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open ones that fit a county, line and topic, with the statement that is read out. */
    get: operations['IncidentsController_fitting'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['IncidentsController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['IncidentsController_revise'];
    trace?: never;
  };
  '/api/incidents/{id}/tickets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What hangs on it; of a proposal what has gathered. Newest first. */
    get: operations['IncidentsController_tickets'];
    put?: never;
    post: operations['IncidentsController_hang'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/updates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['IncidentsController_tell'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/actions/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['IncidentsController_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/actions/dismiss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['IncidentsController_dismiss'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/actions/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['IncidentsController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reversals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReversalsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reversals/{id}/letter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The guarantee letter, filled in, as a page to print. */
    get: operations['ReversalsController_letter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/recharges/{serial}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RechargesController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ledger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest first. */
    get: operations['LedgerController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ledger/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LedgerController_verify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reconciliations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest first. */
    get: operations['ReconciliationController_list'];
    put?: never;
    post: operations['ReconciliationController_run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reconciliations/differences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest first. */
    get: operations['ReconciliationController_listDifferences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reconciliations/differences/{id}/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReconciliationController_settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reversals/assessment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Those with the most requests first. */
    get: operations['AssessmentController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reversals/assessment/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a file, all pages of it. */
    get: operations['AssessmentController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clocks/{id}/explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DeadlinesController_explanation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Which due times would move; nothing is kept. */
    post: operations['DeadlinesController_previewCalendar'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clock-policies/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Which due times would move; nothing is kept. */
    post: operations['DeadlinesController_previewPolicies'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    HealthView: {
      /** @enum {string} */
      status: 'ok';
    };
    CountyView: {
      id: string;
      code: string;
      name: string;
    };
    DepartmentView: {
      id: string;
      code: string;
      /** @enum {string} */
      kind: 'department' | 'office' | 'maintenance' | 'hotline';
      countyId: string | null;
      name: string;
      active: boolean;
    };
    OrganisationView: {
      counties: components['schemas']['CountyView'][];
      departments: components['schemas']['DepartmentView'][];
    };
    OutletRowView: {
      id: string;
      version: number;
      code: string;
      name: string;
      /** @enum {string} */
      tier: 'core' | 'ordinary' | 'rural_station';
      countyId: string;
      countyName: string;
      address: string;
      active: boolean;
      channelManagerName: string | null;
    };
    OutletPageView: {
      items: components['schemas']['OutletRowView'][];
      nextCursor: string | null;
    };
    ContactView: {
      id: string;
      name: string;
      /** @description Masked. */
      phone: string;
      position: string;
    };
    OutletCardView: {
      id: string;
      version: number;
      code: string;
      name: string;
      /** @enum {string} */
      tier: 'core' | 'ordinary' | 'rural_station';
      countyId: string;
      countyName: string;
      address: string;
      active: boolean;
      channelManagerName: string | null;
      /** @description Exactly two, masked. */
      designatedNumbers: string[];
      contacts: components['schemas']['ContactView'][];
      openTickets: number;
      lastCallAt: string | null;
    };
    SignIn: {
      username: string;
      password: string;
    };
    MeView: {
      id: string;
      username: string;
      displayName: string;
      roles: string[];
      rights: string[];
      departmentIds: string[];
      countyId: string | null;
      outletId: string | null;
      /** @enum {string} */
      language: 'zh-CN' | 'en';
      /** @description The door to open after sign-in: /console, /queue, /portal, /admin or /knowledge. */
      home: string;
      /** @description Send `csrfToken` in the header `csrfHeader` with every change. Null for programs with a bearer token. */
      csrfHeader: string;
      csrfToken: string | null;
    };
    ChangeMe: {
      /** @enum {string} */
      language: 'zh-CN' | 'en';
    };
    ChangePassword: {
      current: string;
      next: string;
    };
    TokenView: {
      id: string;
      name: string;
      scopes: string[];
      createdAt: string;
      expiresAt: string;
      revokedAt: string | null;
    };
    TokenListView: {
      items: components['schemas']['TokenView'][];
    };
    NewToken: {
      name: string;
      /** @description Names of rights; the token can never do more than its owner. */
      scopes: string[];
      days: number;
    };
    NewTokenView: {
      id: string;
      name: string;
      scopes: string[];
      createdAt: string;
      expiresAt: string;
      revokedAt: string | null;
      /** @description Shown this once. */
      token: string;
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
    NewUser: {
      username: string;
      password: string;
      displayName: string;
      roles: (
        | 'agent'
        | 'supervisor'
        | 'handler'
        | 'department_lead'
        | 'partner'
        | 'channel_manager'
        | 'channel_supervisor'
        | 'maintainer'
        | 'editor'
        | 'auditor'
        | 'admin'
      )[];
      departmentIds: string[];
      /** Format: uuid */
      countyId: string | null;
      /** Format: uuid */
      outletId: string | null;
      /** @enum {string} */
      locale: 'zh-CN' | 'en';
    };
    ChangeUser: {
      version: number;
      active: boolean;
      absentUntil: string | null;
      password?: string;
      displayName: string;
      roles: (
        | 'agent'
        | 'supervisor'
        | 'handler'
        | 'department_lead'
        | 'partner'
        | 'channel_manager'
        | 'channel_supervisor'
        | 'maintainer'
        | 'editor'
        | 'auditor'
        | 'admin'
      )[];
      departmentIds: string[];
      /** Format: uuid */
      countyId: string | null;
      /** Format: uuid */
      outletId: string | null;
      /** @enum {string} */
      locale: 'zh-CN' | 'en';
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
    PreviewClock: {
      /**
       * @description `dispatch`, `reply`, `handle`, `plan`, `reversal`, `written_result` or `approval`.
       * @enum {string}
       */
      clock: 'dispatch' | 'reply' | 'handle' | 'plan' | 'reversal' | 'written_result' | 'approval';
      /** @description ISO 8601 with offset, in the years 2000 to 2099. */
      startedAt: string;
      /**
       * @description `normal` when left out.
       * @enum {string}
       */
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
      /** @description `YYYY-MM-DD`. */
      day: string;
      /** @enum {string} */
      kind: 'holiday' | 'makeup' | 'special';
      /** @description In the caller's language; empty when the day has no name. */
      name: string;
      nameZh: string;
      nameEn: string;
      /** @description Null: none on a holiday, Monday's on a make-up day. */
      windows: components['schemas']['WindowView'][] | null;
    };
    CalendarView: {
      /** @description Windows by ISO weekday, `"1"` being Monday. */
      week: {
        [key: string]: components['schemas']['WindowView'][];
      };
      /** @description Hours of service by ISO weekday. */
      hoursPerDay: {
        [key: string]: number;
      };
      /** @description 0 until somebody changes the calendar for the first time. */
      version: number;
      days: components['schemas']['CalendarDayView'][];
      /** @description Years whose public holidays are known; in any other the plain week is assumed. */
      loadedYears: number[];
      /** @description The holidays of this year, or from 1 December on of the next, should be loaded by now and are not. */
      nextYearMissing: boolean;
    };
    ClockPoliciesView: {
      /** @description By clock: label, source, starts, stops, targetMs, counted, warnShare, escalateShare, scale, pausable. */
      policies: {
        [key: string]: {
          [key: string]: unknown;
        };
      };
      /** @description 0 until somebody changes the policies for the first time. */
      version: number;
    };
    ArticleRowView: {
      id: string;
      slug: string;
      version: number;
      title: string;
      /** @enum {string} */
      kind: 'fault' | 'policy' | 'script' | 'how_to';
      category: string;
      /** @enum {string} */
      audience: 'partner' | 'internal';
      /** @description `city`, or the code of the county in which it holds. */
      region: string;
      /** @description Plain text around what was looked for; how the article begins when nothing was. */
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
      /** @enum {string} */
      kind: 'fault' | 'policy' | 'script' | 'how_to';
      category: string;
      /** @enum {string} */
      audience: 'partner' | 'internal';
      /** @description `city`, or the code of the county in which it holds. */
      region: string;
      /** @description Plain text around what was looked for; how the article begins when nothing was. */
      passage: string;
      /** @description Markdown. */
      body: string;
      /** @description First and last day on which it holds, `YYYY-MM-DD`. */
      validFrom: string;
      /** @description Null: without an end. */
      validUntil: string | null;
      /** @description Code of the department that answers for the text. */
      ownerDepartment: string;
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
      /** @description The number is one of the outlet's two designated numbers. */
      designated: boolean;
    };
    CallerListView: {
      items: components['schemas']['CallerMatchView'][];
    };
    RegisterCall: {
      phone?: string;
      /** @enum {string} */
      direction?: 'inbound' | 'outbound';
      /** Format: uuid */
      outletId?: string;
      /** Format: uuid */
      contactId?: string;
      contactName?: string;
      /** @description When the call began; now when left out, never in the future. */
      startedAt?: string;
    };
    CallOutletView: {
      id: string;
      code: string;
      name: string;
      tier: string;
      countyId: string;
      countyName: string;
    };
    CallTicketView: {
      id: string;
      number: string;
      title: string;
      state: string;
      line: string;
    };
    CallView: {
      id: string;
      version: number;
      /** @enum {string} */
      direction: 'inbound' | 'outbound';
      /** @description In full for the agent of the call while it is not ended, masked afterwards; null when withheld. */
      phone: string | null;
      outlet: components['schemas']['CallOutletView'] | null;
      contactId: string | null;
      contactName: string;
      designated: boolean;
      agentId: string;
      agentName: string;
      /** @enum {string} */
      state: 'talking' | 'wrap_up' | 'ended';
      startedAt: string;
      talkEndedAt: string | null;
      endedAt: string | null;
      talkSeconds: number | null;
      wrapUpSeconds: number | null;
      wrapUpCode: string | null;
      note: string;
      /** @description What the agent has typed so far; survives reload, crash and change of machine. */
      draft: {
        [key: string]: unknown;
      };
      /** @description Everybody the number could be; more than one is offered for choice. */
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
    ChangeCall: {
      version: number;
      /** Format: uuid */
      outletId?: string;
      /** Format: uuid */
      contactId?: string;
      contactName?: string;
      note?: string;
      /** @description The form as it stands; any JSON object up to 64 kB. */
      draft?: {
        [key: string]: unknown;
      };
    };
    EndCall: {
      version: number;
      wrapUpCode?: string;
    };
    AnswerNow: {
      text: string;
      /** Format: uuid */
      articleId?: string;
      /** @description The caller said at once that it is solved: the ticket closes. */
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
      /** @enum {string} */
      priority?: 'urgent' | 'high' | 'normal' | 'low';
      /** Format: uuid */
      callId?: string;
      /** Format: uuid */
      outletId?: string;
      contactName?: string;
      contactPhone?: string;
      /** @description The fields of the line, as GET /api/catalogue lists them. */
      fields?: {
        [key: string]: unknown;
      };
      tags?: string[];
      files?: string[];
      answer?: components['schemas']['AnswerNow'];
      dispatch?: components['schemas']['DispatchNow'];
      /**
       * Format: uuid
       * @description The ticket that this one is split from.
       */
      splitFrom?: string;
    };
    NamedView: {
      id: string;
      name: string;
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
    WorkOrderView: {
      id: string;
      place: number;
      /** @enum {string} */
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
      /** @description The order of the caller's own department. */
      own: boolean;
    };
    ClockView: {
      id: string;
      kind: string;
      label: string;
      /** @enum {string} */
      state: 'running' | 'paused' | 'met' | 'missed';
      /** @enum {string} */
      level: 'calm' | 'warned' | 'breached' | 'escalated';
      /** @enum {string} */
      counted: 'service' | 'workdays' | 'elapsed';
      startedAt: string;
      stoppedAt: string | null;
      dueAt: string | null;
      warnAt: string | null;
      escalateAt: string | null;
      targetMs: number;
      usedMs: number;
      orderId: string | null;
    };
    LinkView: {
      ticketId: string;
      number: string;
      line: string;
      title: string;
      state: string;
      kind: string;
      /** @description The other ticket points at this one. */
      back: boolean;
    };
    FileView: {
      id: string;
      name: string;
      mediaType: string;
      bytes: number;
      entryId: string;
      public: boolean;
    };
    OptionView: {
      value: string;
      label: string;
    };
    FieldConditionView: {
      field: string;
      is: Record<string, never>;
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
    ActionView: {
      name: string;
      label: string;
      allowed: boolean;
      reason: string | null;
      form: components['schemas']['FieldView'][];
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
      change: {
        [key: string]: unknown;
      };
    };
    OutletRefView: {
      id: string;
      name: string;
      code: string;
      tier: string;
    };
    WorkOrderRowView: {
      id: string;
      state: string;
      departmentId: string;
      claimedBy: components['schemas']['NamedView'] | null;
    };
    TicketView: {
      description: string;
      fields: {
        [key: string]: unknown;
      };
      tags: string[];
      /** @description What other features have left at it, such as the incident it hangs on; nothing for partners. */
      marks: {
        [key: string]: unknown;
      };
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
      /** @description The newest entries, newest last; older ones by GET …/timeline?cursor=. */
      timeline: components['schemas']['TimelineEntryView'][];
      timelineCursor: string | null;
      id: string;
      number: string;
      version: number;
      line: string;
      topic: string;
      title: string;
      state: string;
      /** @enum {string} */
      priority: 'urgent' | 'high' | 'normal' | 'low';
      /** @enum {string} */
      channel: 'system' | 'call' | 'portal';
      outlet: components['schemas']['OutletRefView'] | null;
      countyId: string | null;
      contactName: string;
      /** @description Masked (138****0012). */
      contactPhone: string;
      owner: components['schemas']['NamedView'] | null;
      departments: components['schemas']['NamedView'][];
      /** @description In a department's queue: the order that waits there. */
      order: components['schemas']['WorkOrderRowView'] | null;
      openedAt: string;
      updatedAt: string;
      dueAt: string | null;
      dueClock: string | null;
      /** @enum {string} */
      level: 'calm' | 'warned' | 'breached' | 'escalated';
    };
    TicketRowView: {
      id: string;
      number: string;
      version: number;
      line: string;
      topic: string;
      title: string;
      state: string;
      /** @enum {string} */
      priority: 'urgent' | 'high' | 'normal' | 'low';
      /** @enum {string} */
      channel: 'system' | 'call' | 'portal';
      outlet: components['schemas']['OutletRefView'] | null;
      countyId: string | null;
      contactName: string;
      /** @description Masked (138****0012). */
      contactPhone: string;
      owner: components['schemas']['NamedView'] | null;
      departments: components['schemas']['NamedView'][];
      /** @description In a department's queue: the order that waits there. */
      order: components['schemas']['WorkOrderRowView'] | null;
      openedAt: string;
      updatedAt: string;
      dueAt: string | null;
      dueClock: string | null;
      /** @enum {string} */
      level: 'calm' | 'warned' | 'breached' | 'escalated';
    };
    TicketPageView: {
      items: components['schemas']['TicketRowView'][];
      nextCursor: string | null;
    };
    TimelinePageView: {
      items: components['schemas']['TimelineEntryView'][];
      nextCursor: string | null;
    };
    VersionOnly: {
      version: number;
    };
    RevealNumber: {
      reason: string;
    };
    RevealedNumberView: {
      phone: string;
    };
    QueueView: {
      id: string;
      name: string;
      /** @description Counted up to `countLimit`; `more` says that there are more than that. */
      count: number;
      more: boolean;
      overdue: number;
    };
    QueueListView: {
      items: components['schemas']['QueueView'][];
    };
    ActionNameView: {
      name: string;
      label: string;
    };
    LineView: {
      code: string;
      prefix: string;
      label: string;
      /** @description Whether people open tickets of it; the others the system opens. */
      byHand: boolean;
      topics: components['schemas']['OptionView'][];
      fields: components['schemas']['FieldView'][];
      states: components['schemas']['OptionView'][];
      actions: components['schemas']['ActionNameView'][];
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
    SuggestionView: {
      departmentId: string;
      departmentName: string;
      reason: string;
      ruleId: string;
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
    NewRoutingRule: {
      /** @description Rules are tried in this order. */
      place: number;
      line: string | null;
      topic: string | null;
      /** Format: uuid */
      countyId: string | null;
      /** Format: uuid */
      departmentId: string | null;
      officeOfCounty: boolean;
      note: string;
    };
    ChangeRoutingRule: {
      /** @description Rules are tried in this order. */
      place: number;
      line: string | null;
      topic: string | null;
      /** Format: uuid */
      countyId: string | null;
      /** Format: uuid */
      departmentId: string | null;
      officeOfCounty: boolean;
      note: string;
      version: number;
      active: boolean;
    };
    UploadedFileView: {
      id: string;
      name: string;
      mediaType: string;
      bytes: number;
    };
    ImportFaultView: {
      line: number;
      column: string | null;
      code: string;
      message: string;
    };
    ImportResultView: {
      /** @enum {string} */
      kind: 'outlets' | 'staff';
      encoding: string;
      rows: number;
      added: number;
      changed: number;
      unchanged: number;
      faults: components['schemas']['ImportFaultView'][];
      /** @description False when something was wrong and nothing was to be kept in that case, or for a dry run. */
      kept: boolean;
    };
    NotificationView: {
      id: string;
      kind: string;
      ticketId: string | null;
      ticketNumber: string | null;
      /** @description Set for what is about an incident as a whole. */
      incidentId: string | null;
      text: string;
      at: string;
      readAt: string | null;
    };
    NotificationListView: {
      items: components['schemas']['NotificationView'][];
      nextCursor: string | null;
      /** @description Counted up to 100. */
      unread: number;
    };
    ReadNotifications: {
      /** @description Empty: all of them. */
      ids: string[];
    };
    PersonView: {
      id: string;
      name: string;
    };
    IncidentRowView: {
      id: string;
      number: string;
      version: number;
      /** @enum {string} */
      state: 'open' | 'closed' | 'proposed' | 'closing' | 'dismissed';
      stateLabel: string;
      title: string;
      line: string;
      topic: string;
      /** @description Null: the whole branch. */
      countyId: string | null;
      openedAt: string;
      /** @description Null: the system proposed it. */
      openedBy: components['schemas']['PersonView'] | null;
      endedAt: string | null;
      closedAt: string | null;
      /** @description Tickets that hang on it or hung to its end; for a proposal those that have gathered. */
      tickets: number;
    };
    IncidentPageView: {
      items: components['schemas']['IncidentRowView'][];
      nextCursor: string | null;
    };
    OpenIncident: {
      title: string;
      line: string;
      topic: string;
      /** Format: uuid */
      countyId?: string;
      /** @description What everybody answers (统一口径). */
      statement: string;
    };
    StatementView: {
      version: number;
      text: string;
      agreedBy: components['schemas']['PersonView'];
      agreedAt: string;
    };
    IncidentUpdateView: {
      place: number;
      text: string;
      statement: number;
      toldBy: components['schemas']['PersonView'];
      toldAt: string;
      /** @description How many of the tickets that hang on it have been told so far. */
      told: number;
    };
    IncidentCountyView: {
      countyId: string | null;
      tickets: number;
    };
    IncidentFiguresView: {
      gathered: number;
      hung: number;
      settled: number;
      excepted: number;
      counties: components['schemas']['IncidentCountyView'][];
    };
    IncidentActionView: {
      name: string;
      label: string;
      allowed: boolean;
      reason: string | null;
    };
    IncidentView: {
      id: string;
      number: string;
      version: number;
      /** @enum {string} */
      state: 'open' | 'closed' | 'proposed' | 'closing' | 'dismissed';
      stateLabel: string;
      title: string;
      line: string;
      topic: string;
      /** @description Null: the whole branch. */
      countyId: string | null;
      openedAt: string;
      /** @description Null: the system proposed it. */
      openedBy: components['schemas']['PersonView'] | null;
      endedAt: string | null;
      closedAt: string | null;
      /** @description Tickets that hang on it or hung to its end; for a proposal those that have gathered. */
      tickets: number;
      reason: string | null;
      closingText: string | null;
      statement: components['schemas']['StatementView'] | null;
      /** @description Newest first. */
      statements: components['schemas']['StatementView'][];
      /** @description Newest first. */
      updates: components['schemas']['IncidentUpdateView'][];
      figures: components['schemas']['IncidentFiguresView'];
      actions: components['schemas']['IncidentActionView'][];
    };
    FittingIncidentView: {
      id: string;
      number: string;
      title: string;
      line: string;
      topic: string;
      countyId: string | null;
      statement: string;
    };
    FittingIncidentsView: {
      items: components['schemas']['FittingIncidentView'][];
    };
    ReviseIncident: {
      title?: string;
      statement?: string;
      version: number;
    };
    IncidentTicketView: {
      ticketId: string;
      number: string;
      version: number;
      line: string;
      title: string;
      /** @description The state of the ticket. */
      state: string;
      countyId: string | null;
      outletName: string | null;
      ownerName: string | null;
      openedAt: string;
      /**
       * @description `gathered` before it hangs; how it left, where it did.
       * @enum {string}
       */
      hanging: 'gathered' | 'hung' | 'settled' | 'excepted' | 'released';
      hungAt: string | null;
    };
    IncidentTicketPageView: {
      items: components['schemas']['IncidentTicketView'][];
      nextCursor: string | null;
    };
    HangTickets: {
      ticketIds: string[];
    };
    HungView: {
      ticketId: string;
      hung: boolean;
      code: string | null;
      reason: string | null;
    };
    HungListView: {
      items: components['schemas']['HungView'][];
    };
    TellUpdate: {
      /** @description What every partner concerned reads. */
      text: string;
      /** @description The agreed statement from now on; left out, it stays. */
      statement?: string;
      version: number;
    };
    AcceptIncident: {
      title?: string;
      statement: string;
      version: number;
    };
    DismissIncident: {
      reason: string;
      version: number;
    };
    CloseIncident: {
      /** @description The reply that every ticket is closed with. */
      text: string;
      /** @description Tickets that go on. */
      except: string[];
      version: number;
    };
    ReversalFactsView: {
      serial: string;
      rechargedPhone: string;
      mistake: string;
      amount: string;
      /** @description What goes back to the outlet. */
      reversedAmount: string;
      rechargedAt: string;
      deadlineAt: string;
      numberState: string | null;
      numberStateLabel: string | null;
    };
    EvidenceStepView: {
      kind: string;
      label: string;
      /**
       * @description `now` is the next to get; `awaited`: asked for, the answer is not there; `ended`: not there, and no longer asked for.
       * @enum {string}
       */
      state: 'done' | 'ended' | 'now' | 'missing' | 'awaited' | 'not_needed';
    };
    ContradictionView: {
      serial?: boolean;
      phone?: string;
      amount?: string;
      at?: string;
      outlet?: boolean;
    };
    MonthUseView: {
      count: number;
      countLimit: number;
      amount: string;
      amountLimit: string;
      over: boolean;
    };
    ReversalView: {
      id: string;
      number: string;
      version: number;
      state: string;
      facts: components['schemas']['ReversalFactsView'];
      /** @description Where it stands: a way of the decision table, or the state of its execution. */
      way: string;
      wayLabel: string;
      /** @description What the agent reads out. */
      say: string;
      /** @description Whose signature the guarantee takes. */
      signer: string | null;
      path: string;
      steps: components['schemas']['EvidenceStepView'][];
      differs: components['schemas']['ContradictionView'] | null;
      attempts: number;
      attemptsNeeded: number;
      /** @description Only for staff. */
      month: components['schemas']['MonthUseView'] | null;
      rule: number;
    };
    RechargeView: {
      serial: string;
      rechargedPhone: string;
      amount: string;
      rechargedAt: string;
      /** @description Until when it may be reversed. */
      deadlineAt: string;
      outletCode: string;
    };
    LedgerEntryView: {
      place: number;
      /** @description The number of the reversal. */
      movement: string;
      reversalId: string;
      /** @description `outlet:<code>` or `customer:<number, masked>`. */
      account: string;
      /** @description Yuan; what an account was given is positive, what was taken from it negative. */
      amount: string;
      at: string;
      /** @description Hexadecimal, as is `hash`. */
      previous: string;
      hash: string;
    };
    LedgerPageView: {
      items: components['schemas']['LedgerEntryView'][];
      nextCursor: string | null;
    };
    LedgerFaultView: {
      place: number;
      /** @enum {string} */
      kind: 'changed' | 'missing' | 'unlinked' | 'rewritten' | 'truncated';
    };
    LedgerVerificationView: {
      sound: boolean;
      entries: number;
      headPlace: number;
      headHash: string;
      /** @description Yuan; anything but 0.00 means that money came from nowhere. */
      sum: string;
      faultCount: number;
      /** @description The first 200. */
      faults: components['schemas']['LedgerFaultView'][];
    };
    BookSideView: {
      count: number;
      /** @description Yuan. */
      sum: string;
    };
    LedgerHeadView: {
      place: number;
      /** @description Hexadecimal; empty while nothing is booked. */
      hash: string;
    };
    ReconciliationView: {
      id: string;
      /** @description Branch day, such as `2026-11-22`. */
      day: string;
      ranAt: string;
      /** @description Nobody: the daily one. */
      ranBy: components['schemas']['PersonView'] | null;
      ours: components['schemas']['BookSideView'];
      theirs: components['schemas']['BookSideView'];
      /** @description Found by this run, settled ones included. */
      differences: number;
      /** @description Of this day, still to be settled now. */
      openDifferences: number;
      /** @description The last entry of the ledger as it was then. */
      ledger: components['schemas']['LedgerHeadView'];
    };
    ReconciliationPageView: {
      items: components['schemas']['ReconciliationView'][];
      nextCursor: string | null;
    };
    RunReconciliation: {
      /** @description Branch day, such as `2026-11-22`; today's is compared as far as it has come. */
      day: string;
    };
    DifferenceTicketView: {
      id: string;
      number: string;
    };
    OurSideView: {
      /** @description `open`, `queued`, `sent`, `unknown`, `manual`, `failed`, `done` or `ended`. */
      status: string;
      /** @description Yuan in the ledger; nothing when nothing was booked. */
      amount: string | null;
      /** @description Masked. */
      phone: string;
      serial: string;
      day: string | null;
    };
    TheirSideView: {
      /** @description Yuan. */
      amount: string;
      /** @description Masked. */
      phone: string;
      serial: string;
      day: string;
    };
    DifferenceView: {
      id: string;
      version: number;
      day: string;
      /** @enum {string} */
      kind: 'state' | 'amount' | 'only_ours' | 'only_theirs';
      /** @description The number of the reversal. */
      number: string;
      reversalId: string | null;
      /** @description Where it is worked on. */
      ticket: components['schemas']['DifferenceTicketView'] | null;
      ours: components['schemas']['OurSideView'] | null;
      theirs: components['schemas']['TheirSideView'] | null;
      foundAt: string;
      settledAt: string | null;
      /** @description Nobody when a later run found it gone. */
      settledBy: components['schemas']['PersonView'] | null;
      note: string | null;
    };
    DifferencePageView: {
      items: components['schemas']['DifferenceView'][];
      nextCursor: string | null;
    };
    SettleDifference: {
      version: number;
      /** @description What was found out and done about it. */
      note: string;
    };
    CountyCardView: {
      id: string;
      name: string;
    };
    MistakeCountsView: {
      wrong_number: number;
      wrong_amount: number;
      duplicate: number;
    };
    LimitUseView: {
      /** @description `2026-11`. */
      month: string;
      count: number;
      countLimit: number;
      countShare: number;
      /** @description Yuan, as is its limit. */
      sum: string;
      sumLimit: string;
      sumShare: number;
    };
    MonthCountView: {
      month: string;
      requests: number;
    };
    AssessmentRowView: {
      /** @description Of the outlet, or of the county. */
      id: string;
      code: string;
      name: string;
      county: components['schemas']['CountyCardView'];
      requests: number;
      done: number;
      refused: number;
      expired: number;
      rejected: number;
      withdrawn: number;
      cancelled: number;
      /** @description Not at an end yet. */
      open: number;
      mistakes: components['schemas']['MistakeCountsView'];
      /** @description Yuan reversed. */
      reversed: string;
      limit: components['schemas']['LimitUseView'];
      /** @description The six months up to that of the last day, oldest first. */
      trend: components['schemas']['MonthCountView'][];
    };
    AssessmentPageView: {
      items: components['schemas']['AssessmentRowView'][];
      nextCursor: string | null;
    };
    ExplanationView: {
      lines: string[];
    };
    WindowInput: {
      from: string;
      to: string;
    };
    CalendarDayInput: {
      /** @description `YYYY-MM-DD`, in the years 2000 to 2099. */
      day: string;
      /** @enum {string} */
      kind: 'holiday' | 'makeup' | 'special';
      /** @description Both names, or neither. */
      nameZh: string;
      nameEn: string;
      /** @description None on a holiday; a make-up day without them works Monday's hours. */
      windows?: components['schemas']['WindowInput'][];
    };
    PreviewCalendar: {
      week: {
        [key: string]: components['schemas']['WindowInput'][];
      };
      version: number;
      days: components['schemas']['CalendarDayInput'][];
    };
    DueMoveView: {
      ticketId: string;
      number: string;
      clock: string;
      before: string | null;
      after: string | null;
    };
    DueMovesView: {
      /** @description The first 200, oldest tickets first. Equal times: only the warning or the escalation moves. */
      moves: components['schemas']['DueMoveView'][];
      moveCount: number;
    };
    ChangeCalendar: {
      week: {
        [key: string]: components['schemas']['WindowInput'][];
      };
      version: number;
      days: components['schemas']['CalendarDayInput'][];
      /** @description Why; it is kept with the version and in the audit log. */
      reason: string;
    };
    ChangePolicies: {
      policies: {
        [key: string]: {
          [key: string]: unknown;
        };
      };
      version: number;
      /** @description Why; it is kept with the version and in the audit log. */
      reason?: string;
    };
    FieldProblemView: {
      field: string;
      code: string;
      message: string;
    };
    ProblemView: {
      type: string;
      title: string;
      status: number;
      detail: string;
      code: string;
      errors?: components['schemas']['FieldProblemView'][];
      /** @description The state of the thing now, when the caller's was out of date. */
      current?: {
        [key: string]: unknown;
      };
      /** @description Names an unexpected fault in the log. */
      reference?: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  OrganisationController_organisation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  OrganisationController_list: {
    parameters: {
      query?: {
        q?: string;
        countyId?: string;
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutletPageView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  OrganisationController_card: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutletCardView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  AuthController_login: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignIn'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  AuthController_logout: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  AuthController_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  AuthController_changeMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeMe'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  AuthController_password: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePassword'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  AuthController_listTokens: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenListView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  AuthController_newToken: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewToken'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewTokenView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  AuthController_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  UsersController_list: {
    parameters: {
      query?: {
        q?: string;
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserPageView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  UsersController_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewUser'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  UsersController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeUser'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  UsersController_colleagues: {
    parameters: {
      query?: {
        departmentId?: string;
        group?: 'hotline';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ColleagueListView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  ClocksController_preview: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreviewClock'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClockPreviewView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  ClocksController_calendar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  DeadlinesController_changeCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeCalendar'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  ClocksController_policies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClockPoliciesView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  DeadlinesController_changePolicies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePolicies'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClockPoliciesView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  KnowledgeController_list: {
    parameters: {
      query?: {
        /** @description The caller's county: its own articles and the city's. Partners always get their own county. */
        countyId?: string;
        /** @description Words, parts of words or a question; nothing lists every article that applies. */
        q?: string;
        /** @description What this audience may read: `partner` leaves out what is internal. Partners get no more than that in any case. */
        audience?: 'internal' | 'partner';
        /** @description 8 when silent. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleListView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  KnowledgeController_search: {
    parameters: {
      query?: {
        /** @description The caller's county, by its code or its id. */
        county?: string;
        /** @description Words, parts of words or a question; nothing lists every article that applies. */
        q?: string;
        /** @description What this audience may read: `partner` leaves out what is internal. Partners get no more than that in any case. */
        audience?: 'internal' | 'partner';
        /** @description 8 when silent. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleListView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  KnowledgeController_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  CallsController_callers: {
    parameters: {
      query: {
        phone: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallerListView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  CallsController_list: {
    parameters: {
      query?: {
        outletId?: string;
        agentId?: string;
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallPageView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  CallsController_register: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterCall'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  CallsController_current: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CurrentCallsView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  CallsController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  CallsController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeCall'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  CallsController_end: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndCall'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  TicketsController_list: {
    parameters: {
      query?: {
        q?: string;
        line?: string;
        state?: string;
        outletId?: string;
        countyId?: string;
        sort?: '-openedAt' | 'openedAt';
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TicketPageView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  TicketsController_open: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenTicket'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TicketView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  TicketsController_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TicketView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  TicketsController_timeline: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelinePageView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  TicketsController_act: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        action: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionOnly'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TicketView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  TicketsController_reveal: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevealNumber'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevealedNumberView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  TicketsController_watch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  TicketsController_unwatch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  QueuesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueListView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  QueuesController_tickets: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TicketPageView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  CatalogueController_catalogue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CatalogueView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  RoutingController_suggestion: {
    parameters: {
      query: {
        line: string;
        topic: string;
        countyId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuggestionView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  RoutingController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoutingRuleListView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  RoutingController_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewRoutingRule'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoutingRuleView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  RoutingController_deactivate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  RoutingController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeRoutingRule'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoutingRuleView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  FilesController_upload: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadedFileView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  FilesController_download: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  ImportsController_import: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          /** @enum {string} */
          kind: 'outlets' | 'staff';
          /**
           * @default all_or_nothing
           * @enum {string}
           */
          mode?: 'all_or_nothing' | 'keep_good';
          /**
           * @default false
           * @enum {string}
           */
          dryRun?: 'true' | 'false';
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportResultView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  NotificationsController_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationListView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  NotificationsController_read: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadNotifications'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  IncidentsController_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        state?: 'proposed' | 'open' | 'closing' | 'closed' | 'dismissed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentPageView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  IncidentsController_open: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenIncident'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  IncidentsController_fitting: {
    parameters: {
      query?: {
        countyId?: string;
        line?: string;
        topic?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FittingIncidentsView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  IncidentsController_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  IncidentsController_revise: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseIncident'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  IncidentsController_tickets: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentTicketPageView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  IncidentsController_hang: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HangTickets'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HungListView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  IncidentsController_tell: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TellUpdate'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  IncidentsController_accept: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptIncident'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  IncidentsController_dismiss: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DismissIncident'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  IncidentsController_close: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseIncident'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  ReversalsController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReversalView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  ReversalsController_letter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string;
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  RechargesController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serial: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RechargeView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  LedgerController_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LedgerPageView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  LedgerController_verify: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LedgerVerificationView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  ReconciliationController_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReconciliationPageView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  ReconciliationController_run: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RunReconciliation'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReconciliationView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  ReconciliationController_listDifferences: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        /** @description Only those that wait, or only those that are settled; all when silent. */
        open?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DifferencePageView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  ReconciliationController_settle: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleDifference'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DifferenceView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  AssessmentController_page: {
    parameters: {
      query: {
        limit?: number;
        cursor?: string;
        from: string;
        to: string;
        /** @description `outlet` when silent, and always for outlets themselves. */
        by?: 'outlet' | 'county';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssessmentPageView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  AssessmentController_export: {
    parameters: {
      query: {
        limit?: number;
        cursor?: string;
        from: string;
        to: string;
        /** @description `outlet` when silent, and always for outlets themselves. */
        by?: 'outlet' | 'county';
        /** @description `xlsx` when silent. */
        format?: 'xlsx' | 'csv';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  DeadlinesController_explanation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExplanationView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  DeadlinesController_previewCalendar: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreviewCalendar'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DueMovesView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  DeadlinesController_previewPolicies: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePolicies'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DueMovesView'];
        };
      };
      /** @description The refusal or fault, in the caller’s language */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
}
