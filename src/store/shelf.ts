/**
 * The shelf: where values are kept by key. In: keys of keys.ts, values as text or bytes. Out: what was put last, or null.
 * Contract, held by one test for every implementation: a put replaces; a delete of an absent key is no error; `getMany`
 * takes at most `maxKeysAGet` keys and answers in one operation; `list` is ordered by key and pages by cursor.
 * Never: transactions, order between keys, or a promise that a value just written is seen everywhere at once.
 */
export interface Shelf {
  getText(key: string): Promise<string | null>;
  getBytes(key: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Several texts in one operation; absent keys are null. */
  getMany(keys: readonly string[]): Promise<ReadonlyMap<string, string | null>>;
  put(key: string, value: string | Uint8Array, metadata?: Metadata): Promise<void>;
  delete(key: string): Promise<void>;
  list(options: ListOptions): Promise<ListPage>;
}

/** A few small facts kept beside a key, so that a list needs no reads; at most `maxMetadataBytes` as JSON. */
export type Metadata = Readonly<Record<string, string | number | boolean>>;

export interface ListOptions {
  readonly prefix: string;
  readonly cursor?: string;
  readonly limit?: number;
}

export interface ListPage {
  readonly keys: readonly { readonly name: string; readonly metadata?: Metadata }[];
  /** Present when there is more. */
  readonly cursor?: string;
}
