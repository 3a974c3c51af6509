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
    /** What changed last comes first. */
    get: operations['ArticlesController_list'];
    put?: never;
    post: operations['ArticlesController_begin'];
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
    get: operations['ArticlesController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ArticlesController_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}/actions/{action}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ArticlesController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest first. */
    get: operations['ArticlesController_listVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ArticlesController_version'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who did what to it, newest first. */
    get: operations['ArticlesController_timeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}/votes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** One opinion a person and version; the last one counts. */
    post: operations['ArticlesController_vote'];
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
  '/api/knowledge/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is wanted most comes first. */
    get: operations['QuestionsController_list'];
    put?: never;
    /** Nothing was found. */
    post: operations['QuestionsController_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/knowledge/questions/{id}/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['QuestionsController_settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The article as its file would say it: the newest version, or the draft of what was never published. */
    get: operations['ArticleFilesController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/knowledge/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A zip of all articles whose text differs from their file. */
    get: operations['ArticleFilesController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/knowledge/conflicts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest first. */
    get: operations['ArticleFilesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/knowledge/conflicts/{articleId}/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ArticleFilesController_settle'];
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
  '/api/assets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** In the order of labels. */
    get: operations['AssetsController_list'];
    put?: never;
    post: operations['AssetsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assets/catalogue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The kinds and states there are, in words. */
    get: operations['AssetsController_catalogue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assets/by-label/{label}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What somebody has read off a sticker, in any case and width. */
    get: operations['AssetsController_byLabel'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assets/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AssetsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['AssetsController_correct'];
    trace?: never;
  };
  '/api/assets/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AssetsController_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assets/{id}/qr': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The QR code of its sticker: the address at which its report form opens. */
    get: operations['AssetsController_qr'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assets/{id}/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AssetsController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assets/{id}/state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AssetsController_state'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assets/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AssetsController_retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/suppliers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SuppliersController_list'];
    put?: never;
    post: operations['SuppliersController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/suppliers/{id}': {
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
    patch: operations['SuppliersController_correct'];
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
  '/api/knowledge/suggestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CasesController_suggest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tickets/{id}/article': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A solved ticket becomes the draft of an article; once. */
    post: operations['CasesController_keep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/announcements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is meant for the reader, first what must still be read; or, with a state, all of those, newest change first. */
    get: operations['AnnouncementsController_list'];
    put?: never;
    post: operations['AnnouncementsController_write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/announcements/unread': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AnnouncementsController_unread'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/announcements/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AnnouncementsController_one'];
    put: operations['AnnouncementsController_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/announcements/{id}/actions/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AnnouncementsController_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/announcements/{id}/actions/revise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AnnouncementsController_revise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/announcements/{id}/actions/expire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AnnouncementsController_expire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/announcements/{id}/receipts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AnnouncementsController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/announcements/{id}/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FollowController_count'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/announcements/{id}/readers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FollowController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/announcements/{id}/readers/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as an XLSX, all pages of it. */
    get: operations['FollowController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/announcements/{id}/calls/claim': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The next outlet to call, held for who asks; again the same one until its call is logged. */
    post: operations['AnnouncementCallsController_claim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/announcements/{id}/calls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AnnouncementCallsController_register'];
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
  '/api/parts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PartsController_parts'];
    put?: never;
    post: operations['PartsController_makePart'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parts/{id}': {
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
    patch: operations['PartsController_changePart'];
    trace?: never;
  };
  '/api/stores': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PartsController_stores'];
    put?: never;
    post: operations['PartsController_makeStore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/stores/{id}': {
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
    patch: operations['PartsController_changeStore'];
    trace?: never;
  };
  '/api/stores/{id}/stock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StockController_of'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/stock/balance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The ledger against the stock, with every difference. */
    get: operations['StockController_balance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/stock-movements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StockController_list'];
    put?: never;
    post: operations['StockController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requisitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RequisitionsController_list'];
    put?: never;
    /** Served at once when all of it is there and nothing of it is valuable. */
    post: operations['RequisitionsController_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requisitions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RequisitionsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requisitions/{id}/actions/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RequisitionsController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requisitions/{id}/actions/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RequisitionsController_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requisitions/{id}/actions/serve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RequisitionsController_serve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requisitions/{id}/actions/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RequisitionsController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requisitions/{id}/actions/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RequisitionsController_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tickets/{id}/requisitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RequisitionsController_ofTicket'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/stock-counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdjustmentsController_count'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/write-offs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdjustmentsController_writeOff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/stock-adjustments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts and write-offs, newest first. */
    get: operations['AdjustmentsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/stock-adjustments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdjustmentsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/stock-adjustments/{id}/actions/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdjustmentsController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/stock-adjustments/{id}/actions/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdjustmentsController_reject'];
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
  '/api/faults/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FiguresController_between'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/faults/figures/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a file. */
    get: operations['FiguresController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certificates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Those that end first come first. */
    get: operations['CertificatesController_list'];
    put?: never;
    post: operations['CertificatesController_grant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certificates/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CertificatesController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/faults/remedies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Known remedies for the first look. */
    get: operations['FaultsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/faults/form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FaultsController_form'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/faults/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Closed orders that are looked at again, newest first. */
    get: operations['FaultsController_review'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/faults/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FaultsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/faults/{id}/maintainers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who can be given the repair. */
    get: operations['FaultsController_maintainers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assets/{id}/faults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The faults of an asset, newest first. */
    get: operations['FaultsController_ofAsset'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback/form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FeedbackController_form'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answers with the next beat: the receipt, shown once. */
    post: operations['FeedbackController_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback/receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The receipt stands in the body: addresses are kept by browsers and on the way. */
    post: operations['FeedbackController_thread'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback/receipt/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FeedbackController_write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback/digest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FeedbackController_digest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback-desk/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest day first; within a day in no order. */
    get: operations['FeedbackDeskController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback-desk/reports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** That it was read is written down, once a day for each reader. */
    get: operations['FeedbackDeskController_report'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback-desk/reports/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FeedbackDeskController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback-desk/reports/{id}/actions/{action}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** One step of the flow. Besides `version` the body carries what the action's form asks for. */
    post: operations['FeedbackDeskController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback-desk/form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the codes of reports mean. */
    get: operations['FeedbackDeskController_form'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback-desk/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FeedbackDeskController_counts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback-desk/address': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where senders go; what the agent's panel and the links of campaigns begin with. */
    get: operations['FeedbackDeskController_address'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback-desk/campaigns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PublishingController_list'];
    put?: never;
    post: operations['PublishingController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback-desk/campaigns/{slug}': {
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
    patch: operations['PublishingController_change'];
    trace?: never;
  };
  '/api/feedback-desk/digest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PublishingController_digest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback-desk/digest/{period}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['PublishingController_write'];
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
      /** @description 0: never published. */
      version: number;
      title: string;
      /** @enum {string} */
      kind: 'policy' | 'script' | 'how_to' | 'fault';
      category: string;
      /** @enum {string} */
      audience: 'internal' | 'partner';
      /** @description `city`, or the code of the county in which it holds. */
      region: string;
      /** @description Plain text around what was looked for; how the article begins when nothing was. */
      passage: string;
      /** @enum {string} */
      state: 'planned' | 'published' | 'expired' | 'draft' | 'in_review' | 'discarded';
      /** @description First and last day on which it holds, `YYYY-MM-DD`. */
      validFrom: string;
      /** @description Null: without an end. */
      validUntil: string | null;
      updatedAt: string;
    };
    ArticlePageView: {
      items: components['schemas']['ArticleRowView'][];
      nextCursor: string | null;
    };
    NewArticle: {
      /** @description Name of its file; made of the title's pinyin when silent. */
      slug?: string;
      title: string;
      category: string;
      /** @enum {string} */
      kind: 'policy' | 'script' | 'how_to' | 'fault';
      /** @enum {string} */
      audience: 'internal' | 'partner';
      /** @description `city`, or the code of a county. */
      region: string;
      tags: string[];
      validFrom: string;
      /** @description Null: without an end. */
      validUntil: string | null;
      /** @description Code of the department that answers for the text. */
      ownerDepartment: string;
      /** @description Markdown; a draft may have none yet. */
      body: string;
    };
    EditorView: {
      id: string;
      name: string;
    };
    ArticleDraftView: {
      /** @description Rises with every change; what is based on an older one is refused. */
      revision: number;
      /** @enum {string} */
      state: 'draft' | 'in_review';
      /** @description The version that it began from, or was last compared with; 0 when there was none. */
      baseVersion: number;
      /** @description Who wrote in it: another one publishes. */
      authors: components['schemas']['EditorView'][];
      submittedBy: components['schemas']['EditorView'] | null;
      sentBackReason: string | null;
      updatedAt: string;
      title: string;
      category: string;
      /** @enum {string} */
      kind: 'policy' | 'script' | 'how_to' | 'fault';
      /** @enum {string} */
      audience: 'internal' | 'partner';
      /** @description `city`, or the code of a county. */
      region: string;
      tags: string[];
      validFrom: string;
      validUntil: string | null;
      /** @description Code of the department that answers for the text. */
      ownerDepartment: string;
      /** @description Markdown. */
      body: string;
    };
    ArticleActionView: {
      /** @enum {string} */
      name: 'edit' | 'submit' | 'send_back' | 'publish' | 'discard' | 'expire' | 'renew';
      label: string;
      allowed: boolean;
      reason: string | null;
    };
    VoteCountView: {
      helped: number;
      notHelped: number;
    };
    VoteView: {
      version: number;
      helped: boolean;
      question: string | null;
      comment: string | null;
      at: string;
    };
    ArticleView: {
      id: string;
      slug: string;
      /** @description 0: never published. */
      version: number;
      title: string;
      /** @enum {string} */
      kind: 'policy' | 'script' | 'how_to' | 'fault';
      category: string;
      /** @enum {string} */
      audience: 'internal' | 'partner';
      /** @description `city`, or the code of the county in which it holds. */
      region: string;
      /** @description Plain text around what was looked for; how the article begins when nothing was. */
      passage: string;
      /** @enum {string} */
      state: 'planned' | 'published' | 'expired' | 'draft' | 'in_review' | 'discarded';
      /** @description First and last day on which it holds, `YYYY-MM-DD`. */
      validFrom: string;
      /** @description Null: without an end. */
      validUntil: string | null;
      updatedAt: string;
      /** @description Markdown. */
      body: string;
      tags: string[];
      /** @description Code of the department that answers for the text. */
      ownerDepartment: string;
      publishedAt: string | null;
      author: components['schemas']['EditorView'] | null;
      reviewer: components['schemas']['EditorView'] | null;
      expiredAt: string | null;
      expiredReason: string | null;
      /** @description For editors and auditors. */
      draft: components['schemas']['ArticleDraftView'] | null;
      actions: components['schemas']['ArticleActionView'][];
      /** @description Of the newest version; for editors and auditors. */
      votes: components['schemas']['VoteCountView'] | null;
      /** @description What the reader has said about the newest version. */
      myVote: components['schemas']['VoteView'] | null;
    };
    SaveDraft: {
      /** @description The revision that was seen; 0 begins a draft from the current version. */
      revision: number;
      /** @description The version that the text was compared with, when a newer one came meanwhile. */
      baseVersion?: number;
      title: string;
      category: string;
      /** @enum {string} */
      kind: 'policy' | 'script' | 'how_to' | 'fault';
      /** @enum {string} */
      audience: 'internal' | 'partner';
      /** @description `city`, or the code of a county. */
      region: string;
      tags: string[];
      validFrom: string;
      /** @description Null: without an end. */
      validUntil: string | null;
      /** @description Code of the department that answers for the text. */
      ownerDepartment: string;
      /** @description Markdown; a draft may have none yet. */
      body: string;
    };
    ArticleStepBody: {
      /** @description The version that was seen: for `expire` and `renew`. */
      version?: number;
      /** @description The revision of the draft that was seen: for all other steps. */
      revision?: number;
      /** @description Why: for `send_back` and `expire`. */
      reason?: string;
      /** @description What is new, for the list of versions. */
      note?: string;
    };
    ArticleVersionRowView: {
      version: number;
      title: string;
      publishedAt: string;
      /**
       * @description `file`: it came with the files of the knowledge base.
       * @enum {string}
       */
      origin: 'web' | 'file';
      authors: components['schemas']['EditorView'][];
      reviewer: components['schemas']['EditorView'] | null;
      note: string;
    };
    ArticleVersionPageView: {
      items: components['schemas']['ArticleVersionRowView'][];
      nextCursor: string | null;
    };
    ArticleVersionView: {
      articleId: string;
      slug: string;
      version: number;
      publishedAt: string;
      /** @enum {string} */
      origin: 'web' | 'file';
      authors: components['schemas']['EditorView'][];
      reviewer: components['schemas']['EditorView'] | null;
      note: string;
      title: string;
      category: string;
      /** @enum {string} */
      kind: 'policy' | 'script' | 'how_to' | 'fault';
      /** @enum {string} */
      audience: 'internal' | 'partner';
      /** @description `city`, or the code of a county. */
      region: string;
      tags: string[];
      validFrom: string;
      validUntil: string | null;
      /** @description Code of the department that answers for the text. */
      ownerDepartment: string;
      /** @description Markdown. */
      body: string;
    };
    ArticleEntryView: {
      id: string;
      at: string;
      kind: string;
      label: string;
      /** @description Null: the files said so. */
      actor: components['schemas']['EditorView'] | null;
      /** @description The version that was current afterwards. */
      version: number;
      /** @description Why, in the words of the one who did it. */
      text: string;
    };
    ArticleEntryPageView: {
      items: components['schemas']['ArticleEntryView'][];
      nextCursor: string | null;
    };
    CastVote: {
      version: number;
      helped: boolean;
      /** @description What was looked for and not found in it; goes to the editors' list. */
      question?: string;
      comment?: string;
    };
    FoundArticleView: {
      id: string;
      slug: string;
      /** @description 0: never published. */
      version: number;
      title: string;
      /** @enum {string} */
      kind: 'policy' | 'script' | 'how_to' | 'fault';
      category: string;
      /** @enum {string} */
      audience: 'internal' | 'partner';
      /** @description `city`, or the code of the county in which it holds. */
      region: string;
      /** @description Plain text around what was looked for; how the article begins when nothing was. */
      passage: string;
      /** @enum {string} */
      state: 'planned' | 'published' | 'expired' | 'draft' | 'in_review' | 'discarded';
      /** @description First and last day on which it holds, `YYYY-MM-DD`. */
      validFrom: string;
      /** @description Null: without an end. */
      validUntil: string | null;
      updatedAt: string;
      titleMarks: number[][];
      passageMarks: number[][];
    };
    ArticleListView: {
      items: components['schemas']['FoundArticleView'][];
    };
    ReportQuestion: {
      /** @description What was looked for and not found. */
      q: string;
      /**
       * Format: uuid
       * @description The caller's county. Partners ask for their own, whatever stands here.
       */
      countyId?: string;
    };
    NotedQuestionView: {
      /** @description False: noted for this person a moment ago. */
      noted: boolean;
    };
    QuestionView: {
      id: string;
      version: number;
      /** @description As it was first asked. */
      q: string;
      /** @description How often nothing was found. */
      asked: number;
      /** @description How often an article was said not to answer it. */
      notHelped: number;
      lastAskedAt: string;
      /** @description Where it was asked from. */
      countyIds: string[];
      /** @enum {string} */
      state: 'open' | 'settled';
      articleId: string | null;
      note: string | null;
      settledAt: string | null;
      settledBy: components['schemas']['EditorView'] | null;
    };
    QuestionPageView: {
      items: components['schemas']['QuestionView'][];
      nextCursor: string | null;
    };
    SettleQuestion: {
      version: number;
      /**
       * Format: uuid
       * @description The article that answers it: asked again and not found, it is open again.
       */
      articleId?: string;
      /** @description Or why none is needed. */
      note?: string;
    };
    ArticleTextView: {
      title: string;
      category: string;
      /** @enum {string} */
      kind: 'policy' | 'script' | 'how_to' | 'fault';
      /** @enum {string} */
      audience: 'internal' | 'partner';
      /** @description `city`, or the code of a county. */
      region: string;
      tags: string[];
      validFrom: string;
      validUntil: string | null;
      /** @description Code of the department that answers for the text. */
      ownerDepartment: string;
      /** @description Markdown. */
      body: string;
    };
    ConflictView: {
      articleId: string;
      title: string;
      /** @description The version that stands here. */
      version: number;
      /** @description It was taken out of use here. */
      withdrawn: boolean;
      /** @description Of the file, below the folder of the knowledge base. */
      path: string;
      checksum: string;
      foundAt: string;
      file: components['schemas']['ArticleTextView'];
      ours: components['schemas']['ArticleTextView'];
    };
    ConflictPageView: {
      items: components['schemas']['ConflictView'][];
      nextCursor: string | null;
    };
    SettleConflict: {
      /** @enum {string} */
      take: 'file' | 'ours';
      /** @description Of the file as it was shown. */
      checksum: string;
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
      direction: 'outbound' | 'inbound';
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
      /** @description The version of it that was read out; the current one when silent. */
      articleVersion?: number;
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
      priority: 'low' | 'high' | 'urgent' | 'normal';
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
      priority: 'low' | 'high' | 'urgent' | 'normal';
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
    AssetRowView: {
      id: string;
      version: number;
      /** @description What stands on its sticker. */
      label: string;
      /** @enum {string} */
      kind:
        | 'other'
        | 'computer'
        | 'self_service_terminal'
        | 'printer'
        | 'card_reader'
        | 'pos'
        | 'demo_phone'
        | 'network_device';
      kindName: string;
      model: string;
      serialNumber: string | null;
      countyId: string | null;
      /** @description Empty for a department of the branch. */
      countyName: string;
      outletId: string | null;
      departmentId: string | null;
      /** @description The name of its outlet or department. */
      keeperName: string;
      /** @description The code of its outlet or department. */
      keeperCode: string;
      place: string;
      supplierId: string | null;
      supplierName: string | null;
      boughtOn: string | null;
      /** @description The last day of the warranty. */
      warrantyUntil: string | null;
      /** @description On the day of asking. */
      underWarranty: boolean;
      /** @enum {string} */
      state: 'in_use' | 'in_repair' | 'in_store' | 'retired';
      stateName: string;
    };
    AssetPageView: {
      items: components['schemas']['AssetRowView'][];
      nextCursor: string | null;
    };
    AssetKindOptionView: {
      /** @enum {string} */
      value:
        | 'other'
        | 'computer'
        | 'self_service_terminal'
        | 'printer'
        | 'card_reader'
        | 'pos'
        | 'demo_phone'
        | 'network_device';
      label: string;
    };
    AssetStateOptionView: {
      /** @enum {string} */
      value: 'in_use' | 'in_repair' | 'in_store' | 'retired';
      label: string;
    };
    AssetCatalogueView: {
      kinds: components['schemas']['AssetKindOptionView'][];
      states: components['schemas']['AssetStateOptionView'][];
    };
    RegisterAsset: {
      /** @description Left out: the next one free for its kind and place. */
      label?: string | null;
      /** @enum {string} */
      kind:
        | 'self_service_terminal'
        | 'computer'
        | 'printer'
        | 'card_reader'
        | 'pos'
        | 'demo_phone'
        | 'network_device'
        | 'other';
      model: string;
      serialNumber?: string | null;
      /** Format: uuid */
      supplierId?: string | null;
      boughtOn?: string | null;
      warrantyUntil?: string | null;
      /** @enum {string|null} */
      state?: 'in_use' | 'in_store' | null;
      /** Format: uuid */
      outletId?: string | null;
      /** Format: uuid */
      departmentId?: string | null;
      place: string;
    };
    AssetActionView: {
      name: string;
      label: string;
      allowed: boolean;
      /** @description Why not, in words. */
      reason: string | null;
    };
    AssetView: {
      id: string;
      version: number;
      /** @description What stands on its sticker. */
      label: string;
      /** @enum {string} */
      kind:
        | 'other'
        | 'computer'
        | 'self_service_terminal'
        | 'printer'
        | 'card_reader'
        | 'pos'
        | 'demo_phone'
        | 'network_device';
      kindName: string;
      model: string;
      serialNumber: string | null;
      countyId: string | null;
      /** @description Empty for a department of the branch. */
      countyName: string;
      outletId: string | null;
      departmentId: string | null;
      /** @description The name of its outlet or department. */
      keeperName: string;
      /** @description The code of its outlet or department. */
      keeperCode: string;
      place: string;
      supplierId: string | null;
      supplierName: string | null;
      boughtOn: string | null;
      /** @description The last day of the warranty. */
      warrantyUntil: string | null;
      /** @description On the day of asking. */
      underWarranty: boolean;
      /** @enum {string} */
      state: 'in_use' | 'in_repair' | 'in_store' | 'retired';
      stateName: string;
      /**
       * @description What somebody must know who repairs it.
       * @enum {string}
       */
      skill: 'terminal' | 'computer' | 'card_device' | 'network';
      supplierPhone: string | null;
      /** @description Hours in which the supplier has promised to repair. */
      supplierRepairHours: number | null;
      /** @description Nothing for those who keep no assets. */
      actions: components['schemas']['AssetActionView'][];
    };
    CorrectAsset: {
      label?: string | null;
      /** @enum {string|null} */
      kind?:
        | 'self_service_terminal'
        | 'computer'
        | 'printer'
        | 'card_reader'
        | 'pos'
        | 'demo_phone'
        | 'network_device'
        | 'other'
        | null;
      model?: string | null;
      serialNumber?: string | null;
      place?: string | null;
      /** Format: uuid */
      supplierId?: string | null;
      boughtOn?: string | null;
      warrantyUntil?: string | null;
      /** @description Why, for the history. */
      note?: string | null;
      version: number;
    };
    AssetFieldChangeView: {
      /** @enum {string} */
      field:
        | 'kind'
        | 'state'
        | 'outletId'
        | 'place'
        | 'label'
        | 'model'
        | 'serialNumber'
        | 'departmentId'
        | 'supplierId'
        | 'boughtOn'
        | 'warrantyUntil';
      /** @description What the field is called. */
      name: string;
      /** @description In words; null: nothing. */
      before: string | null;
      after: string | null;
    };
    AssetEntryView: {
      id: string;
      at: string;
      /** @enum {string} */
      kind: 'retired' | 'registered' | 'corrected' | 'moved' | 'state_changed' | 'repaired';
      kindName: string;
      /** @description Null: the system, or nobody that concerns a partner. */
      actorName: string | null;
      note: string | null;
      ticketId: string | null;
      ticketNumber: string | null;
      changes: components['schemas']['AssetFieldChangeView'][];
    };
    AssetHistoryView: {
      items: components['schemas']['AssetEntryView'][];
      nextCursor: string | null;
    };
    MoveAsset: {
      version: number;
      note?: string | null;
      /** Format: uuid */
      outletId?: string | null;
      /** Format: uuid */
      departmentId?: string | null;
      place: string;
    };
    ChangeAssetState: {
      /** @enum {string} */
      state: 'in_use' | 'in_repair' | 'in_store';
      reason: string;
      version: number;
    };
    RetireAsset: {
      reason: string;
      version: number;
    };
    SupplierView: {
      id: string;
      version: number;
      name: string;
      phone: string;
      repairHours: number | null;
    };
    SupplierPageView: {
      items: components['schemas']['SupplierView'][];
      nextCursor: string | null;
    };
    AddSupplier: {
      name: string;
      /** @description As printed on the supplier's card: 400 and 800 numbers have forms of their own. */
      phone: string;
      /** @description Hours in which it has promised to repair. */
      repairHours?: number | null;
    };
    CorrectSupplier: {
      name: string;
      /** @description As printed on the supplier's card: 400 and 800 numbers have forms of their own. */
      phone: string;
      /** @description Hours in which it has promised to repair. */
      repairHours?: number | null;
      version: number;
    };
    ImportFaultView: {
      line: number;
      column: string | null;
      code: string;
      message: string;
    };
    ImportResultView: {
      /** @enum {string} */
      kind: 'outlets' | 'staff' | 'assets';
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
      /** @description The announcement it is about. */
      announcementId: string | null;
      /** @description Set for what is about an incident as a whole. */
      incidentId: string | null;
      /** @description Set for what somebody asked for from a store, and for counts and write-offs. */
      requisitionId: string | null;
      adjustmentId: string | null;
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
    SolvedCaseView: {
      ticketId: string;
      number: string;
      title: string;
      /** @description The beginning of the last reply to the partner. */
      answer: string;
      closedAt: string;
    };
    SuggestionsView: {
      articles: components['schemas']['FoundArticleView'][];
      cases: components['schemas']['SolvedCaseView'][];
    };
    KeeperView: {
      id: string;
      name: string;
    };
    KeptCaseView: {
      articleId: string;
      title: string;
      /** @description Where the article stands now, in words. */
      stateLabel: string;
      keptBy: components['schemas']['KeeperView'];
      keptAt: string;
      /** @description False: it had been made before. */
      isNew: boolean;
    };
    AnnouncementRowView: {
      id: string;
      version: number;
      /** @description 0: not published yet. */
      edition: number;
      /** @enum {string} */
      state: 'published' | 'expired' | 'draft';
      /** @description Published, begun and not over. */
      inForce: boolean;
      title: string;
      mustRead: boolean;
      validFrom: string;
      /** @description Null: until it is withdrawn. */
      validUntil: string | null;
      /** @description Of the newest edition. */
      publishedAt: string | null;
      changedAt: string;
      /** @description When the reader has confirmed what holds; a correction may have to be read again. */
      readAt: string | null;
      /** @description When the reader's outlet was told: by a colleague's reading, or by a call. */
      outletReadAt: string | null;
    };
    AnnouncementPageView: {
      items: components['schemas']['AnnouncementRowView'][];
      nextCursor: string | null;
    };
    AudienceBody: {
      roles: (
        | 'partner'
        | 'agent'
        | 'supervisor'
        | 'handler'
        | 'department_lead'
        | 'maintainer'
        | 'channel_manager'
        | 'channel_supervisor'
      )[];
      /** @description Ids; none: all. */
      counties: string[];
      /** @description Of partners' outlets; none: all. */
      tiers: ('core' | 'ordinary' | 'rural_station')[];
    };
    WriteAnnouncement: {
      title: string;
      /** @description Markdown. */
      body: string;
      audience: components['schemas']['AudienceBody'];
      mustRead: boolean;
      /** @description Hours on the wall clock from one reminder to the next; 24 when silent. */
      remindAfterHours?: number;
      validFrom: string;
      /** @description Left out: until it is withdrawn. */
      validUntil?: string;
      /** @description Articles it brings along; its scripts go out of use with it. */
      articleIds: string[];
    };
    AnnouncementArticleView: {
      id: string;
      title: string;
      kind: string;
    };
    AnnouncementAudienceView: {
      roles: (
        | 'partner'
        | 'agent'
        | 'supervisor'
        | 'handler'
        | 'department_lead'
        | 'channel_manager'
        | 'channel_supervisor'
        | 'maintainer'
      )[];
      /** @description Ids; none: all counties. */
      counties: string[];
      /** @description Of partners' outlets; none: all tiers. */
      tiers: ('core' | 'ordinary' | 'rural_station')[];
    };
    AnnouncementPersonView: {
      id: string;
      name: string;
    };
    AnnouncementFollowView: {
      audience: components['schemas']['AnnouncementAudienceView'];
      remindAfterHours: number;
      /** @description Rounds of reminders so far. */
      reminded: number;
      articleIds: string[];
      author: components['schemas']['AnnouncementPersonView'];
      publishedBy: components['schemas']['AnnouncementPersonView'] | null;
      expiredAt: string | null;
      /** @description Nobody: it has lapsed. */
      expiredBy: components['schemas']['AnnouncementPersonView'] | null;
      expiredReason: string | null;
    };
    AnnouncementActionView: {
      name: string;
      allowed: boolean;
      /** @description Why not, in words. */
      reason: string | null;
    };
    AnnouncementView: {
      id: string;
      version: number;
      /** @description 0: not published yet. */
      edition: number;
      /** @enum {string} */
      state: 'published' | 'expired' | 'draft';
      /** @description Published, begun and not over. */
      inForce: boolean;
      title: string;
      mustRead: boolean;
      validFrom: string;
      /** @description Null: until it is withdrawn. */
      validUntil: string | null;
      /** @description Of the newest edition. */
      publishedAt: string | null;
      changedAt: string;
      /** @description When the reader has confirmed what holds; a correction may have to be read again. */
      readAt: string | null;
      /** @description When the reader's outlet was told: by a colleague's reading, or by a call. */
      outletReadAt: string | null;
      /** @description Markdown. */
      body: string;
      /** @description Those that the reader may read. */
      articles: components['schemas']['AnnouncementArticleView'][];
      /** @description Whether it is meant for the reader, who then may confirm it. */
      forMe: boolean;
      follow: components['schemas']['AnnouncementFollowView'] | null;
      /** @description Nothing for those who write no announcements. */
      actions: components['schemas']['AnnouncementActionView'][];
    };
    UnreadAnnouncementView: {
      id: string;
      title: string;
    };
    UnreadAnnouncementsView: {
      items: components['schemas']['UnreadAnnouncementView'][];
      /** @description Counted up to 100. */
      count: number;
    };
    ChangeAnnouncement: {
      title: string;
      /** @description Markdown. */
      body: string;
      audience: components['schemas']['AudienceBody'];
      mustRead: boolean;
      /** @description Hours on the wall clock from one reminder to the next; 24 when silent. */
      remindAfterHours?: number;
      validFrom: string;
      /** @description Left out: until it is withdrawn. */
      validUntil?: string;
      /** @description Articles it brings along; its scripts go out of use with it. */
      articleIds: string[];
      version: number;
    };
    PublishAnnouncement: {
      version: number;
    };
    ReviseAnnouncement: {
      title: string;
      /** @description Markdown. */
      body: string;
      audience: components['schemas']['AudienceBody'];
      mustRead: boolean;
      /** @description Hours on the wall clock from one reminder to the next; 24 when silent. */
      remindAfterHours?: number;
      validFrom: string;
      /** @description Left out: until it is withdrawn. */
      validUntil?: string;
      /** @description Articles it brings along; its scripts go out of use with it. */
      articleIds: string[];
      version: number;
      /** @description Whoever has read it before has to read this edition as well. */
      readAgain: boolean;
    };
    ExpireAnnouncement: {
      version: number;
      reason: string;
    };
    ConfirmReading: {
      /** @description The edition that was on screen. */
      edition: number;
    };
    ReceiptView: {
      id: string;
      announcementId: string;
      edition: number;
      at: string;
    };
    CountyFiguresView: {
      countyId: string;
      name: string;
      outlets: number;
      /** @description Somebody of the outlet has read it. */
      read: number;
      /** @description Only a call has told it. */
      told: number;
      unread: number;
    };
    StaffFiguresView: {
      people: number;
      read: number;
    };
    AnnouncementFiguresView: {
      counties: components['schemas']['CountyFiguresView'][];
      staff: components['schemas']['StaffFiguresView'];
    };
    HeldView: {
      id: string;
      name: string;
      until: string;
    };
    ReaderView: {
      /** @description Of the outlet or of the person. */
      id: string;
      name: string;
      /** @description Of the outlet; null for the staff. */
      code: string | null;
      /** @enum {string|null} */
      tier: 'core' | 'ordinary' | 'rural_station' | null;
      countyId: string | null;
      /** @description Empty for those who work for the whole branch. */
      countyName: string;
      /** @description The designated ones, masked. */
      numbers: string[];
      readAt: string | null;
      /**
       * @description By reading or by a call.
       * @enum {string|null}
       */
      readVia: 'web' | 'call' | null;
      /** @description Who has read it for the outlet, or told it by phone. */
      readBy: string | null;
      /** @description Calls in vain. */
      attempts: number;
      /** @description Not to be called again before this. */
      againAt: string | null;
      /** @description Too often in vain: left to the channel manager. */
      givenUp: boolean;
      /** @description Who is about to call it. */
      heldBy: components['schemas']['HeldView'] | null;
      lastNote: string | null;
    };
    ReaderPageView: {
      items: components['schemas']['ReaderView'][];
      nextCursor: string | null;
    };
    ClaimCall: {
      /**
       * Format: uuid
       * @description Only outlets of this county.
       */
      countyId?: string;
    };
    DialNumberView: {
      /** @description In full: for who is about to call. */
      phone: string;
      /** @description Nobody's in particular: one of the designated numbers. */
      name: string | null;
      position: string | null;
      designated: boolean;
    };
    OutletToCallView: {
      id: string;
      code: string;
      name: string;
      tier: string;
      countyId: string;
      countyName: string;
      numbers: components['schemas']['DialNumberView'][];
      /** @description How often it was called in vain. */
      attempts: number;
      heldUntil: string;
      /** @description What was noted at the last call. */
      lastNote: string | null;
    };
    ClaimedCallView: {
      outlet: components['schemas']['OutletToCallView'] | null;
      /** @description When the next one may be called again; null when none waits. */
      nextAt: string | null;
    };
    LogCall: {
      /** Format: uuid */
      outletId: string;
      /**
       * Format: uuid
       * @description The agent's own outbound call to the outlet (POST /api/calls).
       */
      callId: string;
      /** @enum {string} */
      result: 'told' | 'not_reached' | 'call_back';
      /** @description For `call_back`, and only then: when the outlet wants to be called. */
      callBackAt?: string;
      note?: string;
    };
    LoggedCallView: {
      id: string;
      announcementId: string;
      outletId: string;
      callId: string;
      /** @enum {string} */
      result: 'told' | 'not_reached' | 'call_back';
      /** @description Calls in vain so far. */
      attempts: number;
      /** @description When it is to be called again. */
      againAt: string | null;
      /** @description Too often in vain: the channel manager was asked to go there. */
      givenUp: boolean;
      at: string;
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
      state: 'open' | 'closed' | 'closing' | 'proposed' | 'dismissed';
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
      state: 'open' | 'closed' | 'closing' | 'proposed' | 'dismissed';
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
      hanging: 'settled' | 'gathered' | 'hung' | 'excepted' | 'released';
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
    PartView: {
      id: string;
      version: number;
      code: string;
      /** @description In the reader's language. */
      name: string;
      nameZh: string;
      nameEn: string;
      unit: string;
      unitZh: string;
      unitEn: string;
      price: string;
      guarded: boolean;
      /** @description Takes an approval: guarded, or dear. */
      valuable: boolean;
      active: boolean;
    };
    PartPageView: {
      items: components['schemas']['PartView'][];
      nextCursor: string | null;
    };
    MakePart: {
      code: string;
      nameZh: string;
      nameEn: string;
      unitZh: string;
      unitEn: string;
      /** @description Yuan, such as `350.00`. */
      price: string;
      /** @description To be approved whatever it costs. */
      guarded: boolean;
    };
    ChangePart: {
      code: string;
      nameZh: string;
      nameEn: string;
      unitZh: string;
      unitEn: string;
      /** @description Yuan, such as `350.00`. */
      price: string;
      /** @description To be approved whatever it costs. */
      guarded: boolean;
      version: number;
      active: boolean;
    };
    StoreView: {
      id: string;
      version: number;
      code: string;
      name: string;
      nameZh: string;
      nameEn: string;
      /** @description Null: the store of the branch. */
      countyId: string | null;
      departmentId: string;
      departmentName: string;
      active: boolean;
      /** @description The reader may book in it. */
      keeps: boolean;
    };
    StorePageView: {
      items: components['schemas']['StoreView'][];
      nextCursor: string | null;
    };
    MakeStore: {
      code: string;
      nameZh: string;
      nameEn: string;
      /**
       * Format: uuid
       * @description Left out: the store of the branch.
       */
      countyId?: string | null;
      /**
       * Format: uuid
       * @description Who keeps it.
       */
      departmentId: string;
    };
    ChangeStore: {
      code: string;
      nameZh: string;
      nameEn: string;
      /**
       * Format: uuid
       * @description Left out: the store of the branch.
       */
      countyId?: string | null;
      /**
       * Format: uuid
       * @description Who keeps it.
       */
      departmentId: string;
      version: number;
      active: boolean;
    };
    StockLineView: {
      partId: string;
      code: string;
      name: string;
      unit: string;
      price: string;
      valuable: boolean;
      active: boolean;
      onHand: number;
      /** @description In all the other stores together. */
      elsewhere: number;
    };
    StockPageView: {
      items: components['schemas']['StockLineView'][];
      nextCursor: string | null;
    };
    StockDifferenceView: {
      storeId: string;
      partId: string;
      code: string;
      name: string;
      onHand: number;
      entered: number;
    };
    StockBalanceView: {
      movements: number;
      entries: number;
      shelves: number;
      /** @description Movements whose accounts do not add up to nothing; there can be none. */
      unbalanced: string[];
      differences: components['schemas']['StockDifferenceView'][];
      checkedAt: string;
    };
    MovedPartView: {
      partId: string;
      code: string;
      name: string;
      unit: string;
      /** @description What the account of the store gained or, below nothing, gave; of a transfer: what was moved. */
      quantity: number;
    };
    MovementView: {
      id: string;
      /** @enum {string} */
      kind: 'count' | 'return' | 'transfer' | 'receipt' | 'write_off' | 'issue';
      at: string;
      byName: string;
      reason: string;
      storeId: string;
      /** @description Of a transfer. */
      toStoreId: string | null;
      requisitionId: string | null;
      adjustmentId: string | null;
      ticketId: string | null;
      ticketNumber: string | null;
      parts: components['schemas']['MovedPartView'][];
    };
    MovementPageView: {
      items: components['schemas']['MovementView'][];
      nextCursor: string | null;
    };
    PartLine: {
      /** Format: uuid */
      partId: string;
      quantity: number;
    };
    MoveStock: {
      /** @enum {string} */
      kind: 'receipt' | 'transfer';
      /**
       * Format: uuid
       * @description Where it is received, or from where it goes.
       */
      storeId: string;
      /**
       * Format: uuid
       * @description Of a transfer.
       */
      toStoreId?: string | null;
      /** @description Number of the delivery note, or why it is moved. */
      reason: string;
      lines: components['schemas']['PartLine'][];
    };
    PartsPersonView: {
      id: string;
      name: string;
    };
    PartElsewhereView: {
      storeId: string;
      storeName: string;
      onHand: number;
    };
    RequisitionLineView: {
      partId: string;
      code: string;
      name: string;
      unit: string;
      quantity: number;
      returned: number;
      /** @description When it was asked for. */
      price: string;
      /** @description In the store now. */
      onHand: number;
      /** @description Other stores that have some; told while something is missing. */
      elsewhere: components['schemas']['PartElsewhereView'][];
    };
    RequisitionActionView: {
      /** @enum {string} */
      name: 'submit' | 'return' | 'withdraw' | 'approve' | 'refuse' | 'serve';
      label: string;
      allowed: boolean;
      reason: string | null;
    };
    RequisitionView: {
      id: string;
      version: number;
      /** @enum {string} */
      state: 'short' | 'approval' | 'returned' | 'withdrawn' | 'requested' | 'served' | 'refused';
      stateLabel: string;
      ticketId: string;
      ticketNumber: string;
      storeId: string;
      storeName: string;
      note: string;
      askedBy: components['schemas']['PartsPersonView'];
      askedAt: string;
      /** @description When the decision is due; null for what needs none. */
      dueAt: string | null;
      decidedBy: components['schemas']['PartsPersonView'] | null;
      decidedAt: string | null;
      /** @description Why it was refused. */
      reason: string | null;
      servedAt: string | null;
      worth: string;
      lines: components['schemas']['RequisitionLineView'][];
      actions: components['schemas']['RequisitionActionView'][];
    };
    RequisitionPageView: {
      items: components['schemas']['RequisitionView'][];
      nextCursor: string | null;
    };
    AskForParts: {
      /** Format: uuid */
      ticketId: string;
      /** Format: uuid */
      storeId: string;
      note?: string | null;
      lines: components['schemas']['PartLine'][];
    };
    RequisitionStep: {
      version: number;
    };
    RefuseRequisition: {
      version: number;
      reason: string;
    };
    ReturnParts: {
      version: number;
      lines: components['schemas']['PartLine'][];
    };
    TicketPartsView: {
      /** @description Newest first; at most 100. */
      items: components['schemas']['RequisitionView'][];
      /** @description The store that is nearest: of the county, else of the branch. */
      storeId: string | null;
      allowed: boolean;
      reason: string | null;
    };
    CountedLine: {
      /** Format: uuid */
      partId: string;
      /** @description What the sheet said when it was counted: what moved meanwhile is to be counted again. */
      booked: number;
      counted: number;
    };
    CountStock: {
      lines: components['schemas']['CountedLine'][];
      /** Format: uuid */
      storeId: string;
      reason: string;
    };
    AdjustmentLineView: {
      partId: string;
      code: string;
      name: string;
      unit: string;
      booked: number;
      counted: number;
      /** @description Counted less booked. */
      difference: number;
      price: string;
    };
    AdjustmentActionView: {
      /** @enum {string} */
      name: 'submit' | 'confirm' | 'reject';
      label: string;
      allowed: boolean;
      reason: string | null;
    };
    AdjustmentView: {
      id: string;
      version: number;
      /** @enum {string} */
      kind: 'count' | 'write_off';
      /** @enum {string} */
      state: 'rejected' | 'waiting' | 'stated' | 'booked';
      stateLabel: string;
      storeId: string;
      storeName: string;
      reason: string;
      statedBy: components['schemas']['PartsPersonView'];
      statedAt: string;
      decidedBy: components['schemas']['PartsPersonView'] | null;
      decidedAt: string | null;
      /** @description Why it was rejected. */
      remark: string | null;
      /** @description What is moved, gains and losses added up. */
      worth: string;
      lines: components['schemas']['AdjustmentLineView'][];
      actions: components['schemas']['AdjustmentActionView'][];
    };
    WriteOff: {
      lines: components['schemas']['PartLine'][];
      /** Format: uuid */
      storeId: string;
      reason: string;
    };
    AdjustmentPageView: {
      items: components['schemas']['AdjustmentView'][];
      nextCursor: string | null;
    };
    ConfirmAdjustment: {
      version: number;
    };
    RejectAdjustment: {
      version: number;
      remark: string;
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
      state: 'done' | 'now' | 'ended' | 'missing' | 'awaited' | 'not_needed';
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
      kind: 'changed' | 'truncated' | 'missing' | 'unlinked' | 'rewritten';
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
    FaultFigureView: {
      /** @description What it is counted by: the code of the kind, the id of the supplier or county; null for those without one. */
      key: string | null;
      name: string;
      /** @description Reports, without those that joined another. */
      reports: number;
      /** @description Solved by the guide, before anybody was sent. */
      guided: number;
      repaired: number;
      open: number;
      notRepaired: number;
      cancelled: number;
      /** @description Of assets that had failed not long before. */
      repeats: number;
      /** @description Share of the reports that are repeats, 0 to 1. */
      repeatRate: number;
      /** @description Confirmed only after the reporter had said that it was not fixed. */
      againRounds: number;
      /** @description Hours from the report to the repair, the middle one of all; null without repairs. */
      medianHours: number | null;
    };
    FaultFiguresView: {
      from: string;
      to: string;
      total: components['schemas']['FaultFigureView'];
      byKind: components['schemas']['FaultFigureView'][];
      bySupplier: components['schemas']['FaultFigureView'][];
      byCounty: components['schemas']['FaultFigureView'][];
    };
    CertificateView: {
      id: string;
      version: number;
      userId: string;
      userName: string;
      skill: string;
      skillName: string;
      validFrom: string;
      /** @description The last day. */
      validUntil: string;
      /** @enum {string} */
      state: 'planned' | 'expired' | 'withdrawn' | 'valid';
      /** @description Why it was withdrawn. */
      reason: string | null;
    };
    CertificatePageView: {
      items: components['schemas']['CertificateView'][];
      nextCursor: string | null;
    };
    GrantCertificate: {
      /** Format: uuid */
      userId: string;
      /** @enum {string} */
      skill: 'terminal' | 'computer' | 'card_device' | 'network';
      validFrom: string;
      /** @description The last day. */
      validUntil: string;
    };
    WithdrawCertificate: {
      version: number;
      reason: string;
    };
    RemedyListView: {
      items: components['schemas']['FoundArticleView'][];
    };
    FaultAssetView: {
      id: string;
      label: string;
      kind: string;
      kindName: string;
      model: string;
      keeperName: string;
      place: string;
      supplierName: string | null;
      supplierPhone: string | null;
      warrantyUntil: string | null;
    };
    FaultRefView: {
      ticketId: string;
      number: string;
      symptom: string;
      /** @enum {string} */
      status: 'open' | 'closed' | 'cancelled' | 'joined' | 'guided' | 'not_repaired';
      statusName: string;
      reportedAt: string;
      fixedAt: string | null;
    };
    ReportFormView: {
      asset: components['schemas']['FaultAssetView'] | null;
      underWarranty: boolean;
      kinds: components['schemas']['OptionView'][];
      symptoms: components['schemas']['OptionView'][];
      severities: components['schemas']['OptionView'][];
      /** @description The open fault of this asset, which a new report joins. */
      open: components['schemas']['FaultRefView'] | null;
    };
    FaultReviewView: {
      ticketId: string;
      number: string;
      title: string;
      /**
       * @description Drawn by lot, or the asset had failed before.
       * @enum {string}
       */
      cause: 'repeat' | 'sample';
      causeName: string;
      /** @enum {string} */
      state: 'due' | 'lapsed' | 'passed' | 'sent_back';
      teamName: string;
      maintainerName: string | null;
      remark: string;
      reviewerName: string | null;
      dueSince: string;
      reviewedAt: string | null;
    };
    FaultReviewPageView: {
      items: components['schemas']['FaultReviewView'][];
      nextCursor: string | null;
    };
    AppointmentView: {
      from: string;
      until: string;
    };
    FaultPriceView: {
      /** @description Yuan; null: nothing is charged. */
      amount: string | null;
      what: string;
      /** @description Who has agreed to it, how and when. */
      who: string | null;
      how: string | null;
      agreedAt: string | null;
    };
    FaultSignatureView: {
      /** @description A picture, drawn on the screen. */
      fileId: string | null;
      /** @description Confirmed by word of mouth. */
      name: string | null;
    };
    FaultView: {
      id: string;
      number: string;
      version: number;
      state: string;
      kind: string;
      kindName: string;
      place: string;
      asset: components['schemas']['FaultAssetView'] | null;
      severity: string;
      severityName: string;
      underWarranty: boolean;
      rounds: number;
      maintainerName: string | null;
      appointment: components['schemas']['AppointmentView'] | null;
      price: components['schemas']['FaultPriceView'] | null;
      signature: components['schemas']['FaultSignatureView'] | null;
      /** @description The report that this one has joined. */
      main: components['schemas']['FaultRefView'] | null;
      /** @description Reports that have joined this one. */
      joined: components['schemas']['FaultRefView'][];
      /** @description Earlier faults of the asset that count as repeats. */
      repeats: components['schemas']['FaultRefView'][];
      repeatWithinDays: number;
    };
    MaintainerView: {
      id: string;
      name: string;
      /** @description The one the system would choose. */
      suggested: boolean;
      offered: boolean;
      /** @enum {string} */
      certificate: 'expired' | 'none' | 'valid';
      certificateUntil: string | null;
      absent: boolean;
      load: number;
      reason: string;
    };
    MaintainersView: {
      skill: string;
      skillName: string;
      teamName: string;
      items: components['schemas']['MaintainerView'][];
    };
    FaultPageView: {
      items: components['schemas']['FaultRefView'][];
      nextCursor: string | null;
    };
    BilingualView: {
      zh: string;
      en: string;
    };
    FeedbackChoiceView: {
      value: string;
      label: components['schemas']['BilingualView'];
    };
    FeedbackCampaignView: {
      slug: string;
      title: string;
      text: string;
      from: string;
      until: string;
      open: boolean;
    };
    FeedbackLimitsView: {
      text: number;
      files: number;
      fileBytes: number;
      kinds: string[];
    };
    FeedbackFormView: {
      topics: components['schemas']['FeedbackChoiceView'][];
      counties: components['schemas']['FeedbackChoiceView'][];
      about: components['schemas']['FeedbackChoiceView'][];
      campaign: components['schemas']['FeedbackCampaignView'] | null;
      limits: components['schemas']['FeedbackLimitsView'];
      slotMinutes: number;
      /** @description Where the page is, for reading out; empty: where this answer came from. */
      url: string;
    };
    FeedbackFile: {
      /** @description Kept nowhere: names say who made a file. */
      name?: string;
      /** @description Base64. */
      data: string;
    };
    SendFeedback: {
      /** @enum {string} */
      topic: 'management' | 'network' | 'system' | 'commission' | 'channel_service' | 'manager_service' | 'other';
      /** @description The fewer details the safer. */
      county?: string;
      /** @enum {string} */
      about?: 'market' | 'support' | 'network' | 'hotline' | 'office' | 'channel_managers' | 'maintenance';
      campaign?: string;
      text: string;
      files?: components['schemas']['FeedbackFile'][];
    };
    FeedbackSentView: {
      /** @description Shown this once. */
      receipt: string;
      /** @description The time on the branch's clocks from which it works; the same for everybody of a slot. */
      worksFrom: string;
    };
    FeedbackReceipt: {
      receipt: string;
    };
    FeedbackMessageView: {
      /** @enum {string} */
      from: 'desk' | 'sender';
      on: string;
      text: string;
      files: number;
    };
    FeedbackThreadView: {
      topic: string;
      county: string | null;
      about: string | null;
      /** @enum {string} */
      state: 'new' | 'answered' | 'closed' | 'reopened' | 'triaged' | 'at_department';
      stateWords: components['schemas']['BilingualView'];
      on: string;
      messages: components['schemas']['FeedbackMessageView'][];
    };
    WriteAgain: {
      receipt: string;
      text: string;
      files?: components['schemas']['FeedbackFile'][];
    };
    FeedbackWrittenView: {
      worksFrom: string;
    };
    FeedbackTopicCountView: {
      value: string;
      label: components['schemas']['BilingualView'];
      /** @description Null: fewer than five, or a number that would give such a one away. */
      count: number | null;
    };
    FeedbackPeriodView: {
      period: string;
      topics: components['schemas']['FeedbackTopicCountView'][];
      done: string;
    };
    FeedbackDigestView: {
      periods: components['schemas']['FeedbackPeriodView'][];
    };
    FeedbackReportRowView: {
      id: string;
      on: string;
      topic: string;
      county: string | null;
      about: string | null;
      /** @enum {string} */
      state: 'new' | 'answered' | 'closed' | 'reopened' | 'triaged' | 'at_department';
      /** @description Id of the department it lies with. */
      department: string | null;
      campaign: string | null;
      /** @description Its sender has written since somebody answered. */
      unread: boolean;
      version: number;
    };
    FeedbackReportPageView: {
      items: components['schemas']['FeedbackReportRowView'][];
      nextCursor: string | null;
    };
    FeedbackFileView: {
      id: string;
    };
    FeedbackDeskMessageView: {
      /** @enum {string} */
      from: 'desk' | 'sender';
      on: string;
      text: string;
      files: components['schemas']['FeedbackFileView'][];
    };
    FeedbackStepView: {
      action: string;
      actionLabel: string;
      /** @enum {string} */
      state: 'new' | 'answered' | 'closed' | 'reopened' | 'triaged' | 'at_department';
      on: string;
      note: string | null;
    };
    FeedbackReportView: {
      id: string;
      on: string;
      topic: string;
      county: string | null;
      about: string | null;
      /** @enum {string} */
      state: 'new' | 'answered' | 'closed' | 'reopened' | 'triaged' | 'at_department';
      /** @description Id of the department it lies with. */
      department: string | null;
      campaign: string | null;
      /** @description Its sender has written since somebody answered. */
      unread: boolean;
      version: number;
      messages: components['schemas']['FeedbackDeskMessageView'][];
      steps: components['schemas']['FeedbackStepView'][];
      actions: components['schemas']['ActionView'][];
    };
    FeedbackStep: {
      version: number;
    };
    DeskChoiceView: {
      value: string;
      label: string;
    };
    FeedbackDeskFormView: {
      topics: components['schemas']['DeskChoiceView'][];
      counties: components['schemas']['DeskChoiceView'][];
      about: components['schemas']['DeskChoiceView'][];
      states: components['schemas']['DeskChoiceView'][];
      /** @description Those that may be given a report, by id. */
      departments: components['schemas']['DeskChoiceView'][];
    };
    FeedbackCountsView: {
      topics: components['schemas']['FeedbackTopicCountView'][];
      counties: components['schemas']['FeedbackTopicCountView'][];
      states: components['schemas']['FeedbackTopicCountView'][];
    };
    FeedbackAddressView: {
      /** @description Empty: the address of this page. */
      url: string;
    };
    CampaignView: {
      slug: string;
      version: number;
      title: string;
      text: string;
      from: string;
      until: string;
      open: boolean;
      /** @description Null: fewer than five. */
      count: number | null;
    };
    CampaignPageView: {
      items: components['schemas']['CampaignView'][];
      nextCursor: string | null;
    };
    StartCampaign: {
      /** @description How the link ends: `/feedback/c/<slug>`. */
      slug: string;
      title: string;
      text: string;
      /** @description First day. */
      from: string;
      /** @description Last day. */
      until: string;
    };
    ChangeCampaign: {
      version: number;
      title: string;
      text: string;
      /** @description First day. */
      from: string;
      /** @description Last day. */
      until: string;
    };
    DeskDigestView: {
      period: string;
      version: number;
      done: string;
    };
    DeskDigestListView: {
      items: components['schemas']['DeskDigestView'][];
    };
    WriteDigest: {
      /** @description What was done about it, for everybody to read. */
      done: string;
      /** @description 0 for the first. */
      version: number;
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
  ArticlesController_list: {
    parameters: {
      query?: {
        /** @description Words to search by, among what is in force; other filters are not used beside them. */
        q?: string;
        /** @description In force when silent. `expiring`: ends within 30 days. `all`: everything that was ever published. */
        state?: 'draft' | 'in_review' | 'planned' | 'published' | 'expiring' | 'expired' | 'all';
        kind?: 'policy' | 'script' | 'how_to' | 'fault';
        category?: string;
        /** @description `city`, or the code of a county. */
        region?: string;
        /** @description Only what the reader wrote in. */
        mine?: 'true' | 'false';
        /** @description What this audience may read: `partner` leaves out what is internal. Partners get no more than that in any case. */
        audience?: 'internal' | 'partner';
        /** @description The caller's county: its own articles and the city's. Partners always get their own county. */
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
          'application/json': components['schemas']['ArticlePageView'];
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
  ArticlesController_begin: {
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
        'application/json': components['schemas']['NewArticle'];
      };
    };
    responses: {
      201: {
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
  ArticlesController_view: {
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
  ArticlesController_save: {
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
        'application/json': components['schemas']['SaveDraft'];
      };
    };
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
  ArticlesController_take: {
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
        'application/json': components['schemas']['ArticleStepBody'];
      };
    };
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
  ArticlesController_listVersions: {
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
          'application/json': components['schemas']['ArticleVersionPageView'];
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
  ArticlesController_version: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        version: number;
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
          'application/json': components['schemas']['ArticleVersionView'];
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
  ArticlesController_timeline: {
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
          'application/json': components['schemas']['ArticleEntryPageView'];
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
  ArticlesController_vote: {
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
        'application/json': components['schemas']['CastVote'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VoteView'];
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
        /** @description Words, parts of words or a question; nothing lists every article that applies. */
        q?: string;
        /** @description What this audience may read: `partner` leaves out what is internal. Partners get no more than that in any case. */
        audience?: 'internal' | 'partner';
        /** @description 8 when silent. */
        limit?: number;
        /** @description The caller's county, by its code or its id. */
        county?: string;
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
  QuestionsController_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        /** @description Open ones when silent. */
        state?: 'open' | 'settled';
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
          'application/json': components['schemas']['QuestionPageView'];
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
  QuestionsController_report: {
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
        'application/json': components['schemas']['ReportQuestion'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotedQuestionView'];
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
  QuestionsController_settle: {
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
        'application/json': components['schemas']['SettleQuestion'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionView'];
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
  ArticleFilesController_file: {
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
  ArticleFilesController_export: {
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
  ArticleFilesController_list: {
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
          'application/json': components['schemas']['ConflictPageView'];
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
  ArticleFilesController_settle: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body gives the first answer again; the same key with another body is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        articleId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleConflict'];
      };
    };
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
        limit?: number;
        cursor?: string;
        outletId?: string;
        agentId?: string;
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
        limit?: number;
        cursor?: string;
        q?: string;
        line?: string;
        state?: string;
        outletId?: string;
        countyId?: string;
        sort?: '-openedAt' | 'openedAt';
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
  AssetsController_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        countyId?: string;
        outletId?: string;
        kind?:
          | 'self_service_terminal'
          | 'computer'
          | 'printer'
          | 'card_reader'
          | 'pos'
          | 'demo_phone'
          | 'network_device'
          | 'other';
        state?: 'in_use' | 'in_repair' | 'in_store' | 'retired';
        supplierId?: string;
        /** @description A part of label, model, serial number or place. */
        q?: string;
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
          'application/json': components['schemas']['AssetPageView'];
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
  AssetsController_add: {
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
        'application/json': components['schemas']['RegisterAsset'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetView'];
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
  AssetsController_catalogue: {
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
          'application/json': components['schemas']['AssetCatalogueView'];
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
  AssetsController_byLabel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        label: string;
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
          'application/json': components['schemas']['AssetView'];
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
  AssetsController_one: {
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
          'application/json': components['schemas']['AssetView'];
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
  AssetsController_correct: {
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
        'application/json': components['schemas']['CorrectAsset'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetView'];
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
  AssetsController_history: {
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
          'application/json': components['schemas']['AssetHistoryView'];
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
  AssetsController_qr: {
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
          'image/svg+xml': string;
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
  AssetsController_move: {
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
        'application/json': components['schemas']['MoveAsset'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetView'];
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
  AssetsController_state: {
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
        'application/json': components['schemas']['ChangeAssetState'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetView'];
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
  AssetsController_retire: {
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
        'application/json': components['schemas']['RetireAsset'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetView'];
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
  SuppliersController_list: {
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
          'application/json': components['schemas']['SupplierPageView'];
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
  SuppliersController_add: {
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
        'application/json': components['schemas']['AddSupplier'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupplierView'];
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
  SuppliersController_correct: {
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
        'application/json': components['schemas']['CorrectSupplier'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupplierView'];
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
          kind: 'outlets' | 'staff' | 'assets';
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
  CasesController_suggest: {
    parameters: {
      query: {
        /** @description What is being typed: title and description so far. */
        text: string;
        /** @description The caller's county: its own rules come before the city's. */
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
          'application/json': components['schemas']['SuggestionsView'];
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
  CasesController_keep: {
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
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptCaseView'];
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
  AnnouncementsController_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        /** @description Without it: what is meant for the reader and in force. */
        state?: 'draft' | 'published' | 'expired';
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
          'application/json': components['schemas']['AnnouncementPageView'];
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
  AnnouncementsController_write: {
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
        'application/json': components['schemas']['WriteAnnouncement'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementView'];
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
  AnnouncementsController_unread: {
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
          'application/json': components['schemas']['UnreadAnnouncementsView'];
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
  AnnouncementsController_one: {
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
          'application/json': components['schemas']['AnnouncementView'];
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
  AnnouncementsController_change: {
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
        'application/json': components['schemas']['ChangeAnnouncement'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementView'];
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
  AnnouncementsController_publish: {
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
        'application/json': components['schemas']['PublishAnnouncement'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementView'];
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
  AnnouncementsController_revise: {
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
        'application/json': components['schemas']['ReviseAnnouncement'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementView'];
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
  AnnouncementsController_expire: {
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
        'application/json': components['schemas']['ExpireAnnouncement'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementView'];
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
  AnnouncementsController_confirm: {
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
        'application/json': components['schemas']['ConfirmReading'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptView'];
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
  FollowController_count: {
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
          'application/json': components['schemas']['AnnouncementFiguresView'];
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
  FollowController_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        /** @description Partners' outlets when silent; or the staff. */
        of?: 'outlets' | 'staff';
        /** @description Both when silent. */
        state?: 'unread' | 'read';
        /** @description Id of the only county. */
        county?: string;
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
          'application/json': components['schemas']['ReaderPageView'];
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
  FollowController_export: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        /** @description Partners' outlets when silent; or the staff. */
        of?: 'outlets' | 'staff';
        /** @description Both when silent. */
        state?: 'unread' | 'read';
        /** @description Id of the only county. */
        county?: string;
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
  AnnouncementCallsController_claim: {
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
        'application/json': components['schemas']['ClaimCall'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimedCallView'];
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
  AnnouncementCallsController_register: {
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
        'application/json': components['schemas']['LogCall'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoggedCallView'];
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
  PartsController_parts: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        /** @description Part of a name, or the beginning of a code. */
        q?: string;
        /** @description What is out of use as well. */
        all?: 'true' | 'false';
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
          'application/json': components['schemas']['PartPageView'];
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
  PartsController_makePart: {
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
        'application/json': components['schemas']['MakePart'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PartView'];
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
  PartsController_changePart: {
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
        'application/json': components['schemas']['ChangePart'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PartView'];
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
  PartsController_stores: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        /** @description Part of a name, or the beginning of a code. */
        q?: string;
        /** @description What is out of use as well. */
        all?: 'true' | 'false';
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
          'application/json': components['schemas']['StorePageView'];
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
  PartsController_makeStore: {
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
        'application/json': components['schemas']['MakeStore'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoreView'];
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
  PartsController_changeStore: {
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
        'application/json': components['schemas']['ChangeStore'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoreView'];
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
  StockController_of: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        /** @description Part of a name, or the beginning of a code. */
        q?: string;
        /** @description Only what is there. */
        there?: 'true' | 'false';
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
          'application/json': components['schemas']['StockPageView'];
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
  StockController_balance: {
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
          'application/json': components['schemas']['StockBalanceView'];
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
  StockController_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        storeId?: string;
        partId?: string;
        kind?: 'receipt' | 'transfer' | 'issue' | 'return' | 'count' | 'write_off';
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
          'application/json': components['schemas']['MovementPageView'];
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
  StockController_move: {
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
        'application/json': components['schemas']['MoveStock'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovementView'];
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
  RequisitionsController_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        state?: 'approval' | 'served' | 'short' | 'refused' | 'withdrawn' | 'returned';
        storeId?: string;
        /** @description Only what the reader has asked for. */
        mine?: 'true' | 'false';
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
          'application/json': components['schemas']['RequisitionPageView'];
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
  RequisitionsController_ask: {
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
        'application/json': components['schemas']['AskForParts'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequisitionView'];
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
  RequisitionsController_one: {
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
          'application/json': components['schemas']['RequisitionView'];
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
  RequisitionsController_approve: {
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
        'application/json': components['schemas']['RequisitionStep'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequisitionView'];
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
  RequisitionsController_refuse: {
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
        'application/json': components['schemas']['RefuseRequisition'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequisitionView'];
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
  RequisitionsController_serve: {
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
        'application/json': components['schemas']['RequisitionStep'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequisitionView'];
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
  RequisitionsController_withdraw: {
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
        'application/json': components['schemas']['RequisitionStep'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequisitionView'];
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
  RequisitionsController_return: {
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
        'application/json': components['schemas']['ReturnParts'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequisitionView'];
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
  RequisitionsController_ofTicket: {
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
          'application/json': components['schemas']['TicketPartsView'];
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
  AdjustmentsController_count: {
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
        'application/json': components['schemas']['CountStock'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdjustmentView'];
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
  AdjustmentsController_writeOff: {
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
        'application/json': components['schemas']['WriteOff'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdjustmentView'];
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
  AdjustmentsController_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        kind?: 'count' | 'write_off';
        state?: 'waiting' | 'booked' | 'rejected';
        storeId?: string;
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
          'application/json': components['schemas']['AdjustmentPageView'];
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
  AdjustmentsController_one: {
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
          'application/json': components['schemas']['AdjustmentView'];
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
  AdjustmentsController_confirm: {
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
        'application/json': components['schemas']['ConfirmAdjustment'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdjustmentView'];
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
  AdjustmentsController_reject: {
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
        'application/json': components['schemas']['RejectAdjustment'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdjustmentView'];
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
  FiguresController_between: {
    parameters: {
      query: {
        from: string;
        to: string;
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
          'application/json': components['schemas']['FaultFiguresView'];
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
  FiguresController_export: {
    parameters: {
      query: {
        from: string;
        to: string;
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
  CertificatesController_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        userId?: string;
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
          'application/json': components['schemas']['CertificatePageView'];
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
  CertificatesController_grant: {
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
        'application/json': components['schemas']['GrantCertificate'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertificateView'];
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
  CertificatesController_withdraw: {
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
        'application/json': components['schemas']['WithdrawCertificate'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertificateView'];
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
  FaultsController_find: {
    parameters: {
      query: {
        kind: string;
        symptom?: string;
        text?: string;
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
          'application/json': components['schemas']['RemedyListView'];
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
  FaultsController_form: {
    parameters: {
      query?: {
        label?: string;
        kind?: string;
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
          'application/json': components['schemas']['ReportFormView'];
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
  FaultsController_review: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        state?: 'due' | 'passed' | 'sent_back';
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
          'application/json': components['schemas']['FaultReviewPageView'];
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
  FaultsController_one: {
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
          'application/json': components['schemas']['FaultView'];
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
  FaultsController_maintainers: {
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
          'application/json': components['schemas']['MaintainersView'];
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
  FaultsController_ofAsset: {
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
          'application/json': components['schemas']['FaultPageView'];
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
  FeedbackController_form: {
    parameters: {
      query?: {
        campaign?: string;
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
          'application/json': components['schemas']['FeedbackFormView'];
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
  FeedbackController_send: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendFeedback'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedbackSentView'];
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
  FeedbackController_thread: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FeedbackReceipt'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedbackThreadView'];
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
  FeedbackController_write: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteAgain'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedbackWrittenView'];
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
  FeedbackController_digest: {
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
          'application/json': components['schemas']['FeedbackDigestView'];
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
  FeedbackDeskController_list: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        state?: 'new' | 'triaged' | 'at_department' | 'answered' | 'closed' | 'reopened';
        topic?: 'management' | 'network' | 'system' | 'commission' | 'channel_service' | 'manager_service' | 'other';
        county?: string;
        campaign?: string;
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
          'application/json': components['schemas']['FeedbackReportPageView'];
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
  FeedbackDeskController_report: {
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
          'application/json': components['schemas']['FeedbackReportView'];
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
  FeedbackDeskController_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
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
  FeedbackDeskController_act: {
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
        'application/json': components['schemas']['FeedbackStep'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedbackReportView'];
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
  FeedbackDeskController_form: {
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
          'application/json': components['schemas']['FeedbackDeskFormView'];
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
  FeedbackDeskController_counts: {
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
          'application/json': components['schemas']['FeedbackCountsView'];
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
  FeedbackDeskController_address: {
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
          'application/json': components['schemas']['FeedbackAddressView'];
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
  PublishingController_list: {
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
          'application/json': components['schemas']['CampaignPageView'];
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
  PublishingController_start: {
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
        'application/json': components['schemas']['StartCampaign'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignView'];
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
  PublishingController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeCampaign'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignView'];
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
  PublishingController_digest: {
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
          'application/json': components['schemas']['DeskDigestListView'];
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
  PublishingController_write: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        period: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteDigest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskDigestView'];
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
