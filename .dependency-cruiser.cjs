// Imports go one way: shared <- platform <- modules in the order below <- live; a neighbour only by its index.ts.
const order = [
  'organisation',
  'identity',
  'clocks',
  'knowledge',
  'calls',
  'tickets',
  'dispatch',
  'files',
  'assets',
  'imports',
  'notifications',
  'cases',
  'announcements',
  'incidents',
  'parts',
  'consultations',
  'complaints',
  'reversals',
  'faults',
  'feedback',
  'feedback-desk',
  'sandbox',
  'deadlines',
  'live',
  'demo',
];

/** A module may know only those above it in the list. */
const upward = order.map((name, index) => ({
  name: `modules-in-order: ${name}`,
  comment: 'A feature knows only the features before it; to call upwards, announce an event.',
  severity: 'error',
  from: { path: `^src/modules/${name}/`, pathNot: '\\.spec\\.ts$' },
  to: { path: `^src/modules/(${order.slice(index + 1).join('|') || '-'})/` },
}));

const webFeatures = [
  'tickets',
  'console',
  'queue',
  'portal',
  'admin',
  'knowledge',
  'announcements',
  'incidents',
  'books',
  'assets',
  'faults',
  'parts',
  'feedback-desk',
];

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/(platform|modules|web)/' },
    },
    {
      name: 'shared-needs-no-framework',
      severity: 'error',
      from: { path: '^src/shared/', pathNot: '\\.spec\\.ts$' },
      to: { path: 'node_modules/(@nestjs|typeorm|pg|fastify|socket\\.io)' },
    },
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(modules|web)/' },
    },
    {
      name: 'neighbours-by-the-front-door',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^src/modules/([^/]+)/(?!index\\.ts$)', pathNot: '^src/modules/$1/' },
    },
    {
      name: 'flows-and-policies-are-pure',
      severity: 'error',
      from: { path: '^src/modules/.*\\.(flow|policy|forms|words)\\.ts$' },
      to: { pathNot: ['^src/shared/', '\\.(flow|policy|forms|words)\\.ts$'] },
    },
    {
      name: 'every-module-has-its-place',
      comment: 'A new folder under modules must be put into the order above.',
      severity: 'error',
      from: { path: '^src/app\\.module\\.ts$' },
      to: { path: `^src/modules/(?!(${order.join('|')})/)` },
    },
    {
      name: 'feedback-knows-nobody',
      comment:
        'What senders of anonymous feedback touch has no way to an account, a session, an event or an audit entry.',
      severity: 'error',
      from: { path: '^src/modules/feedback/' },
      to: {
        path: [
          '^src/platform/(access|events|timers)/',
          '^src/platform/database/unit-of-work',
          '^src/platform/http/idempotency',
          '^src/modules/',
        ],
        pathNot: '^src/modules/feedback/',
      },
    },
    ...upward,
    {
      name: 'web-knows-no-server',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/(shared|platform|modules)/' },
    },
    {
      name: 'web-lib-is-the-ground',
      severity: 'error',
      from: { path: '^src/web/lib/' },
      to: { path: '^src/web/(ui|features|app)/' },
    },
    {
      name: 'web-ui-knows-lib-only',
      severity: 'error',
      from: { path: '^src/web/ui/' },
      to: { path: '^src/web/(features|app)/' },
    },
    {
      name: 'the-open-feedback-page-stands-alone',
      comment: 'It is small, keeps nothing and knows nothing of sessions: of the console it may use pure helpers only.',
      severity: 'error',
      from: { path: '^src/web/feedback/' },
      to: {
        path: '^(src/web|node_modules)/',
        pathNot: [
          '^src/web/feedback/',
          '^src/web/lib/(feedback/|copy-text|i18n/fill)',
          '^src/web/compress',
          'node_modules/(vite|@types)',
        ],
      },
    },
    {
      name: 'what-feedback-sends-knows-no-session',
      comment: 'Only the hook for screens of the console may ask through its client.',
      severity: 'error',
      from: { path: '^src/web/lib/feedback/', pathNot: 'use-open-form|\\.spec\\.ts$' },
      to: {
        path: '^src/web/',
        pathNot: ['^src/web/lib/feedback/(?!use-open-form)', '^src/web/lib/api/(problem|schema)'],
      },
    },
    {
      name: 'web-features-do-not-know-the-app',
      severity: 'error',
      from: { path: '^src/web/features/' },
      to: { path: '^src/web/app/' },
    },
    ...webFeatures.map((name) => ({
      name: `web-features-alone: ${name}`,
      comment: 'Features share only what features/tickets shows at its front door.',
      severity: 'error',
      from: { path: `^src/web/features/${name}/` },
      to: {
        path: '^src/web/features/',
        pathNot: [`^src/web/features/${name}/`, '^src/web/features/tickets/index\\.ts$'],
      },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};
