import type { Gap } from '../../model/findings.ts';
import type { Contribution } from '../contribution.ts';

/** What is missing from the documents themselves: dates, publishers, readable characters. */
export function sourceGaps(contributions: readonly Contribution[]): Gap[] {
  const undated = contributions.filter((c) => c.source.meta.published === undefined).map((c) => c.document);
  const about = contributions.filter((c) => /[~?%]/u.test(c.source.meta.published ?? '')).map((c) => c.document);
  const nameless = contributions.filter((c) => c.source.meta.publisher === undefined).map((c) => c.document);
  const gaps: Gap[] = [
    ...some(
      'undated-source',
      undated,
      (n) => `${n} ${n === 1 ? 'source has' : 'sources have'} no date of publication; relative dates in them stay unresolved.`,
    ),
    ...some('approximate-date', about, (n) => `${n} ${n === 1 ? 'source is' : 'sources are'} dated approximately.`),
    ...some('no-publisher', nameless, (n) => `${n} ${n === 1 ? 'source names' : 'sources name'} no publisher.`),
  ];
  for (const c of contributions) {
    if (c.unresolved.length > 0)
      gaps.push({
        kind: 'unresolved-date',
        text: `Dates left unresolved: ${c.unresolved.map((d) => `“${d}”`).join(', ')}.`,
        documents: [c.document],
      });
    if (c.unreadable > 0)
      gaps.push({
        kind: 'unreadable',
        text: `${c.unreadable} ${c.unreadable === 1 ? 'character' : 'characters'} could not be read.`,
        documents: [c.document],
      });
  }
  return gaps;
}

const some = (kind: string, documents: readonly string[], text: (n: number) => string): Gap[] =>
  documents.length > 0 ? [{ kind, text: text(documents.length), documents }] : [];
