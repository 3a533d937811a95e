import * as shape from '../../text/shape.ts';
import { type Tokens, tokenAt } from '../tokens.ts';
import type { Word } from '../word.ts';
import { wordOf } from '../words.ts';
import { printedEnd } from './joints.ts';
import type { Marked } from './marked.ts';
import { markEnd, markKind } from './marks.ts';
import { shapeOf } from './shape-of.ts';

/** Joins the tokens of a text within its sentences and looks every word up. In: tokens, and sentences in order. */
export function markTokens(plain: Tokens, sentences: readonly { readonly start: number; readonly end: number }[]): Marked {
  const made = new Marking(plain, sentences.length);
  for (let s = 0; s < sentences.length; s++) {
    const { start, end } = sentences[s] as { start: number; end: number };
    made.sentence(s, tokenAt(plain, start), tokenAt(plain, end));
  }
  return made.finished();
}

/** The tokens so far; there are never more of them than plain ones. */
class Marking {
  private count = 0;
  /** What the last straight quote of the sentence does. */
  private quoted = -1;
  private readonly plain: Tokens;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly shapes: Uint8Array;
  private readonly words: string[];
  private readonly lowers: string[];
  private readonly facts: Word[];
  private readonly classes: Int32Array;
  private readonly lists: Int32Array;
  private readonly spanOf: Int32Array;
  private readonly firstOf: Int32Array;

  constructor(plain: Tokens, sentences: number) {
    const room = plain.lowers.length;
    this.plain = plain;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.shapes = new Uint8Array(room);
    this.words = new Array<string>(room);
    this.lowers = new Array<string>(room);
    this.facts = new Array<Word>(room);
    this.classes = new Int32Array(room);
    this.lists = new Int32Array(room);
    this.spanOf = new Int32Array(room);
    this.firstOf = new Int32Array(sentences + 1);
  }

  /** Adds the plain tokens `[first, end)` as the words and marks of a sentence. */
  sentence(s: number, first: number, end: number): void {
    const { plain } = this;
    const { starts, ends, kinds } = plain;
    const from = this.count;
    this.firstOf[s] = from;
    this.quoted = -1;
    for (let i = first; i < end; ) {
      if (kinds[i] === 2) i = this.mark(i, first, end);
      else if (i + 1 < end && starts[i + 1] === ends[i]) i = this.joined(i, end);
      else this.single(i++);
    }
    this.spanOf.fill(s, from, this.count);
  }

  /** A word or a number that touches nothing. */
  private single(i: number): void {
    const { starts, ends, facts } = this.plain;
    const word = facts[i] as Word;
    this.add(starts[i] as number, ends[i] as number, word.shape, word);
  }

  /** A word with what is joined to it; gives the next plain token. */
  private joined(i: number, end: number): number {
    const { text, starts, ends } = this.plain;
    const next = printedEnd(this.plain, i, end);
    if (next === i + 1) {
      this.single(i);
      return next;
    }
    const from = starts[i] as number;
    const to = ends[next - 1] as number;
    this.add(from, to, shapeOf(text, from, to), wordOf(text.slice(from, to)));
    return next;
  }

  /** A mark, or several that count as one; gives the next plain token. */
  private mark(i: number, first: number, end: number): number {
    const { text, starts, ends, facts } = this.plain;
    const next = markEnd(this.plain, i, first, end);
    const kind = markKind(this.plain, i, next, first, end, this.quoted);
    const from = starts[i] as number;
    const to = ends[next - 1] as number;
    const word = next === i + 1 ? (facts[i] as Word) : wordOf(text.slice(from, to));
    if (word.printed === '"') this.quoted = kind;
    this.add(from, to, kind, word);
    return next;
  }

  private add(from: number, to: number, kind: number, word: Word): void {
    const i = this.count++;
    this.starts[i] = from;
    this.ends[i] = to;
    this.shapes[i] = kind;
    this.words[i] = word.printed;
    this.lowers[i] = word.lower;
    this.facts[i] = word;
    if (kind < shape.mark || word.printed === '&') {
      this.classes[i] = word.classes;
      this.lists[i] = word.lists;
    }
  }

  finished(): Marked {
    const { count, words, lowers, facts, firstOf } = this;
    firstOf[firstOf.length - 1] = count;
    words.length = lowers.length = facts.length = count;
    return {
      text: this.plain.text,
      count,
      starts: this.starts.subarray(0, count),
      ends: this.ends.subarray(0, count),
      shapes: this.shapes.subarray(0, count),
      words,
      lowers,
      facts,
      classes: this.classes.subarray(0, count),
      lists: this.lists.subarray(0, count),
      spanOf: this.spanOf.subarray(0, count),
      firstOf,
    };
  }
}
