import { createLocalJWKSet } from 'jose/jwks/local';
import { type Fetch, fetchSafely } from '../fetching/fetch-safely.ts';

/** Public keys, asked for the one that a token's header names; rejects where there is none. */
export type Keys = ReturnType<typeof createLocalJWKSet>;

/** What keys need of the world: its clock, and its network. */
export interface Outside {
  readonly now: () => Date;
  readonly fetch?: Fetch;
}

/** The keys that hold now, undefined where there are none; `anew` asks for newer ones, as far as that is allowed already. Never throws. */
export type Keyring = (outside: Outside, anew: boolean) => Promise<Keys | undefined>;

/** Keys are asked for again after ten minutes, and hold for an hour when the asking fails. */
const [freshMs, longestMs] = [600_000, 3_600_000];
/** Within a minute they are asked for once; where there are none yet a few times, as requests that find none ask each for itself. */
const [gapMs, mostWithout] = [60_000, 4];
/** A set of keys is a few kilobytes and is where it says: no redirect is followed. */
const limits = { maxBytes: 64 * 1024, timeoutMs: 5000, maxHops: 0 };

/** The keys in a JSON Web Key Set (RFC 7517), given as JSON; throws where it is none. */
export const keysIn = (json: string): Keys => createLocalJWKSet(JSON.parse(json));

/** Keys that stand in the settings. */
export const givenKeys =
  (keys: Keys): Keyring =>
  async () =>
    keys;

/** Keys fetched from an address and kept as long as the ring is. `tell` hears in a line why they could not be had. */
export function fetchedKeys(address: string, tell: (line: string) => void): Keyring {
  let held: { readonly keys: Keys; readonly at: number } | undefined;
  let asked: number[] = [];
  const heldAt = (now: number): Keys | undefined => (held && now - held.at <= longestMs ? held.keys : undefined);
  const ask = async (fetch: Fetch | undefined, now: number): Promise<void> => {
    const keys = await fetchKeys(fetch, address);
    if (typeof keys === 'string') tell(`The keys of the access proxy cannot be had: ${keys}`);
    else held = { keys, at: now };
  };
  return async ({ now: clock, fetch }, anew) => {
    const now = clock().getTime();
    const old = held === undefined || now - held.at > freshMs;
    asked = asked.filter((then) => now - then < gapMs);
    // Written down before the answer: a visitor who leaves ends the request, and nothing after the await would run.
    if ((anew || old) && asked.length < (heldAt(now) ? 1 : mostWithout)) {
      asked.push(now);
      await ask(fetch, now);
    }
    return heldAt(now);
  };
}

/** The keys at an address, or why they cannot be had. */
async function fetchKeys(fetch: Fetch | undefined, address: string): Promise<Keys | string> {
  if (!fetch) return 'there is no network here';
  const fetched = await fetchSafely(fetch, address, {}, limits);
  if (fetched.kind === 'failed') return fetched.what;
  if (fetched.kind === 'unchanged') return `${address} answered 304 to a first request`;
  try {
    return keysIn(new TextDecoder().decode(fetched.bytes));
  } catch {
    return `${address} holds no JSON Web Key Set`;
  }
}
