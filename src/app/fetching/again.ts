import type { PendingItem, SourceRecord } from '../../store/records.ts';
import { type Absence, absenceAfter } from './absence.ts';
import { nextDue } from './due.ts';
import type { Fetched, Validators } from './fetch-safely.ts';

/** An entry that was taken in and is asked again: its item, when, how often it stood unchanged, and what its site said last. */
export type Again = NonNullable<SourceRecord['again']>[number];

/** Days to the next asking, by how often the text has stood: what is young changes most. */
const waits = [1, 3, 7, 30];
/** Entries of a source that are asked again; beyond, the one that stood longest is left alone. Keeps the record small. */
const most = 200;

const dayMs = 86_400_000;
const inDays = (now: Date, days: number): string => new Date(now.getTime() + days * dayMs).toISOString();
const waitOf = (asks: number): number => waits[Math.min(asks, waits.length - 1)] ?? 1;

/** The list with an entry that was taken in just now, in place of what it said of it before. Without an address nothing can be asked. */
export function withAgain(list: readonly Again[], item: PendingItem, now: Date, validators: Validators = {}): Again[] {
  if (item.url === undefined) return [...list];
  const { html, tries: _, ...kept } = item;
  const entry: Again = { item: kept, due: inDays(now, waitOf(0)), asks: 0, ...(html === undefined ? validators : { inFeed: true }) };
  return within([...list.filter((other) => other.item.document !== item.document), entry]);
}

/** The list with entries that were taken in before there was one, as far as there is room. */
export function withKnown(list: readonly Again[], items: readonly PendingItem[], now: Date): Again[] {
  const listed = new Set(list.map(({ item }) => item.document));
  const lacking = items.filter(({ document }) => !listed.has(document)).slice(0, Math.max(0, most - list.length));
  return lacking.reduce<Again[]>((all, item) => withAgain(all, item, now), [...list]);
}

function within(list: Again[]): Again[] {
  if (list.length <= most) return list;
  const oldest = list.reduce((a, b) => (b.asks > a.asks ? b : a));
  return list.filter((entry) => entry !== oldest);
}

/**
 * An entry after one more answer. `changed`: its text changed in substance; `unread`: the answer held no article. A failure
 * leaves its tags, and its interval does not grow; an address without anything is asked daily until it is gone for good.
 */
export function afterAsking(entry: Again, answer: Fetched, { changed, unread }: { changed: boolean; unread: boolean }, now: Date): Again {
  const { absence: before, etag, lastModified, ...kept } = entry;
  const absence = absenceAfter(before, answer, now);
  const failed = answer.kind === 'failed' || unread;
  const asks = failed ? entry.asks : changed ? 0 : entry.asks + 1;
  const tags = answer.kind === 'fetched' && !unread ? answer.validators : given({ etag, lastModified });
  const days = absence ? (absence.gone ? (waits.at(-1) ?? 30) : 1) : waitOf(asks);
  const due = nextDue(now, `P${days}D`, 0, answer.kind === 'failed' ? answer.retryAfter : undefined);
  return { ...kept, asks, due, ...tags, ...(absence === undefined ? {} : { absence: absence satisfies Absence }) };
}

/** Without the keys that hold undefined. */
export const given = <K extends string>(record: { readonly [P in K]?: string | undefined }): { [P in K]?: string } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as { [P in K]?: string };

/** The tags that an answer gave. */
export const tagsOf = ({ etag, lastModified }: { etag?: string | undefined; lastModified?: string | undefined }): Validators =>
  given({ etag, lastModified });

/** When the first entry of a list is due; empty when none ever is. */
export const firstDue = (list: readonly Again[] = []): string => list.reduce((a, { due }) => (a === '' || due < a ? due : a), '');
