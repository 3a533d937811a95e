import type { AccessSettings } from './proxy/settings.ts';
import { Recall } from './recall.ts';
import type { AtOnce, World } from './world.ts';

/** Variables and secrets of a site, all optional; what each does stands in docs/deploy.md. */
export interface Settings extends AccessSettings {
  readonly BASE_URL?: string;
  readonly WEBHOOK_URL?: string;
  readonly WEBHOOK_SECRET?: string;
  readonly ADMIN_TOKEN?: string;
  readonly READ_TOKEN?: string;
  /** Most fetches of one scheduled run. */
  readonly STEPS?: string;
  /** Most steps of publishing of one scheduled run; without it an edition is made in one go. */
  readonly PARTS?: string;
  /** Most documents that an isolate remembers between two editions; none without it. */
  readonly REMEMBER?: string;
}

/** Fetches of a run that stay within the free plan's subrequests. */
const usualSteps = 20;

/** What the settings say of the world; an empty one counts as absent, and a webhook needs its secret. */
export const worldSettings = (settings: Settings): Pick<World, 'baseUrl' | 'webhook' | 'adminToken' | 'readToken' | 'atOnce'> => {
  const { BASE_URL: baseUrl, WEBHOOK_URL: url, WEBHOOK_SECRET: secret, ADMIN_TOKEN: adminToken, READ_TOKEN: readToken } = settings;
  return {
    ...(baseUrl ? { baseUrl } : {}),
    ...(url && secret ? { webhook: { url, secret } } : {}),
    ...(adminToken ? { adminToken } : {}),
    ...(readToken ? { readToken } : {}),
    atOnce: runSettings(settings),
  };
};

/** What an isolate remembers, as far as the settings let it: made once for each isolate. */
export function keptRecall(): (settings: Settings) => Recall | undefined {
  let recall: Recall | undefined;
  return ({ REMEMBER: most }) => {
    if (Number(most) > 0) recall ??= new Recall(Number(most));
    return recall;
  };
}

/** How much a run may do; what is no number above nought counts as absent. */
export const runSettings = ({ STEPS: steps, PARTS: parts }: Settings): AtOnce => ({
  steps: Number(steps) || usualSteps,
  ...(Number(parts) > 0 ? { parts: Number(parts) } : {}),
});
