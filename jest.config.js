const ts = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testEnvironment: 'node',
};

const project = (displayName, testMatch, more = {}) => ({ ...ts, displayName, testMatch, ...more });

/** One project a kind of test, so that a script that names its kind cannot run nothing unnoticed. */
export default {
  // A whole application on a busy machine takes its time; nothing here waits for a clock.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/order.mjs',
  projects: [
    project('unit', ['<rootDir>/src/**/*.spec.ts']),
    project('e2e', ['<rootDir>/test/e2e/**/*.e2e.ts']),
    project('browser', ['<rootDir>/test/browser/**/*.browser.ts']),
    project('speed', ['<rootDir>/test/speed/**/*.speed.ts']),
    project('faults', ['<rootDir>/test/faults/**/*.faults.ts']),
  ],
};
