// Node 20.9 cannot read `with { type: 'json' }`; jest asks for it, and only warns where it is left out.
const knowsAttributes =
  process.versions.node.localeCompare('20.10', undefined, { numeric: true }) >= 0

const shared = {
  transform: {
    '^.+\\.(ts|tsx)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
          experimental: { keepImportAttributes: knowsAttributes },
        },
      },
    ],
  },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    '^@payload-config$': '<rootDir>/payload.config.ts',
  },
}

/** Unit tests need no database; integration tests run the Local API on a scratch database. */
export default {
  // On a busy machine, and on MongoDB's stand-in, a save takes its time.
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.{ts,tsx}'] },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
      // lexical 0.50 deadlocks on Node 20 in its development build; the production build does not.
      testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
    },
  ],
}
