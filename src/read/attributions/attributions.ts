import type { Attribution, Grade, NameMention, Sentence, Stance } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { shape, tokenSpan } from '../../text/tokens.ts';
import type { Marked } from '../names/marked.ts';
import { cls } from '../names/word-classes.ts';
import { type CueWord, cueTable, form, frame } from './cue-table.ts';
import { clauseEnd, groupStart, isAdverb, nounPhraseEnd, nounPhraseStart } from './phrases.ts';
import { type Quotation, readQuotations } from './quotations.ts';
import { Speakers } from './speakers.ts';

/** Token ranges of one attribution, both ends included; first token -1 where a part is absent. */
interface Draft {
  source: (readonly [number, number])[];
  cue: (readonly [number, number])[];
  content: (readonly [number, number])[];
  stance: Stance;
  rule: string;
  hedged: boolean;
}

const has = (t: Marked, i: number, bits: number): boolean => i >= 0 && i < t.count && ((t.classes[i] as number) & bits) !== 0;
const word = (t: Marked, i: number): string => t.lowers[i] ?? '';

/**
 * Who says what in a text: direct and indirect speech, thought, demands, denials. In: tokens, sentences, names. Out: attributions in
 * order of their cues, all spans into the text.
 */
export function readAttributions(t: Marked, sentences: readonly Sentence[], names: readonly NameMention[]): Attribution[] {
  const quotations = readQuotations(t, (i) => sentences[t.spanOf[i] as number]?.paragraph ?? 0);
  const quoteAt = new Int32Array(t.count).fill(-1);
  quotations.forEach((q, k) => {
    for (let i = q.first; i <= q.last; i++) quoteAt[i] = k;
  });
  const drafts: Draft[] = [];
  const used = new Set<number>();
  for (let s = 0; s < sentences.length; s++)
    readSentence({ t, quotations, quoteAt, used, drafts, from: t.firstOf[s] as number, to: t.firstOf[s + 1] as number });
  continueQuotations(t, sentences, quotations, used, drafts);
  return finish(t, names, drafts, quotations);
}

interface Scene {
  readonly t: Marked;
  readonly quotations: readonly Quotation[];
  readonly quoteAt: Int32Array;
  readonly used: Set<number>;
  readonly drafts: Draft[];
  readonly from: number;
  readonly to: number;
}

function readSentence(scene: Scene): void {
  const { t, quoteAt, from, to } = scene;
  const cues = cueTable();
  let covered = -1;
  for (let i = from; i < to; i++) {
    if (i <= covered || (t.shapes[i] as number) >= shape.mark) continue;
    if ((quoteAt[i] as number) >= 0 && scene.quotations[quoteAt[i] as number]?.speech) continue;
    if (word(t, i) === 'according' && word(t, i + 1) === 'to') {
      covered = Math.max(covered, accordingTo(scene, i));
      continue;
    }
    const cue = cues.get(word(t, i));
    if (!cue || t.shapes[i] === shape.upper) continue;
    const draft = verbCue(scene, i, cue);
    if (!draft) continue;
    scene.drafts.push(draft);
    covered = Math.max(covered, ...draft.content.filter((c) => c[0] > i).map((c) => c[1]), i);
  }
}

/** `according to X, ...` and `..., according to X`. */
function accordingTo(scene: Scene, i: number): number {
  const { t, from, to } = scene;
  const end = sourceEnd(t, i + 2, to);
  if (end < 0) return i;
  const comma = word(t, end + 1) === ',' ? end + 1 : end;
  const content: [number, number] =
    i === from || (i === from + 1 && word(t, from) === 'but')
      ? [comma + 1, clauseEnd(t, comma + 1, to)]
      : [skipOpening(t, from), word(t, i - 1) === ',' ? i - 2 : i - 1];
  if (content[1] < content[0]) return i;
  for (let k = 0; k < scene.quotations.length; k++)
    if ((scene.quotations[k] as Quotation).first >= content[0] && (scene.quotations[k] as Quotation).last <= content[1]) scene.used.add(k);
  scene.drafts.push({
    source: [[i + 2, end]],
    cue: [[i, i + 1]],
    content: [content],
    stance: 'asserts',
    rule: 'attribution-according-to',
    hedged: false,
  });
  return end;
}

/** A noun phrase with its apposition in commas, read to the right. */
function sourceEnd(t: Marked, start: number, to: number): number {
  return nounPhraseEnd(t, start, to);
}

const openers = new Set(['but', 'and', 'however', 'still', 'so', 'yet', 'meanwhile']);
function skipOpening(t: Marked, from: number): number {
  let i = from;
  while (openers.has(word(t, i)) || (i > from && word(t, i) === ',')) i++;
  return i;
}

