import { robotsKey } from '../../store/keys.ts';
import { readOutline } from '../../store/records.ts';
import type { World } from '../world.ts';
import { type Fetch, fetchSafely } from './fetch-safely.ts';
import { robotsAllow } from './robots.ts';

interface RobotsRecord {
  readonly at: string;
  readonly text: string;
}

const agent = 'backgrounder';
const dayMs = 86_400_000;

/**
 * Why the site's robots.txt keeps us from an address; undefined when it does not. The file is kept for a day. A site without
 * one allows all; one whose server fails over it, nothing until it answers (RFC 9309, 2.3.1.4).
 */
export async function whyForbidden(world: World, fetch: Fetch, address: string): Promise<string | undefined> {
  if (!URL.canParse(address)) return undefined;
  const { origin, host, pathname, search } = new URL(address);
  const kept = readOutline<RobotsRecord>(await world.shelf.getText(robotsKey(host)), 'at', 'text');
  const now = world.now();
  const fresh = kept !== null && now.getTime() - Date.parse(kept.at) < dayMs;
  const text = fresh ? kept.text : await renewed(world, fetch, origin, host, now);
  if (text === undefined) return `${address} is not fetched: the robots.txt of its site cannot be read now`;
  return robotsAllow(text, agent, pathname + search) ? undefined : `${address} may not be fetched, says its robots.txt`;
}

async function renewed({ shelf }: World, fetch: Fetch, origin: string, host: string, now: Date): Promise<string | undefined> {
  const fetched = await fetchSafely(fetch, `${origin}/robots.txt`, {}, { maxBytes: 512_000, timeoutMs: 5000, maxHops: 3 });
  if (fetched.kind === 'failed' && (fetched.status === 429 || (fetched.status ?? 0) >= 500)) return undefined;
  const text = fetched.kind === 'fetched' ? new TextDecoder().decode(fetched.bytes) : '';
  await shelf.put(robotsKey(host), JSON.stringify({ at: now.toISOString(), text }));
  return text;
}
