/** Unit tests need nothing; the others share two embedded Neo4j servers, so they run one file after another. */
const shared = {
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
}

/** What takes minutes: `npm run test:long`. */
const long = [
  'test/graph/calls.test.ts',
  'test/graph/embedded-ends.test.ts',
  'test/graph/import-kill.test.ts',
  'test/graph/intake-months.test.ts',
  'test/graph/intake-unseen.test.ts',
  'test/graph/narrowed.test.ts',
  'test/graph/oracle.test.ts',
  'test/graph/oracle-planted.test.ts',
  'test/graph/paging.test.ts',
  'test/http/attacks-measured.test.ts',
  'test/http/confined.test.ts',
  'test/http/export-examples.test.ts',
  'test/http/graphs-read.test.ts',
  'test/http/openrefine.test.ts',
]

/** What `npm test` runs with few inputs, and `npm run test:long` with many. */
const generated = [
  'test/graph/list-tally.test.ts',
  'test/graph/questions.test.ts',
  'test/http/executor.test.ts',
]
const isLong = process.env.LONG_TESTS === 'on'

module.exports = {
  maxWorkers: 1,
  testTimeout: 300_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'service',
      testMatch: isLong
        ? [...long, ...generated].map((file) => `<rootDir>/${file}`)
        : ['<rootDir>/test/{graph,http,web}/**/*.test.ts'],
      testPathIgnorePatterns: isLong ? [] : long.map((file) => `<rootDir>/${file}`),
      globalSetup: '<rootDir>/test/support/databases.setup.ts',
      globalTeardown: '<rootDir>/test/support/databases.teardown.ts',
    },
  ],
}