function verbCue(scene: Scene, i: number, cue: CueWord): Draft | undefined {
  const { t, from } = scene;
  const start = groupStart(t, i, from);
  const bare = start === i;
  if (bare && !(cue.forms & (form.past | form.present | form.gerund)) && !has(t, i - 1, cls.subject)) return undefined;
  if (bare && has(t, i - 1, cls.determiner | cls.possessive | cls.adjective) && !has(t, i - 1, cls.subject)) return undefined;
  if (bare && (word(t, i - 1) === "'s" || word(t, i - 1) === '’s')) return undefined;
  const cueEnd = cueLast(scene, i);
  const quote = quotationFor(scene, start, cueEnd);
  const source = findSource(scene, start, cueEnd, quote !== undefined);
  if (quote) return quoteDraft(scene, cue, start, cueEnd, quote, source);
  const content = contentAfter(scene, cue, i, cueEnd);
  if (!content || !source) return undefined;
  return {
    source: [source],
    cue: [[start, content.cueEnd]],
    content: [content.span],
    stance: cue.verb.stance,
    rule: `attribution-${cue.verb.base}`,
    hedged: false,
  };
}

const cueLast = (scene: Scene, i: number): number =>
  isAdverb(scene.t, i + 1) && i + 1 < scene.to && scene.t.lowers[i + 1] !== 'so' ? i : i;

/** The quotation beside the cue, before (`"...," he said`) or after (`he said: "..."`). */
function quotationFor(scene: Scene, start: number, end: number): number | undefined {
  const { t, quotations, quoteAt, from, to } = scene;
  for (let j = end + 1; j < Math.min(to, end + 14); j++) {
    const k = quoteAt[j] as number;
    if (k < 0) continue;
    const q = quotations[k] as Quotation;
    if (q.speech && q.first === j && /^[,:]$/u.test(word(t, j - 1))) return k;
    break;
  }
  for (let j = start - 1; j >= Math.max(from, start - 40); j--) {
    const k = quoteAt[j] as number;
    if (k < 0) continue;
    const q = quotations[k] as Quotation;
    if (q.speech && /^[,!?.]$/u.test(word(t, q.last - 1))) return k;
    break;
  }
  return undefined;
}

function findSource(scene: Scene, start: number, end: number, quoted: boolean): readonly [number, number] | undefined {
  const { t, quoteAt, from, to } = scene;
  const before = start - 1;
  let low = from;
  for (let j = before; j >= from; j--)
    if ((quoteAt[j] as number) >= 0) {
      low = j + 1;
      break;
    }
  if (before >= low) {
    const left = leftSource(t, before, low);
    if (left) return left;
  }
  if (quoted || word(t, before) === ',') {
    const last = nounPhraseEnd(t, end + 1, to);
    if (last >= 0) return [end + 1, last];
  }
  return undefined;
}

const relatives = new Set(['who', 'which', 'that']);
/** The subject that ends at `end`: a noun phrase, with an apposition in commas where there is one. */
function leftSource(t: Marked, end: number, low: number): readonly [number, number] | undefined {
  if (relatives.has(word(t, end))) return [end, end];
  if (word(t, end) === ',') {
    for (let j = end - 1; j > low && end - j < 40; j--)
      if (word(t, j) === ',' && j - 1 >= low) {
        const first = nounPhraseStart(t, j - 1, low);
        if (first >= 0 && isSubject(t, first, low)) return [first, end];
      }
    return undefined;
  }
  const first = nounPhraseStart(t, end, low);
  return first < 0 ? undefined : [first, end];
}

const isSubject = (t: Marked, first: number, low: number): boolean => first === low || !has(t, first - 1, cls.preposition);

function quoteDraft(
  scene: Scene,
  cue: CueWord,
  start: number,
  end: number,
  k: number,
  source: readonly [number, number] | undefined,
): Draft | undefined {
  const q = scene.quotations[k] as Quotation;
  if (!source) return undefined;
  scene.used.add(k);
  const content: (readonly [number, number])[] = [[q.first, q.last]];
  const next = scene.quotations[k + 1];
  if (q.last < start && next && next.speech && next.first < scene.to && next.first > end && !scene.used.has(k + 1)) {
    content.push([next.first, next.last]);
    scene.used.add(k + 1);
  }
  return { source: [source], cue: [[start, end]], content, stance: cue.verb.stance, rule: `quotation-${cue.verb.base}`, hedged: false };
}

