import { expect, test } from 'vitest';
import { runSettings, worldSettings } from '../../src/app/settings.ts';

test.each([
  [{}, { steps: 20 }],
  [
    { STEPS: '5', PARTS: '1' },
    { steps: 5, parts: 1 },
  ],
  [{ STEPS: 'many', PARTS: '0' }, { steps: 20 }],
  [{ STEPS: '', PARTS: '-1' }, { steps: 20 }],
])('the settings %j let a run do %j', (given, wanted) => expect(runSettings(given)).toEqual(wanted));

test.each([
  [{ BASE_URL: '', ADMIN_TOKEN: '', READ_TOKEN: '' }, { atOnce: { steps: 20 } }],
  [{ WEBHOOK_URL: 'https://desk.example/new', PARTS: '2' }, { atOnce: { steps: 20, parts: 2 } }],
  [
    { WEBHOOK_URL: 'https://desk.example/new', WEBHOOK_SECRET: 's', READ_TOKEN: 'r' },
    { webhook: { url: 'https://desk.example/new', secret: 's' }, readToken: 'r', atOnce: { steps: 20 } },
  ],
])('the settings %j describe the world as %j', (given, wanted) => expect(worldSettings(given)).toEqual(wanted));
