import { numberCitations } from '../../compose/citations.ts';
import type { Article } from '../../model/article.ts';
import type { Findings } from '../../model/findings.ts';

/** A passage that an edition cites and that its source has changed since: the words then, and what stands there now. */
export interface Drift {
  readonly document: string;
  readonly passage: string;
  readonly before: string;
  /** The paragraph of the new text that shares most of its words; absent when none shares half. */
  readonly after?: string;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Cited passages of an edition that no longer stand word for word in the texts as they are now. Pure. */
export function driftOf(findings: Findings, now: ReadonlyMap<string, Article>): Drift[] {
  const hashes = new Map(findings.sources.map(({ document, sha256 }) => [document, sha256]));
  return numberCitations(findings).all.flatMap(({ id, document, pieces }): Drift[] => {
    const article = now.get(document);
    if (!article || article.sha256 === hashes.get(document) || pieces.every(({ quote }) => article.text.includes(quote))) return [];
    const before = pieces.map(({ quote }) => quote).join(' [...] ');
    const after = nearest(before, article);
    return [{ document, passage: id, before, ...(after === undefined ? {} : { after }) }];
  });
}

function nearest(before: string, { text, paragraphs }: Article): string | undefined {
  const wanted = wordsOf(before);
  let best: { share: number; text: string } | undefined;
  for (const [start, end] of paragraphs) {
    const words = wordsOf(text.slice(start, end));
    const share = [...wanted].filter((word) => words.has(word)).length / Math.max(1, wanted.size);
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { share, text: text.slice(start, end) };
  }
  return best?.text;
}
