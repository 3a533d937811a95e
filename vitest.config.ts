import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Tests of what runs in the Worker run in workerd; only the command line and the rules of the house need Node. */
const onNode = ['test/cli/**/*.test.ts', 'test/house/**/*.test.ts', 'test/**/*.node.test.ts'];

export default defineConfig({
  test: {
    // On two cores vitest would take one, and run the two projects one after the other.
    maxWorkers: 2,
    projects: [
      { test: { name: 'node', include: onNode, environment: 'node', testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        // A workerd for many files, as one isolate serves many requests: each test makes its own shelf, and a start a file is saved.
        test: { name: 'workerd', include: ['test/**/*.test.ts'], exclude: onNode, isolate: false, testTimeout: 30_000 },
      },
    ],
  },
});
