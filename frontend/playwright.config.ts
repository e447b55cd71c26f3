import { defineConfig } from '@playwright/test';

const { E2E_BASE_URL = 'http://localhost:8080', CHROMIUM } = process.env;

// One worker: the tests share one system and leave its data as they found them.
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: E2E_BASE_URL,
    locale: 'de-DE',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
      args: ['--no-sandbox'],
    },
  },
});
