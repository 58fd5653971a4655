import { defineConfig } from '@playwright/test';

/** Makes the pictures of the manual from the real app: `npm run manual:pictures`. Not a test, and not part of npm test. */
export default defineConfig({
  testDir: 'tests/manual',
  testMatch: '**/*.manual.ts',
  outputDir: 'test-results/manual',
  timeout: 120_000,
  workers: 1,
  reporter: [['list']],
});
