import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Tests of what runs in the Worker run in workerd; only the command line and the rules of the house need Node. */
const onNode = ['test/cli/**/*.test.ts', 'test/house/**/*.test.ts', 'test/**/*.node.test.ts'];
/** Rooms that keep nothing between calls: their tests share one workerd, which saves a start for each file. */
const pure = ['text', 'ingest', 'read', 'gather', 'compose', 'render'].map((room) => `test/${room}/**/*.test.ts`);
const workerd = () => [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', include: onNode, environment: 'node', testTimeout: 30_000, hookTimeout: 30_000 } },
      { plugins: workerd(), test: { name: 'pure', include: pure, exclude: onNode, isolate: false, testTimeout: 30_000 } },
      { plugins: workerd(), test: { name: 'workerd', include: ['test/**/*.test.ts'], exclude: [...onNode, ...pure], testTimeout: 30_000 } },
    ],
  },
});
