import type { Attribution, NameMention, Sentence, Stance } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import { type Marked, tokenSpan } from '../names/marked.ts';
import type { Word } from '../word.ts';
import { colonCue } from './colon.ts';
import { continueQuotations } from './continued.ts';
import { adjectiveTable, cueTable, nounTable } from './cue-table.ts';
import type { Bounds, Draft, Range, Scene } from './draft.ts';
import { gradeOf } from './grade.ts';
import { isNegated } from './negated.ts';
import { nounCue } from './noun-cue.ts';
import { People } from './people.ts';
import { accordingTo, adjectiveCue, makeClear, seeming } from './phrase-cues.ts';
import { word } from './phrases.ts';
import { readQuotations } from './quotations.ts';
import { Speakers } from './speakers.ts';
import { behindStamp } from './stamp.ts';
import { speakParagraphs } from './talk.ts';
import { untangle } from './untangle.ts';
import { verbCue } from './verb-cues.ts';
import { positionIs, putAt, viewPhrase } from './view-cues.ts';

const appearing = setOf('seem appear');
const calledFor = setOf('for on upon to');
const withholding = setOf('refuse decline');
const tells = setOf('comment confirm say discuss answer respond elaborate disclose reveal identify name specify talk speak tell');
const denying = setOf('deny dispute contradict refute rebut disavow');
const holding = setOf('believe think accept agree support back endorse');

/**
 * Who says what in a text: direct and indirect speech, thought, demands, denials. In: tokens, sentences, names. Out: attributions in
 * the order of their cues, all spans into the text. Triggered by cue words; no parser.
 */
export function readAttributions(t: Marked, sentences: readonly Sentence[], names: readonly NameMention[]): Attribution[] {
  const paragraphOf = (token: number): number => sentences[t.spanOf[token] as number]?.paragraph ?? 0;
  const quotations = readQuotations(t, sentences);
  const quoteAt = new Int32Array(t.count).fill(-1);
  quotations.forEach((q, k) => {
    quoteAt.fill(k, q.first, q.last + 1);
  });
  const inName = tokensInNames(t, names);
  const scene: Scene = { t, quotations, quoteAt, spoken: new Map(), drafts: [] };
  for (let s = 0; s < sentences.length; s++)
    readSentence(scene, { from: behindStamp(t, t.firstOf[s] as number), to: t.firstOf[s + 1] as number }, inName);
  continueQuotations(scene, paragraphOf);
  speakParagraphs(scene, paragraphOf);
  return finish(scene, names);
}

/** Tokens on either side of a cue that its rules may look at: more than any sentence has, so that a text without stops costs no more. */
const reach = 120;

/** The sentence, or as much of an endless one as the rules may look at. */
const windowAt = (bounds: Bounds, i: number): Bounds =>
  bounds.to - bounds.from <= 2 * reach ? bounds : { from: Math.max(bounds.from, i - reach), to: Math.min(bounds.to, i + reach) };

/** Marks the tokens that are part of a name: no cue stands inside one. */
function tokensInNames(t: Marked, names: readonly NameMention[]): Uint8Array {
  const inside = new Uint8Array(t.count);
  let i = 0;
  for (const n of names) {
    while (i < t.count && (t.starts[i] as number) < n.start) i++;
    for (; i < t.count && (t.starts[i] as number) < n.end; i++) inside[i] = 1;
  }
  return inside;
}

function readSentence(scene: Scene, bounds: Bounds, inName: Uint8Array): void {
  const { t, quoteAt, quotations, drafts } = scene;
  const cues = cueTable();
  const before = drafts.length;
  for (let i = bounds.from; i < bounds.to; i++) {
    if (!(t.facts[i] as Word).cues) continue;
    const k = quoteAt[i] as number;
    if ((k >= 0 && quotations[k]?.speech) || inName[i] === 1) continue;
    const found = draftAt(scene, i, windowAt(bounds, i), cues);
    if (found) drafts.push(found);
  }
  if (drafts.length > before + 1) untangle(scene, before);
}

