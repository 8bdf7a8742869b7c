import { defineConfig, type ReporterDescription } from '@playwright/test';

const reporter: ReporterDescription[] = [['list']];
if (process.env['UNIONDESK_REPORT']) reporter.push(['json', { outputFile: 'test-results/e2e.json' }]);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './tests/e2e/setup.ts',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter,
  use: { screenshot: 'only-on-failure' },
});
