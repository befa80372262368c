import { defineConfig } from '@playwright/test';
import tests from './playwright.config';

/** Takes the pictures of the user guide. They are looked at by people, so this is no part of the tests. */
export default defineConfig({
  ...tests,
  testDir: '.',
  testMatch: 'take-pictures.ts',
  workers: 1,
  reporter: 'list',
});
