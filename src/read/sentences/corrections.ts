import { closers, leaders, namesWithMarks, openers, titles } from '../../lexicon/en/sentences.words.ts';
import { type Candidate, firstAfter, wordAfter, wordBefore } from './candidate.ts';

/** Whether a sentence ends at a candidate. The first correction with an answer wins; without one it ends. */
export type Verdict = 'ends' | 'goes on' | undefined;

interface Correction {
  readonly id: string;
  readonly decide: (c: Candidate, before: string, after: string) => Verdict;
}

const upper = (s: string) => /^\p{Lu}/u.test(s);
const lower = (s: string) => /^\p{Ll}/u.test(s);
const isOpener = (after: string) => upper(after) && openers.has(after.toLowerCase().replace(/[’'].*$/u, ''));
/** Few words so far (`At 5 a.m. Mr Smith ...`): an opening phrase, not yet a sentence. */
const barelyBegun = (c: Candidate) => c.text.slice(c.from, c.mark).split(/\s+/u).length <= 3;

/** Ordered: what is certain first, what needs the next word last. */
export const corrections: readonly Correction[] = [
  { id: 'paragraph-end', decide: (c) => (c.next >= c.limit ? 'ends' : undefined) },
  {
    id: 'title-before-name',
    decide: (c, before, after) =>
      c.marks === '.' &&
      !c.closing &&
      titles.has(before.toLowerCase()) &&
      (upper(after) || /^\d/u.test(after)) &&
      !(closers.has(before.toLowerCase()) && isOpener(after))
        ? 'goes on'
        : undefined,
  },
  {
    id: 'abbreviation-before-more',
    decide: (c, before, after) =>
      c.marks === '.' && !c.closing && leaders.has(before.toLowerCase()) && (!isOpener(after) || before.length < 3) ? 'goes on' : undefined,
  },
  {
    id: 'initial',
    decide: (c, before, after) =>
      c.marks === '.' && !c.closing && /^\p{Lu}$/u.test(before) && upper(after) && !(before === 'I' && isOpener(after))
        ? 'goes on'
        : undefined,
  },
  {
    id: 'closing-abbreviation',
    decide: (c, before, after) => {
      if (c.marks !== '.' || c.closing) return undefined;
      const key = before.toLowerCase();
      if (!closers.has(key) && !/^(?:\p{L}\.)+\p{L}$/u.test(before)) return undefined;
      if (/^[ap]\.?m$/u.test(key)) return barelyBegun(c) || !upper(after) ? 'goes on' : 'ends';
      return isOpener(after) ? 'ends' : 'goes on';
    },
  },
  { id: 'mark-in-name', decide: (_c, before, after) => (namesWithMarks.has(before.toLowerCase()) && lower(after) ? 'goes on' : undefined) },
  { id: 'lower-case-follows', decide: (c) => (lower(firstAfter(c)) ? 'goes on' : undefined) },
  { id: 'punctuation-follows', decide: (c) => (/[,;:)\]]/u.test(c.text[c.next] ?? '') ? 'goes on' : undefined) },
];

/** The verdict on one candidate. */
export function sentenceEnds(c: Candidate): boolean {
  const before = wordBefore(c);
  const after = wordAfter(c);
  for (const correction of corrections) {
    const verdict = correction.decide(c, before, after);
    if (verdict) return verdict === 'ends';
  }
  return true;
}
