import { pointerKey, webhookKey, webhookPrefix } from '../store/keys.ts';
import { listAll } from '../store/list-all.ts';
import { type Publication, readOutline, readPublication } from '../store/records.ts';
import type { Fetch } from './fetching/fetch-safely.ts';
import { whyRefused } from './fetching/guard.ts';
import type { Webhook, World } from './world.ts';

interface Letter {
  readonly edition: string;
  readonly number: number;
  readonly tries: number;
  /** Not before this instant. */
  readonly due: string;
}

/** Tries of one letter: at once, then after a quarter of an hour, twice that, and so on, about five days in all. */
const mostTries = 10;
const firstWait = 900_000;
const timeoutMs = 10_000;

/** Puts a letter into the box, before the pointer is flipped, so that no edition is published without one. */
export async function announce({ shelf, webhook }: World, { topic, edition, number, at }: Publication): Promise<void> {
  if (webhook) await shelf.put(webhookKey(topic, number), JSON.stringify({ edition, number, tries: 0, due: at } satisfies Letter));
}

/** Sends what lies in the box: a letter goes out at least once after its edition is published, and is tried again until it is taken. */
export async function deliver(world: World, post: Fetch, report: string[]): Promise<void> {
  const { webhook, shelf } = world;
  if (!webhook) return;
  for (const { name } of await listAll(shelf, webhookPrefix)) {
    const [topic = ''] = name.slice(webhookPrefix.length).split('/');
    const letter = readOutline<Letter>(await shelf.getText(name), 'edition', 'number', 'tries', 'due');
    const publication = readPublication(await shelf.getText(pointerKey(topic)));
    if (!letter || !publication || letter.number > publication.number || new Date(letter.due) > world.now()) continue;
    const problem = await send(world, post, webhook, publication, letter);
    if (problem !== undefined) report.push(`${topic}: the webhook was not taken: ${problem}`);
    const tries = letter.tries + 1;
    const due = new Date(world.now().getTime() + firstWait * 2 ** letter.tries).toISOString();
    if (problem === undefined || tries >= mostTries) await shelf.delete(name);
    else await shelf.put(name, JSON.stringify({ ...letter, tries, due } satisfies Letter));
  }
}

async function send(
  world: World,
  post: Fetch,
  { url, secret }: Webhook,
  { topic, title }: Publication,
  { edition, number }: Letter,
): Promise<string | undefined> {
  const refused = whyRefused(url);
  if (refused !== undefined) return refused;
  const body = JSON.stringify({
    event: 'edition',
    topic,
    title,
    edition,
    number,
    address: `${world.baseUrl ?? ''}/briefings/${topic}/editions/${edition}`,
  });
  const headers = { 'Content-Type': 'application/json', 'X-Backgrounder-Signature': `sha256=${await signature(secret, body)}` };
  try {
    const answer = await post(url, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    await answer.body?.cancel();
    return answer.ok ? undefined : `it answered ${answer.status}`;
  } catch {
    return 'it cannot be reached';
  }
}

/** HMAC-SHA-256 of the body, in hex: who knows the secret can tell that the letter is ours and whole. */
async function signature(secret: string, body: string): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(body)));
  return Array.from(signed, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
