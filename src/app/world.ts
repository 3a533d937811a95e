import type { Shelf } from '../store/shelf.ts';
import type { Fetch } from './fetching/fetch-safely.ts';
import type { AccessProxy } from './proxy/vouched.ts';
import type { Recall } from './recall.ts';

/** Where new editions are told, and the secret that signs what is told. */
export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

/** How much is done at a stroke, by a scheduled run or for an order of an editor; the next run goes on where it stops. */
export interface AtOnce {
  /** Most fetches. */
  readonly steps: number;
  /** Most steps of publishing (eighteen an edition: see `publishingPlan`); all that there are without it. */
  readonly parts?: number;
}

/** All that lies outside: built once by worker.ts, the command line or a test, and handed down. */
export interface World {
  readonly shelf: Shelf;
  /** The clock; only for when something was published or fetched, never for what a note says. */
  readonly now: () => Date;
  readonly engine: string;
  /** What is remembered between two editions; every edition is gathered anew without it. */
  readonly recall?: Recall | undefined;
  /** The network; without it sources are left alone. */
  readonly fetch?: Fetch;
  /** Where the site is reached, `https://host`, without a slash at the end; relative addresses without it. */
  readonly baseUrl?: string;
  /** Who is told of new editions; nobody without it. */
  readonly webhook?: Webhook;
  /** How much an order of an editor may do; a usual number of fetches and a whole edition without it. */
  readonly atOnce?: AtOnce;
  /** Secret that opens /admin; without it admin is off. */
  readonly adminToken?: string;
  /** Whether a caller may do that again so soon (order as an editor, have a note composed); without it nobody is held back. */
  readonly limit?: (what: 'admin' | 'compose', caller: string) => Promise<boolean>;
  /** Secret that opens topics whose access is `token`; without it and without a proxy they are closed. */
  readonly readToken?: string;
  /** Proxy whose signed header opens them too; without it that header counts for nothing. */
  readonly proxy?: AccessProxy | undefined;
}
