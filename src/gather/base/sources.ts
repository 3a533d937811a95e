import type { Edtf } from '../../model/article.ts';
import type { SourceRecord } from '../../model/findings.ts';
import { edtfBounds } from '../../text/edtf.ts';
import { byText } from '../../text/order.ts';
import type { Contribution } from '../contribution.ts';

/** The register of sources by document name, copies marked. */
export function sourceRecords(contributions: readonly Contribution[], copies: ReadonlyMap<string, string>): SourceRecord[] {
  return contributions.map(({ source }) => {
    const original = copies.get(source.document);
    return original === undefined ? source : { ...source, copyOf: original };
  });
}

/** Date of the newest source as it was given; absent when none is dated. */
export function newestDay(sources: readonly SourceRecord[]): Edtf | undefined {
  const dated = sources.flatMap((s) => (s.meta.published === undefined ? [] : [s.meta.published]));
  return [...dated].sort((a, b) => byText(lastDay(a), lastDay(b)) || byText(a, b)).at(-1);
}

/** Oldest and newest publication, as given. */
export function publishedSpan(sources: readonly SourceRecord[]): readonly [Edtf, Edtf] | undefined {
  const dated = sources.flatMap((s) => (s.meta.published === undefined ? [] : [s.meta.published]));
  const first = [...dated].sort((a, b) => byText(firstDay(a), firstDay(b)) || byText(a, b))[0];
  const last = newestDay(sources);
  return first === undefined || last === undefined ? undefined : [first, last];
}

export const firstDay = (date: Edtf): string => edtfBounds(date)?.first ?? '9999-12-31';
export const lastDay = (date: Edtf): string => edtfBounds(date)?.last ?? '0000-01-01';
