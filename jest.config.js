/** Unit tests need nothing; the others share two embedded Neo4j servers, so they run one file after another. */
const shared = {
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
}

module.exports = {
  maxWorkers: 1,
  testTimeout: 300_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'service',
      testMatch: ['<rootDir>/test/{graph,http,web}/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/databases.setup.ts',
      globalTeardown: '<rootDir>/test/support/databases.teardown.ts',
    },
  ],
}
