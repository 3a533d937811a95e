import type { NameMention, Sentence } from '../../model/reading.ts';
import type { Chunk } from './candidate.ts';
import { chunkSentence } from './chunk.ts';
import { fromContext } from './context.ts';
import { shareKinds } from './coordinated.ts';
import { decide, type Evidence } from './evidence.ts';
import { fromWords } from './kind.ts';
import { type Marked, tokenSpan } from './marked.ts';
import { usageOf } from './opens.ts';
import { referNames } from './refer.ts';
import { adjectival, hangsOn } from './split.ts';
import { standsFor } from './stands-for.ts';
import { fromTable, isTableLine } from './table.ts';
import { trimChunks } from './trim.ts';

interface Found {
  readonly chunk: Chunk;
  readonly key: string;
  readonly own: Evidence;
}

/**
 * The proper names of a text, in order: persons, organisations, places and other names, each with what it stands for and refers to.
 * In: tokens looked up, sentences. Out: one mention a span; `start`..`end` without title, article or possessive ending.
 */
export function readNames(t: Marked, sentences: readonly Sentence[]): NameMention[] {
  const found: Found[] = [];
  const pooled = new Map<string, Evidence>();
  const usage = usageOf(t);
  const candidates: Chunk[] = [];
  for (let i = 0; i < sentences.length; i++)
    candidates.push(...chunkSentence(t, t.firstOf[i] as number, t.firstOf[i + 1] as number, usage));
  let sentence = -1;
  let table = false;
  const chunks = trimChunks(t, candidates);
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const s = t.spanOf[chunk.first] as number;
    const from = t.firstOf[s] as number;
    const to = t.firstOf[s + 1] as number;
    if (s !== sentence) table = isTableLine(t, from, to);
    sentence = s;
    const own = fromWords(t, chunk);
    fromContext(t, chunk, own, from, to);
    if (table) fromTable(t, chunk, own);
    const key = t.lowers.slice(chunk.first, chunk.last + 1).join(' ');
    found.push({ chunk, key, own });
  }
  shareKinds(t, found);
  for (let i = 0; i < found.length; i++) pool(pooled, found[i] as Found);
  const mentions = found.map(({ chunk, key, own }): NameMention => {
    const start = t.starts[chunk.first] as number;
    const whole = t.ends[chunk.last] as number;
    const hung = chunk.first === chunk.last ? adjectival(t, chunk.first) : hangsOn(t, chunk.last);
    const end = hung ? (t.starts[chunk.last] as number) + (t.words[chunk.last] as string).lastIndexOf('-') : whole;
    const kind = hung ? 'MISC' : decide(pooled.get(key) ?? own);
    const country = standsFor(t, chunk, kind);
    const rule = hung ? 'name-hyphenated' : own.rule;
    if (chunk.titleFirst < 0) return country ? { start, end, kind, standsFor: country, rule } : { start, end, kind, rule };
    const title = tokenSpan(t, chunk.titleFirst, chunk.titleLast);
    return country ? { start, end, kind, standsFor: country, title, rule } : { start, end, kind, title, rule };
  });
  return referNames(t.text, mentions);
}

/** The same name weighs the same all through an article. */
/** Weight of what is taken of a word when nothing speaks for a kind: said again at each mention, it is no more evidence. */
const mostAssumed = 0.8;

function pool(pooled: Map<string, Evidence>, { key, own }: Found): void {
  const sum = pooled.get(key);
  if (sum && own.best <= mostAssumed) return;
  if (!sum || sum.best <= mostAssumed) {
    pooled.set(key, { weights: [...own.weights], rule: own.rule, best: own.best });
    return;
  }
  for (let k = 0; k < 4; k++) sum.weights[k as 0] = (sum.weights[k as 0] as number) + (own.weights[k as 0] as number);
}
