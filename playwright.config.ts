import { defineConfig } from '@playwright/test';

/** End-to-end tests drive the built app in the real Electron; `npm run test:e2e` gives them a display and a binary. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  // One window at a time: two on one display take the keyboard's focus from each other, and typing ends in mid-word.
  workers: 1,
  // A test that passes at the second try hides a fault of the app or of the test.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