function contentAfter(scene: Scene, cue: CueWord, i: number, end: number): { span: readonly [number, number]; cueEnd: number } | undefined {
  const { t, to } = scene;
  const { frames, prepositions } = cue.verb;
  let cueEnd = end;
  let at = end + 1;
  if (at >= to) return inverted(scene, i, end);
  const next = word(t, at);
  if (prepositions.has(next) && at + 1 < to) {
    const last = clauseEnd(t, at + 1, to);
    return last > at ? { span: [at + 1, last], cueEnd: at } : undefined;
  }
  if (frames & frame.infinitive && next === 'to') return { span: [at, clauseEnd(t, at, to)], cueEnd };
  if (next === ',' || next === '.') return inverted(scene, i, end);
  if (frames & frame.person && !(next === 'that')) {
    const who = nounPhraseEnd(t, at, to);
    if (who >= 0 && who + 1 < to && (frames & frame.clause || word(t, who + 1) === 'to')) {
      if (word(t, who + 1) !== 'to') cueEnd = who;
      if (word(t, who + 1) !== 'to') at = who + 1;
      return { span: [at, clauseEnd(t, at, to)], cueEnd };
    }
  }
  if (!(frames & (frame.clause | frame.object))) return undefined;
  if (has(t, at, cls.preposition) && next !== 'that' && !(frames & frame.clause)) return undefined;
  const last = clauseEnd(t, at, to);
  return last >= at ? { span: [at, last], cueEnd } : undefined;
}

/** `The road is closed, police said.`: the content stands before. */
function inverted(scene: Scene, i: number, end: number): { span: readonly [number, number]; cueEnd: number } | undefined {
  const { t, from } = scene;
  for (let j = i - 1; j > from; j--)
    if (word(t, j) === ',') return j - 1 >= from ? { span: [skipOpening(t, from), j - 1], cueEnd: end } : undefined;
  return undefined;
}

/** A quotation that follows in the same paragraph, or opens the next one, without a cue of its own goes on with the last speaker. */
function continueQuotations(
  t: Marked,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  used: Set<number>,
  drafts: Draft[],
): void {
  const owner = new Map<number, Draft>();
  for (const d of drafts)
    for (const c of d.content) for (let k = 0; k < quotations.length; k++) if (quotations[k]?.first === c[0]) owner.set(k, d);
  for (let k = 1; k < quotations.length; k++) {
    const q = quotations[k] as Quotation;
    const before = owner.get(k - 1);
    if (used.has(k) || !q.speech || !before || !startsSentence(t, q)) continue;
    const gap =
      (sentences[t.spanOf[q.first] as number]?.paragraph ?? 0) -
      (sentences[t.spanOf[(quotations[k - 1] as Quotation).last] as number]?.paragraph ?? 0);
    if (gap > 1) continue;
    before.content.push([q.first, q.last]);
    used.add(k);
    owner.set(k, before);
  }
}

const startsSentence = (t: Marked, q: Quotation): boolean => t.firstOf[t.spanOf[q.first] as number] === q.first;

const unnamed = /^(?:\p{Ll}|(?:The|A|An|Some|Many|Several|Most|Other|Local|Senior)\s\p{Ll})/u;

function finish(t: Marked, names: readonly NameMention[], drafts: Draft[], quotations: readonly Quotation[]): Attribution[] {
  const speakers = new Speakers(t.text, names);
  const spans = (ranges: readonly (readonly [number, number])[]): Span[] => ranges.map(([a, b]) => tokenSpan(t, a, b));
  return drafts.map((d) => {
    const source = spans(d.source);
    const holder = speakers.of(source);
    const negated = d.cue.some(([a, b]) => t.lowers.slice(a, b + 1).some((w) => /^(?:not|never)$|n['’]t$/u.test(w)));
    return {
      source,
      cue: spans(d.cue),
      content: spans(d.content),
      stance: d.stance,
      grade: gradeOf(d, quotations, holder.named, source.length > 0 ? t.text.slice(source[0]?.[0], source[0]?.[1]) : ''),
      ...(holder.holder ? { holder: holder.holder } : {}),
      ...(holder.kind ? { holderKind: holder.kind } : {}),
      ...(negated ? { negated } : {}),
      ...(d.hedged ? { hedged: true } : {}),
      rule: d.rule,
    };
  });
}

function gradeOf(d: Draft, quotations: readonly Quotation[], named: boolean, source: string): Grade {
  const [first, last] = d.content[0] as readonly [number, number];
  const inside = quotations.filter((q) => q.first >= first && q.last <= last);
  if (inside.some((q) => q.first === first && q.last >= last - 1)) return 'quoted';
  if (inside.length > 0) return 'part-quoted';
  return !named && unnamed.test(source) ? 'unnamed' : 'paraphrase';
}
