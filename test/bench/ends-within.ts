import { spawnSync } from 'node:child_process';

/**
 * Runs this bench again in a process whose heap may hold so many megabytes, young generation and all, and says whether it came
 * to its end and how much it held at most. What the shelf keeps as bytes lies outside of that heap, as KV does.
 */
export function endsWithin(megabytes: number): string {
  const young = 4;
  const flags = [`--max-old-space-size=${megabytes - 3 * young}`, `--max-semi-space-size=${young}`];
  const { status, signal, stdout } = spawnSync(
    process.execPath,
    [...flags, process.argv[1] ?? '', '../../test/bench/refresh', 'in-little-memory'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 24,
    },
  );
  const peak = /^peak heap .*$/mu.exec(stdout)?.[0];
  return status === 0 && peak !== undefined
    ? `it ended within ${megabytes} MB of heap (${flags.join(' ')}), ${peak}`
    : `it did NOT end within ${megabytes} MB of heap (${flags.join(' ')}): exit ${status ?? signal}`;
}
