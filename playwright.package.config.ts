import { defineConfig } from '@playwright/test';

/** Tests of the packed program and its installers; `npm run test:package` packs first. */
export default defineConfig({
  testDir: 'tests/package',
  testMatch: '**/*.package.ts',
  outputDir: 'test-results/package',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/package.json' }]],
});
