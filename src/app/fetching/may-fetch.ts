import { robotsKey } from '../../store/keys.ts';
import { readOutline } from '../../store/records.ts';
import type { World } from '../world.ts';
import { restAfter } from './due.ts';
import { type Fetch, type Fetched, fetchLimits, fetchSafely, type Validators } from './fetch-safely.ts';
import { crawlDelay, robotsAllow } from './robots.ts';

interface RobotsRecord {
  readonly at: string;
  readonly text: string;
}

const agent = 'backgrounder';
const dayMs = 86_400_000;

/** What a site's robots.txt says of an address: why it may not be fetched, and how many seconds the site wants between two requests. */
interface Word {
  readonly forbidden?: string;
  readonly delay: number;
}

/**
 * The word of the site's robots.txt on an address. The file is kept for a day. A site without one allows all; one whose server
 * fails over it or does not answer, nothing until it does (RFC 9309, 2.3.1.4).
 */
async function wordOn(world: World, fetch: Fetch, address: string): Promise<Word> {
  if (!URL.canParse(address)) return { delay: 0 };
  const { origin, host, pathname, search } = new URL(address);
  const kept = readOutline<RobotsRecord>(await world.shelf.getText(robotsKey(host)), 'at', 'text');
  const now = world.now();
  const fresh = kept !== null && now.getTime() - Date.parse(kept.at) < dayMs;
  const text = fresh ? kept.text : await renewed(world, fetch, origin, host, now);
  if (text === undefined) return { forbidden: `${address} is not fetched: the robots.txt of its site cannot be read now`, delay: 0 };
  const delay = crawlDelay(text, agent);
  return robotsAllow(text, agent, pathname + search)
    ? { delay }
    : { forbidden: `${address} may not be fetched, says its robots.txt`, delay };
}

async function renewed({ shelf }: World, fetch: Fetch, origin: string, host: string, now: Date): Promise<string | undefined> {
  const fetched = await fetchSafely(fetch, `${origin}/robots.txt`, {}, { maxBytes: 512_000, timeoutMs: 5000, maxHops: 3 });
  if (fetched.kind === 'failed' && (fetched.unreachable || fetched.status === 429 || (fetched.status ?? 0) >= 500)) return undefined;
  const text = fetched.kind === 'fetched' ? new TextDecoder().decode(fetched.bytes) : '';
  await shelf.put(robotsKey(host), JSON.stringify({ at: now.toISOString(), text }));
  return text;
}

/** An answer, and the instant until which its site wants to be left alone (ISO 8601). */
export interface Asked {
  readonly answer: Fetched;
  readonly restUntil?: string;
}

/** Asks an address as its site wishes: robots.txt is heard at every hop of a redirect, `Crawl-delay` and `Retry-After` are told on. */
export async function askPolitely(world: World, fetch: Fetch, address: string, validators: Validators = {}): Promise<Asked> {
  let delay = 0;
  const answer = await fetchSafely(fetch, address, validators, fetchLimits, async (at) => {
    const word = await wordOn(world, fetch, at);
    delay = Math.max(delay, word.delay);
    return word.forbidden;
  });
  const rest = Math.max(delay * 1000, answer.kind === 'failed' ? restAfter(answer, world.now()) : 0);
  return rest > 0 ? { answer, restUntil: new Date(world.now().getTime() + rest).toISOString() } : { answer };
}
