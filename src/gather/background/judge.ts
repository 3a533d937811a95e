import { speechCues } from '../../lexicon/en/actors.ts';
import {
  againstNumber,
  backgroundSlots,
  danglingInside,
  danglingOpening,
  dayScore,
  forecastWords,
  joinedInside,
  laterPronoun,
  latestWords,
  noTelling,
  openQuestion,
  opinionWords,
  ownPerson,
  passingWords,
  personWord,
  sidesWith,
  softWords,
  standWords,
  vagueOpening,
} from '../../lexicon/en/background.ts';
import { votedDownInside } from '../../lexicon/en/events.words.ts';
import { latePronoun, pageFurniture } from '../../lexicon/en/key-points.ts';
import type { Attribution, Stance } from '../../model/reading.ts';
import { countWords } from '../../text/words.ts';
import { type ArticleView, actorsOf } from '../view.ts';
import type { Standing } from '../wording/standing.ts';

/** Shortest and longest sentence that background takes, in words. */
const shortest = 6;
/** `The toll is now 21.` */
const shortestState = 5;
const longest = 48;

/**
 * Whether a sentence is fit for background, and how much it tells: facts about named actors in the source's plain
 * voice; no question, no spoken words, no judgement, no forecast. Undefined when it is unfit.
 */
export function judge(view: ArticleView, index: number, standing: Standing): { score: number; slots: string[] } | undefined {
  const text = view.article.text.slice(standing.start, standing.end);
  const words = countWords(text);
  if (
    words < (latestWords.test(text) ? shortestState : shortest) ||
    words > longest ||
    !/[.!]["”’)]?$/u.test(text.trim()) ||
    /[?!]/u.test(text)
  )
    return undefined;
  if (
    quotedShare(text) > 0.25 ||
    ownPerson.test(text) ||
    opinionWords.test(text) ||
    forecastWords.test(text.replace(announced, '')) ||
    standWords.test(text.replace(votedDownInside, '')) ||
    sidesWith.test(text)
  )
    return undefined;
  if (
    danglingOpening.test(text) ||
    danglingInside.test(text) ||
    joinedInside.test(text) ||
    vagueOpening.test(text) ||
    openQuestion.test(text) ||
    againstNumber.test(text) ||
    dayScore.test(text) ||
    latePronoun.test(text) ||
    laterPronoun.test(text) ||
    passingWords.test(text) ||
    pageFurniture.test(text) ||
    noTelling.test(text)
  )
    return undefined;
  if (isNamedLate(view, index, standing, text)) return undefined;
  const voices = (view.attributionsOf[index] ?? []).map((a) => view.reading.attributions[a]);
  if (voices.some((a) => unfitStances.has(a?.stance ?? 'asserts') || (a?.hedged && a.within === undefined))) return undefined;
  const actors = actorsOf(view, index).length;
  const dated = (view.datesOf[index] ?? []).some((d) => view.reading.dates[d]?.edtf !== undefined);
  const fired = backgroundSlots.filter(([slot, pattern]) => (dated || !turningPoints.has(slot)) && pattern.test(text));
  if (fired.length === 0 && !dated) return undefined;
  const best = Math.max(0, ...fired.map(([, , score]) => score));
  // A dated sentence that tells nothing of the matter's life is a detail.
  const second = fired.length > 1 ? 1 : fired.length > 0 ? 0 : tellsOfPeople(view, index) ? -3 : -1;
  const named = voices.some((a) => a !== undefined && speaksForItself(view, a)) ? -6 : 0;
  const length = words > 40 ? -1 : words > 32 ? -0.5 : 0;
  // The word of one person is background only where it tells a part of the matter's life.
  if (named < 0 && (!dated || fired.every(([slot]) => slot === 'effect' || slot === 'state'))) return undefined;
  const score =
    best +
    second +
    Math.min(2.5, actors) +
    (dated ? 2 : 0) +
    (softWords.test(text) ? -2 : 0) +
    named +
    length +
    (view.article.meta.kind?.startsWith('opinion') ? -2.5 : 0) +
    (standing.needs === undefined ? 0 : -1);
  return score < 0 ? undefined : { score, slots: fired.map(([slot]) => slot) };
}

/** "announced that ships would sail with seven hands": told of the past, `would` foresees nothing. */
const announced = /\b(?:announced|decided|agreed|ruled|ordered|decreed|declared|learned|promised)\b[^.;]{0,80}?\bwould\b/giu;

/** Speaks of `his` or `her` before anybody is named. */
function isNamedLate(view: ArticleView, index: number, { start }: Standing, text: string): boolean {
  const at = personWord.exec(text)?.index;
  if (at === undefined) return false;
  const bracketed = (view.attributionsOf[index] ?? []).some((a) => view.reading.attributions[a]?.source[0]?.[0] === start + at);
  return !bracketed && !(view.namesOf[index] ?? []).some((n) => (view.reading.names[n]?.start ?? Number.POSITIVE_INFINITY) < start + at);
}

/** The reported words of one named speaker: a view, which other sections show with its answer. */
const speaksForItself = (view: ArticleView, a: Attribution): boolean =>
  /^\p{Lu}/u.test(a.holder ?? '') &&
  a.grade !== 'unnamed' &&
  a.grade !== 'own-voice' &&
  speechCues.test(a.cue.map((c) => view.article.text.slice(...c)).join(' '));

/** Slots that only a dated sentence fills: without a date it refers to the event, and tells something else. */
const turningPoints: ReadonlySet<string> = new Set(['takeover', 'war', 'recognition', 'finding']);

const unfitStances: ReadonlySet<Stance> = new Set(['predicts', 'doubts', 'accuses', 'denies', 'demands']);

/** Share of the letters that stand between quotation marks. */
function quotedShare(text: string): number {
  const quoted = [...text.matchAll(/“[^”]*”?|"[^"]*"?/gu)].reduce((sum, m) => sum + m[0].length, 0);
  return text.length === 0 ? 0 : quoted / text.length;
}

/** Names people and nothing else: a step in somebody's life. */
function tellsOfPeople(view: ArticleView, index: number): boolean {
  const kinds = (view.namesOf[index] ?? []).map((n) => view.reading.names[n]?.kind);
  return kinds.length > 0 && kinds.every((k) => k === 'PER');
}
