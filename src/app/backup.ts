import { viewKey } from '../store/keys.ts';
import type { Metadata, Shelf } from '../store/shelf.ts';

/** One value of the shelf as a line of a backup: text as it is, bytes in base64. The form of `wrangler kv bulk put`. */
export interface BackupLine {
  readonly key: string;
  readonly value: string;
  readonly base64?: boolean;
  readonly metadata?: Metadata;
}

export interface BackupPage {
  readonly lines: readonly BackupLine[];
  /** Where to go on; absent at the end. */
  readonly cursor?: string;
}

const bytesPrefix = viewKey('');

/** A page of everything on the shelf, in order of key. */
export async function backupPage(shelf: Shelf, cursor: string | undefined, limit = 100): Promise<BackupPage> {
  const page = await shelf.list({ prefix: '', limit, ...(cursor === undefined ? {} : { cursor }) });
  const texts = await shelf.getMany(page.keys.map(({ name }) => name).filter((name) => !name.startsWith(bytesPrefix)));
  const lines: BackupLine[] = [];
  for (const { name, metadata } of page.keys) {
    const value = name.startsWith(bytesPrefix) ? toBase64(await shelf.getBytes(name)) : texts.get(name);
    if (typeof value === 'string')
      lines.push({ key: name, value, ...(name.startsWith(bytesPrefix) ? { base64: true } : {}), ...(metadata ? { metadata } : {}) });
  }
  return page.cursor === undefined ? { lines } : { lines, cursor: page.cursor };
}

/** Everything on the shelf, page by page. */
export async function* backup(shelf: Shelf): AsyncGenerator<BackupLine> {
  let cursor: string | undefined;
  do {
    const page = await backupPage(shelf, cursor);
    yield* page.lines;
    cursor = page.cursor;
  } while (cursor !== undefined);
}

/** Puts a line of a backup back where it was. */
export const restore = (shelf: Shelf, { key, value, base64, metadata }: BackupLine): Promise<void> =>
  shelf.put(key, base64 ? fromBase64(value) : value, metadata);

/** A line from its JSON; undefined for anything else. */
export function parseLine(json: string): BackupLine | undefined {
  try {
    const line = JSON.parse(json) as Partial<BackupLine> | null;
    return typeof line?.key === 'string' && typeof line.value === 'string' ? (line as BackupLine) : undefined;
  } catch {
    return undefined;
  }
}

function toBase64(bytes: Uint8Array | null): string | null {
  if (!bytes) return null;
  let text = '';
  for (let i = 0; i < bytes.length; i += 32_768) text += String.fromCharCode(...bytes.subarray(i, i + 32_768));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
