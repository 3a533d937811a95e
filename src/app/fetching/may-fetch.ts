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

/** Whether the site's robots.txt lets us fetch an address; the file is kept for a day. A site without one allows all. */
export async function mayFetch(world: World, fetch: Fetch, address: string): Promise<boolean> {
  if (!URL.canParse(address)) return true;
  const { origin, host, pathname, search } = new URL(address);
  const kept = readOutline<RobotsRecord>(await world.shelf.getText(robotsKey(host)), 'at', 'text');
  const now = world.now();
  const fresh = kept !== null && now.getTime() - Date.parse(kept.at) < dayMs;
  return robotsAllow(fresh ? kept.text : await renewed(world, fetch, origin, host, now), agent, pathname + search);
}

async function renewed({ shelf }: World, fetch: Fetch, origin: string, host: string, now: Date): Promise<string> {
  const fetched = await fetchSafely(fetch, `${origin}/robots.txt`, {}, { maxBytes: 512_000, timeoutMs: 5000, maxHops: 3 });
  const text = fetched.kind === 'fetched' ? new TextDecoder().decode(fetched.bytes) : '';
  await shelf.put(robotsKey(host), JSON.stringify({ at: now.toISOString(), text }));
  return text;
}
