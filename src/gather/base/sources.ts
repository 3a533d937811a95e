import type { Edtf } from '../../model/article.ts';
import type { SourceRecord } from '../../model/findings.ts';
import { edtfBounds } from '../../text/edtf.ts';
import { byText } from '../../text/order.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';

/** The records of copies as they were marked before: the same copy of the same original is the same object. */
class KnownCopies {
  readonly marked = new WeakMap<SourceRecord, SourceRecord>();
}

/** The register of sources by document name, copies marked. */
export function sourceRecords(
  contributions: readonly Contribution[],
  copies: ReadonlyMap<string, string>,
  memory = new Memory(),
): SourceRecord[] {
  const { marked } = memory.of(KnownCopies);
  return contributions.map(({ source }) => {
    const copyOf = copies.get(source.document);
    if (copyOf === undefined) return source;
    const known = marked.get(source);
    if (known?.copyOf === copyOf) return known;
    const made = { ...source, copyOf };
    marked.set(source, made);
    return made;
  });
}

/** Date of the newest source as it was given; absent when none is dated. */
export const newestDay = (sources: readonly SourceRecord[]): Edtf | undefined => latest(datesOf(sources));

/** Oldest and newest publication, as given. */
export function publishedSpan(sources: readonly SourceRecord[]): readonly [Edtf, Edtf] | undefined {
  const dates = datesOf(sources);
  const [first, last] = [earliest(dates), latest(dates)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** Each date once: a topic of a thousand articles has few. */
const datesOf = (sources: readonly SourceRecord[]): Edtf[] => [...new Set(sources.flatMap((s) => s.meta.published ?? []))];

/** The date that begins first, of equals the first by text; and the one that ends last, of equals the last by text. */
export const earliest = (dates: readonly Edtf[]): Edtf | undefined =>
  first(dates, (a, b) => byText(firstDay(a), firstDay(b)) || byText(a, b));
export const latest = (dates: readonly Edtf[]): Edtf | undefined => first(dates, (a, b) => byText(lastDay(b), lastDay(a)) || byText(b, a));

const first = (dates: readonly Edtf[], order: (a: Edtf, b: Edtf) => number): Edtf | undefined =>
  dates.length === 0 ? undefined : dates.reduce((best, date) => (order(date, best) < 0 ? date : best));

export const firstDay = (date: Edtf): string => edtfBounds(date)?.first ?? '9999-12-31';
export const lastDay = (date: Edtf): string => edtfBounds(date)?.last ?? '0000-01-01';
