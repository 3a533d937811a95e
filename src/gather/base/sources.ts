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
export const newestDay = (sources: readonly SourceRecord[]): Edtf | undefined => publishedSpan(sources)?.[1];

/** Oldest and newest publication, as given; looked for once in a list of sources. */
export function publishedSpan(sources: readonly SourceRecord[]): readonly [Edtf, Edtf] | undefined {
  const known = spans.get(sources);
  if (known) return known[0];
  // Each date once: a topic of a thousand articles has few.
  const dates = new Set<Edtf>();
  for (const { meta } of sources) if (meta.published !== undefined) dates.add(meta.published);
  const [first, last] = [earliest([...dates]), latest([...dates])];
  const span = first === undefined || last === undefined ? undefined : ([first, last] as const);
  spans.set(sources, [span]);
  return span;
}

const spans = new WeakMap<readonly SourceRecord[], readonly [readonly [Edtf, Edtf] | undefined]>();

/** The date that begins first; of equals the first by text. */
export function earliest(dates: readonly Edtf[]): Edtf | undefined {
  const day = dates.reduce((least, date) => (firstDay(date) < least ? firstDay(date) : least), '\uffff');
  return dates.filter((date) => firstDay(date) === day).sort(byText)[0];
}

/** The date that ends last; of equals the last by text. */
export function latest(dates: readonly Edtf[]): Edtf | undefined {
  const day = dates.reduce((most, date) => (lastDay(date) > most ? lastDay(date) : most), '');
  return dates
    .filter((date) => lastDay(date) === day)
    .sort(byText)
    .at(-1);
}

export const firstDay = (date: Edtf): string => edtfBounds(date)?.first ?? '9999-12-31';
export const lastDay = (date: Edtf): string => edtfBounds(date)?.last ?? '0000-01-01';
