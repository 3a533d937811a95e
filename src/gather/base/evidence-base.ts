import type { EvidenceBase, SourceRecord } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import { Memory } from '../memory.ts';
import type { Gathered } from '../parts.ts';
import { KnownCitations } from './citations.ts';
import { publishedSpan } from './sources.ts';

/** What the note rests on, counted: a publisher once however many articles it has, a copied text once. */
export function evidenceBase(parts: Gathered, memory = new Memory()): EvidenceBase {
  const { sources } = parts;
  const originals = sources.filter((s) => s.copyOf === undefined);
  const published = publishedSpan(sources);
  const { cited, citations } = memory.of(KnownCitations).of(parts);
  const largest = largestPublisher(sources, cited, citations);
  return {
    documents: sources.length,
    publishers: new Set(originals.map(publisherOf)).size,
    languages: [...new Set(sources.map((s) => s.meta.language ?? 'en'))].sort(byText),
    kinds: kindsOf(sources),
    ...digestsOf(sources),
    ...(published ? { published } : {}),
    words: originals.reduce((sum, s) => sum + s.words, 0),
    undated: sources.filter((s) => s.meta.published === undefined).length,
    ...(largest ? { largest } : {}),
    contestedFigures: contestedFigures(parts),
    citations,
  };
}

/** Rows of which several values can be compared, or the blocks over figures where these are more: a number that answers another makes no row. */
const contestedFigures = ({ figures, claims }: Gathered): number =>
  Math.max(
    figures.filter((f) => f.comparable && f.values.length > 1).length,
    claims.filter((c) => c.kind === 'figures' && c.status === 'contested').length,
  );

/** Whose voice a document is: its publisher, of a digest its article's; a document without one counts as a publisher of its own. */
export const publisherOf = ({ meta, document }: SourceRecord): string =>
  (meta.digestOf ? meta.digestOf.publisher : meta.publisher) ?? document;

/** How many of the sources retell others' articles, and who retells them. */
function digestsOf(sources: readonly SourceRecord[]): Pick<EvidenceBase, 'digests'> {
  const digests = sources.filter((s) => s.meta.digestOf !== undefined);
  if (digests.length === 0) return {};
  return { digests: { count: digests.length, by: [...new Set(digests.flatMap((s) => s.meta.publisher ?? []))].sort(byText) } };
}

function kindsOf(sources: readonly SourceRecord[]): { kind: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { meta } of sources) counts.set(meta.kind ?? 'not stated', (counts.get(meta.kind ?? 'not stated') ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count || byText(a.kind, b.kind));
}

/** The publisher on which most passages rest, with its share of all in whole percent. */
function largestPublisher(
  sources: readonly SourceRecord[],
  cited: ReadonlyMap<string, { readonly size: number }>,
  all: number,
): { publisher: string; share: number } | undefined {
  const copied = new Set(sources.flatMap((s) => s.copyOf ?? []));
  const originals = new Map(sources.flatMap((s) => (copied.has(s.document) ? [[s.document, s] as const] : [])));
  const counts = new Map<string, number>();
  for (const source of sources) {
    const passages = cited.get(source.document);
    if (!passages) continue;
    const publisher = publisherOf(originals.get(source.copyOf ?? source.document) ?? source);
    counts.set(publisher, (counts.get(publisher) ?? 0) + passages.size);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0];
  return best ? { publisher: best[0], share: Math.round((100 * best[1]) / all) } : undefined;
}
