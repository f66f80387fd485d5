import { defineConfig } from '@playwright/test'

/** Started by `npm test`, which builds and serves the site first and says where it answers. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A machine that pauses for a moment is no defect of ours: the second attempt counts, and the run names the test.
  retries: 1,
  // On a busy machine a save takes its time.
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json']],
  use: {
    baseURL: process.env['SERVER_URL'] ?? 'http://localhost:3000',
    locale: 'de-DE',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      // Chromium cannot build its sandbox for root, who runs tests in containers.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
})
