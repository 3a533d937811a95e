import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import type { Draft, Scene } from './draft.ts';
import { word } from './phrases.ts';
import type { Quotation } from './quotations.ts';

const telling = setOf(
  'speech-clause speech-object speech-infinitive speech-inverted speech-interrupted speech-adjective speech-made-clear',
);

/**
 * Quotations without a cue of their own that open a sentence: they go on with the speaker of the quotation before, in this paragraph or
 * the next one, or of the sentence before in the same paragraph.
 */
export function continueQuotations(scene: Scene, paragraphOf: (token: number) => number): void {
  const { t, quotations, spoken, drafts } = scene;
  const lastDraft = new Map<number, Draft>();
  for (const d of drafts) if (carries(d)) lastDraft.set(t.spanOf[d.cue[0]] as number, d);
  for (let k = 0; k < quotations.length; k++) {
    const q = quotations[k] as Quotation;
    const sentence = t.spanOf[q.first] as number;
    if (spoken.has(k) || t.firstOf[sentence] !== q.first) continue;
    const speaker = afterQuotation(scene, k, paragraphOf) ?? afterSentence(scene, q, lastDraft.get(sentence - 1), paragraphOf);
    if (!speaker) continue;
    add(scene, speaker, q);
    spoken.set(k, speaker);
  }
  for (let k = quotations.length - 2; k >= 0; k--) leadOn(scene, k, paragraphOf);
}

/** A whole paragraph left open at its end, where the next one opens again: whoever speaks there has spoken here already. */
function leadOn({ t, quotations, spoken }: Scene, k: number, paragraphOf: (token: number) => number): void {
  const q = quotations[k] as Quotation;
  const next = quotations[k + 1] as Quotation;
  const speaker = spoken.get(k + 1);
  if (!speaker || spoken.has(k) || !q.speech || t.shapes[q.last] === shape.close) return;
  const paragraph = paragraphOf(q.first);
  if (paragraphOf(next.first) !== paragraph + 1 || paragraphOf(next.first - 1) === paragraph + 1) return;
  if (q.first > 0 && paragraphOf(q.first - 1) === paragraph) return;
  speaker.content.unshift([q.first, q.last]);
  spoken.set(k, speaker);
}

const carries = (d: Draft): boolean => d.source.length > 0 && telling.has(d.rule);

/** The speaker of the quotation before: in the same paragraph, or in the one before when its quotation was left open. */
function afterQuotation({ t, quotations, spoken }: Scene, k: number, paragraphOf: (token: number) => number): Draft | undefined {
  const before = quotations[k - 1];
  const speaker = before && spoken.get(k - 1);
  if (!before || !speaker) return undefined;
  const q = quotations[k] as Quotation;
  const gap = paragraphOf(q.first) - paragraphOf(before.last);
  if (gap > 1 || (gap === 1 && t.shapes[before.last] === shape.close && !standsAlone(t, q, before, speaker, paragraphOf))) return undefined;
  return speaker;
}

/** A paragraph that is one quotation and no more, behind one that its speaker ends: he goes on, although his words were closed. */
function standsAlone(t: Scene['t'], q: Quotation, before: Quotation, speaker: Draft, paragraphOf: (token: number) => number): boolean {
  const here = paragraphOf(q.first);
  if (
    !q.speech ||
    q.words < 4 ||
    t.shapes[q.last] !== shape.close ||
    paragraphOf(q.first - 1) === here ||
    (q.last + 1 < t.count && paragraphOf(q.last + 1) === here)
  )
    return false;
  const end = t.spanOf[q.first - 1];
  return t.spanOf[before.last] === end || t.spanOf[speaker.cue[0]] === end;
}

/** The speaker of the sentence before, when the quotation is a whole sentence of the same paragraph. */
function afterSentence(scene: Scene, q: Quotation, d: Draft | undefined, paragraphOf: (token: number) => number): Draft | undefined {
  const { t } = scene;
  if (!d || !q.speech || q.words < 4 || paragraphOf(d.cue[0]) !== paragraphOf(q.first)) return undefined;
  return t.spanOf[q.last + 1] === t.spanOf[q.last] && q.last + 1 < t.count ? undefined : d;
}

/** Adds the quotation: to the last piece when only a full stop parts them, else as a piece of its own. */
function add({ t }: Scene, speaker: Draft, q: Quotation): void {
  const last = speaker.content.at(-1);
  const joined = last && carries(speaker) && (last[1] === q.first - 1 || (last[1] === q.first - 2 && word(t, q.first - 1) === '.'));
  if (last && joined) speaker.content[speaker.content.length - 1] = [last[0], q.last];
  else speaker.content.push([q.first, q.last]);
}
