import * as shape from '../../text/shape.ts';
import type { Draft, Range, Scene } from './draft.ts';
import { isWord } from './phrases.ts';

/**
 * Transcripts and interviews: where several paragraphs open with a label (`ROOS:`, `A:`, a name), each is spoken whole, and not its first
 * sentence alone. Lengthens those contents.
 */
export function speakParagraphs(scene: Scene, paragraphOf: (token: number) => number): void {
  const labels = scene.drafts.filter((d) => d.rule === 'colon' && opensParagraph(d, paragraphOf));
  if (labels.length < 2) return;
  for (const d of labels) lengthen(scene, d, paragraphOf);
}

const opensParagraph = (d: Draft, paragraphOf: (token: number) => number): boolean => {
  const first = d.source[0]?.[0] ?? 0;
  return first === 0 || paragraphOf(first - 1) !== paragraphOf(first);
};

/** To the last word or closing mark of the paragraph. */
function lengthen({ t }: Scene, d: Draft, paragraphOf: (token: number) => number): void {
  const [from, to] = d.content[0] as Range;
  const here = paragraphOf(from);
  let last = to;
  for (let i = to + 1; i < t.count && paragraphOf(i) === here; i++) if (isWord(t, i) || t.shapes[i] === shape.close) last = i;
  d.content[0] = [from, last];
}
