import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/lib/chromium.mjs';
import { CHROMIUM_ARGUMENTS, ON_DESKTOP, ON_HALL, ON_PHONE, SCREENS } from './tests/e2e/support/screens';

const port = Number(process.env['E2E_PORT'] ?? 4317);
const baseURL = `http://127.0.0.1:${port}/`;
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests',
  testMatch: /(e2e|visual)\/.*\.spec\.ts$/,
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/visual/baseline/{arg}{ext}',
  fullyParallel: true,
  // WebGL is drawn in software on a machine without a GPU: more pages at once only wait for each other.
  workers: 2,
  // A test that needs a second try is a finding, not a nuisance.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    // A page behind one has no routes; tests/e2e/support/keptBuild.ts allows it.
    serviceWorkers: 'block',
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: CHROMIUM_ARGUMENTS,
    },
  },
  // A spec runs at the desktop unless its tags say otherwise: @phone, @hall, and @desktop beside them for both.
  projects: [
    {
      name: 'desktop',
      grep: new RegExp(`^(?!.*(${ON_PHONE}|${ON_HALL}))|${ON_DESKTOP}`),
      use: { viewport: SCREENS.desktop },
    },
    {
      name: 'phone',
      grep: new RegExp(ON_PHONE),
      use: { viewport: SCREENS.phone, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
    { name: 'hall', grep: new RegExp(ON_HALL), use: { viewport: SCREENS.hall, hasTouch: true } },
  ],
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    url: baseURL,
    // Whatever else answers there is not this build.
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
