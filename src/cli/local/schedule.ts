import { Cron } from 'croner';

/** Fires each cron trigger at its times (UTC, as on Cloudflare), one run at a time a trigger. Returns how to stop. */
export function schedule(
  crons: readonly string[],
  fire: (cron: string) => Promise<void>,
  onError: (cron: string, error: unknown) => void,
): () => void {
  const jobs = crons.map(
    (cron) => new Cron(cron, { timezone: 'UTC', protect: true, catch: (error) => onError(cron, error) }, () => fire(cron)),
  );
  return () => {
    for (const job of jobs) job.stop();
  };
}