/** The rules in their order: fixed phrases first, then verbs, then nouns. */
function draftAt(scene: Scene, i: number, bounds: Bounds, cues: ReturnType<typeof cueTable>): Draft | undefined {
  const { t } = scene;
  if ((t.shapes[i] as number) >= shape.mark) return t.words[i] === ':' ? colonCue(scene, i, bounds) : undefined;
  const w = word(t, i);
  if (w === 'according' && word(t, i + 1) === 'to') return accordingTo(scene, i, bounds);
  const clear = makeClear(scene, i, bounds) ?? viewPhrase(scene, i, bounds) ?? positionIs(scene, i, bounds) ?? putAt(scene, i, bounds);
  if (clear) return clear;
  const cue = t.shapes[i] === shape.upper ? undefined : cues.get(w);
  const verb = cue && (appearing.has(cue.verb.base) ? seeming(scene, i, bounds) : verbCue(scene, i, cue, bounds));
  if (verb) return verb;
  if (adjectiveTable.has(w)) return adjectiveCue(scene, i, bounds);
  return nounTable.has(w) ? nounCue(scene, i, bounds) : undefined;
}

type Making = { -readonly [K in keyof Omit<Attribution, 'rule'>]: Attribution[K] } & { rule?: string };

function finish(scene: Scene, names: readonly NameMention[]): Attribution[] {
  const { t, drafts } = scene;
  const owner = ownersOf(scene);
  const speakers = new Speakers(t.text, names, new People(scene, names, owner));
  const spans = (ranges: readonly Range[]): Span[] => ranges.map((r) => tokenSpan(t, r[0], r[1]));
  const outer = drafts.map((d, index) => (owner[d.cue[0]] === index ? -1 : (owner[d.cue[0]] as number)));
  return drafts.map((d, index) => {
    const source = spans(d.source);
    const holder = speakers.of(source, d.rule === 'speech-relative');
    const negated = isNegated(scene, d.source[0], d.cue);
    const printed = source[0] ? t.text.slice(source[0][0], source[0][1]) : '';
    const made: Making = {
      source,
      cue: spans([d.cue]),
      content: spans(d.content),
      stance: stanceOf(scene, d, negated),
      grade: gradeOf(d, scene, holder.named, printed),
    };
    if (holder.holder) made.holder = holder.holder;
    if (holder.kind) made.holderKind = holder.kind;
    if (negated) made.negated = negated;
    if (d.hedged) made.hedged = true;
    if ((outer[index] as number) >= 0) made.within = outer[index] as number;
    made.rule = d.rule;
    return made as Attribution;
  });
}

/** The verb's stance; who does not believe denies, who does not deny or will not tell leaves it open, and who calls a thing a name demands nothing. */
function stanceOf({ t }: Scene, d: Draft, negated: boolean): Stance {
  const verb = d.verb ?? '';
  if (negated && d.stance === 'asserts' && holding.has(verb)) return 'denies';
  if (negated && denying.has(verb)) return 'doubts';
  if (withholding.has(verb)) return tells.has(word(t, (d.content[0]?.[0] ?? -2) + 1)) ? 'doubts' : d.stance;
  if (verb !== 'call') return d.stance;
  const opens = [word(t, d.cue[1]), word(t, d.content[0]?.[0] ?? -1)];
  return opens.some((w) => calledFor.has(w)) ? d.stance : 'asserts';
}

/** For each token the draft in whose content it stands, or -1: painted once, the first draft in a place wins. */
function ownersOf({ t, drafts }: Scene): Int32Array {
  const owner = new Int32Array(t.count).fill(-1);
  drafts.forEach((d, index) => {
    for (let k = 0; k < d.content.length; k++) {
      const range = d.content[k] as Range;
      for (let i = range[0]; i <= range[1]; i++) if (owner[i] === -1) owner[i] = index;
    }
  });
  return owner;
}
