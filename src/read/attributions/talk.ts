import * as shape from '../../text/shape.ts';
import type { Draft, Range, Scene } from './draft.ts';
import { isLabelOfTalk } from './interview.ts';
import { isWord, word } from './phrases.ts';

/**
 * Transcripts and interviews: behind a label (`ROOS:`, `A:`, a name that labels several paragraphs) the whole paragraph is spoken, and
 * not its first sentence alone. Lengthens those contents.
 */
export function speakParagraphs(scene: Scene, paragraphOf: (token: number) => number): void {
  const labels = scene.drafts.filter((d) => d.rule === 'colon' && opensParagraph(d, paragraphOf));
  if (labels.length < 2) return;
  const printed = (d: Draft): string => word(scene.t, d.source[0]?.[1] ?? -1);
  const counts = new Map<string, number>();
  for (const d of labels) counts.set(printed(d), (counts.get(printed(d)) ?? 0) + 1);
  for (const d of labels) if ((counts.get(printed(d)) ?? 0) > 1 || isTranscript(scene, d)) lengthen(scene, d, paragraphOf);
}

const opensParagraph = (d: Draft, paragraphOf: (token: number) => number): boolean => {
  const first = d.source[0]?.[0] ?? 0;
  return first === 0 || paragraphOf(first - 1) !== paragraphOf(first);
};

const isTranscript = ({ t }: Scene, d: Draft): boolean => {
  const [first, last] = d.source[0] as Range;
  return isLabelOfTalk(t.words[last] as string) || (t.shapes[first] === shape.upper && t.shapes[last] === shape.upper);
};

/** To the last word or closing mark of the paragraph. */
function lengthen({ t }: Scene, d: Draft, paragraphOf: (token: number) => number): void {
  const [from, to] = d.content[0] as Range;
  const here = paragraphOf(from);
  let last = to;
  for (let i = to + 1; i < t.count && paragraphOf(i) === here; i++) if (isWord(t, i) || t.shapes[i] === shape.close) last = i;
  d.content[0] = [from, last];
}
