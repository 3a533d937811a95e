import type { EvidenceBase, SourceRecord, Statement } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import { statementEvidence } from '../../text/statement.ts';
import { type Gathered, statementsOf } from '../parts.ts';
import { publishedSpan } from './sources.ts';

/** What the note rests on, counted: a publisher once however many articles it has, a copied text once. */
export function evidenceBase(parts: Gathered): EvidenceBase {
  const { sources } = parts;
  const originals = sources.filter((s) => s.copyOf === undefined);
  const published = publishedSpan(sources);
  const cited = passagesOf(statementsOf(parts));
  const largest = largestPublisher(sources, cited);
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
    contestedFigures: parts.figures.filter((f) => f.comparable && f.values.length > 1).length,
    citations: cited.size,
  };
}

/** Whose voice a document is: its publisher, of a digest its article's; a document without one counts as a publisher of its own. */
export const publisherOf = ({ meta, document }: SourceRecord): string =>
  (meta.digestOf ? meta.digestOf.publisher : meta.publisher) ?? document;

/** How many of the sources retell others' articles, and who retells them. */
function digestsOf(sources: readonly SourceRecord[]): Pick<EvidenceBase, 'digests'> {
  const digests = sources.filter((s) => s.meta.digestOf !== undefined);
  if (digests.length === 0) return {};
  return { digests: { count: digests.length, by: [...new Set(digests.flatMap((s) => s.meta.publisher ?? []))].sort(byText) } };
}

/** The document of each passage that is cited, a passage once. */
function passagesOf(statements: readonly Statement[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const s of statements) for (const e of statementEvidence(s)) found.set(`${e.document}:${e.start}-${e.end}`, e.document);
  return found;
}

function kindsOf(sources: readonly SourceRecord[]): { kind: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { meta } of sources) counts.set(meta.kind ?? 'not stated', (counts.get(meta.kind ?? 'not stated') ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count || byText(a.kind, b.kind));
}

/** The publisher on which most passages rest, with its share of all in whole percent. */
function largestPublisher(
  sources: readonly SourceRecord[],
  cited: ReadonlyMap<string, string>,
): { publisher: string; share: number } | undefined {
  const of = new Map(sources.map((s) => [s.document, s]));
  const counts = new Map<string, number>();
  for (const document of cited.values()) {
    const source = of.get(document);
    const original = source?.copyOf === undefined ? source : (of.get(source.copyOf) ?? source);
    if (original) counts.set(publisherOf(original), (counts.get(publisherOf(original)) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0];
  return best ? { publisher: best[0], share: Math.round((100 * best[1]) / cited.size) } : undefined;
}
