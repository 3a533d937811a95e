import { announced } from '../../lexicon/en/claims.announced.ts';
import { countsFirst } from '../../lexicon/en/claims.figures.ts';
import type { Statement } from '../../model/findings.ts';
import { makeStatement } from '../../text/statement.ts';
import type { ArticleView } from '../view.ts';
import { spanStatement } from '../wording/span-statement.ts';
import { saidOf } from './sentence.ts';
import type { Said } from './signs/said.ts';
import { type Speech, speechesOf } from './speakers.ts';

/** What one voice says in one go: a sentence, or one of the clauses that set two speakers side by side in it. Offsets of the article. */
export interface Utterance {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly speeches: readonly Speech[];
  /** Whether words of the sentence stand before or behind it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const known = new WeakMap<ArticleView, readonly Utterance[]>();

/** The utterances of an article in order; found once a view. "The owner says it sank; the crew says it was sunk" is two. */
export function utterancesOf(view: ArticleView): readonly Utterance[] {
  const found = known.get(view);
  if (found) return found;
  const speeches = speechesOf(view);
  const made = view.reading.sentences.flatMap((s, sentence): Utterance[] => {
    const own = speeches[sentence] ?? [];
    const whole = { sentence, start: s.start, end: s.end, paragraph: s.paragraph, speeches: own, cutBefore: false, cutAfter: false };
    const halves = own.length > 0 || announcedBefore(view, sentence) ? parted(view, whole, announcedBefore(view, sentence)) : undefined;
    return halves ?? [whole];
  });
  known.set(view, made);
  return made;
}

const seam = /; |, (?=(?:while|whereas|but) )/gu;

/** The two halves of a sentence at the one seam that parts two speakers, each with cue and words on its own side. */
function parted(view: ArticleView, whole: Utterance, inDispute: boolean): Utterance[] | undefined {
  const { text } = view.article;
  for (const m of text.slice(whole.start, whole.end).matchAll(seam)) {
    const middle = whole.start + m.index;
    const left = whole.speeches.filter((s) => lies(s, whole.start, middle + 1));
    const right = whole.speeches.filter((s) => lies(s, middle + 1, whole.end));
    const [first, second] = [left[0]?.holder ?? countsFirst.exec(text.slice(whole.start, middle))?.[1], right[0]?.holder];
    const next = behindSeam(text, middle + m[0].length);
    const spoken = first !== undefined && second !== undefined && left.length + right.length === whole.speeches.length && first !== second;
    if (!spoken && !(inDispute && opensWithName(view, whole.start) && opensWithName(view, next))) continue;
    return [
      { ...whole, end: middle, speeches: left, cutAfter: true },
      {
        ...whole,
        start: next + (/^(?:while|whereas|but) /u.exec(text.slice(next, next + 8))?.[0].length ?? 0),
        speeches: right,
        cutBefore: true,
      },
    ];
  }
  return undefined;
}

const behindSeam = (text: string, at: number): number => at + (/^(?:while|whereas|but) /u.exec(text.slice(at, at + 8))?.[0].length ?? 0);

/** The sentence before says that the matter is in dispute: two names with a clause each are its parties. */
function announcedBefore(view: ArticleView, sentence: number): boolean {
  const before = view.reading.sentences[sentence - 1];
  return before !== undefined && announced.test(view.article.text.slice(before.start, before.end));
}

const opensWithName = (view: ArticleView, at: number): boolean => view.reading.names.some((n) => n.start === at && n.kind !== 'MISC');

/** Whether the cue and the words of a speech all stand in `[from, to)`. */
const lies = ({ attribution: { source, cue, content } }: Speech, from: number, to: number): boolean =>
  cue.length > 0 && [...source, ...cue, ...content].every(([a, b]) => a >= from && b <= to);

/** An utterance as the sign rules see it, with the one before. */
export function saidIn(view: ArticleView, index: number): Said {
  const all = utterancesOf(view);
  const here = all[index];
  if (!here) return saidOf(view, 0);
  const whole = saidOf(view, here.sentence);
  if (!here.cutBefore && !here.cutAfter) return whole;
  const part = sliceOf(whole, here.start - (view.reading.sentences[here.sentence]?.start ?? 0), here.end - here.start);
  return here.cutBefore ? { ...part, before: saidIn(view, index - 1) } : part;
}

function sliceOf(said: Said, from: number, length: number): Said {
  const to = from + length;
  const inside = <T extends { readonly start: number; readonly end: number }>(list: readonly T[]): T[] =>
    list.filter((x) => x.start >= from && x.end <= to).map((x) => ({ ...x, start: x.start - from, end: x.end - from }));
  return { ...said, text: said.text.slice(from, to), terms: inside(said.terms), names: inside(said.names) };
}

/** The utterance that holds an offset of the article, by its index; -1 for none. */
export const utteranceAt = (view: ArticleView, offset: number): number =>
  utterancesOf(view).findIndex((u) => offset >= u.start && offset < u.end);

/** An utterance verbatim, with marks where its sentence goes on. */
export function utteredStatement(view: ArticleView, u: Utterance): Statement | undefined {
  const made = spanStatement(view, u.start, u.end);
  if (!made || (!u.cutBefore && !u.cutAfter)) return made;
  const cut = { kind: 'cut' } as const;
  return u.cutBefore ? makeStatement([cut, ...made.parts]) : makeStatement([...made.parts, cut]);
}
