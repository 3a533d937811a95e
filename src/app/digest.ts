import { canonicalJson } from '../text/canonical.ts';

/** SHA-256 of text (as UTF-8) or bytes, lower-case hex. */
export async function sha256(value: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of a value's canonical JSON. */
export const hashOf = (value: unknown): Promise<string> => sha256(canonicalJson(value));
