import { forceNouns, groupNouns, landHeads, placeOf, placePrepositions, ruleNouns } from '../../lexicon/en/actors.ts';
import type { NameMention } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { type ArticleView, itemsBetween } from '../view.ts';
import { namePairs, qualifiedNames } from './group-names.ts';
import { plainForm, withoutTitles } from './name-key.ts';
import { ownedBodies } from './owned-bodies.ts';
import { near } from './positions.ts';
import { titleStart } from './title-start.ts';
import { turnsOf } from './turns.ts';

/** What one article shows of one name, counted over its mentions. */
export interface Tally {
  readonly mentions: NameMention[];
  readonly forms: Map<string, number>;
  readonly titled: Set<string>;
  readonly around: string[];
  /** The nouns right before the name by which the source calls it (`the utility, X`). */
  readonly called: Set<string>;
  readonly phrases: Set<string>;
  acts: number;
  placed: number;
  governs: boolean;
  speaks: number;
  quoted: boolean;
}

/** The tally of each actor of the article, in the order of `view.actorOfName`. */
export function talliesOf(view: ArticleView): Tally[] {
  const size = view.actorOfName.reduce((a, b) => Math.max(a, b), -1) + 1;
  const all = Array.from({ length: size }, fresh);
  const longs = longNames(view);
  const owned = ownedBodies(view.article.text, view.reading.names);
  view.reading.names.forEach((n, i) => {
    const one = all[view.actorOfName[i] ?? -1];
    const long = longs.get(i);
    if (one && long !== 'part') note(view, one, n, long, owned.get(i));
  });
  for (const { actor } of turnsOf(view)) markSpeech(all[actor], true);
  view.reading.attributions.forEach((a, i) => {
    const own = (a.grade === 'quoted' || a.grade === 'part-quoted') && a.content.some(([start]) => near(view, a, start));
    markSpeech(all[view.speakerOf[i] ?? -1], own);
  });
  return all;
}

const fresh = (): Tally => ({
  mentions: [],
  forms: new Map(),
  titled: new Set(),
  around: [],
  called: new Set(),
  phrases: new Set(),
  acts: 0,
  placed: 0,
  governs: false,
  speaks: 0,
  quoted: false,
});

function markSpeech(one: Tally | undefined, ownWords: boolean): void {
  if (!one) return;
  one.speaks++;
  if (ownWords) one.quoted = true;
}

/** Names that are more than their mention: with their nationality, or within the long half of an abbreviation pair (the others there are parts of it). */
function longNames(view: ArticleView): Map<number, Span | 'part'> {
  const found = new Map<number, Span | 'part'>(qualifiedNames(view.article.text, view.reading));
  for (const { long } of namePairs(view.article, view.reading))
    itemsBetween(view.reading.names, long[0], long[1]).forEach((name, i) => {
      found.set(name, i === 0 ? long : 'part');
    });
  return found;
}

/** Before a name: what follows is one of several, or of another's (`a Dawn faction`, `rival Dawn groups`), and no other name of it. */
const oneOfSome =
  /\b(?:an?|one|another|some|several|many|other|rival|two|three|any|each|every|no|which|what|various|different|certain|dissident|former) $/iu;

/** Counts one mention with the words around it. */
function note(view: ArticleView, one: Tally, n: NameMention, long: Span | undefined, owned: string | undefined): void {
  const { text } = view.article;
  const [start, end] = long ?? [n.start, n.end];
  const after = text.slice(end, end + 40);
  const before = text.slice(Math.max(0, start - 40), start);
  const next = /^(?:['’]s)? (\p{Ll}[\p{L}-]*)/u.exec(after)?.[1] ?? '';
  const grouped = n.kind !== 'LOC' && groupNouns.has(next) && after.startsWith(` ${next}`) && !oneOfSome.test(before);
  const printed = owned ?? withoutTitles(plainForm(text.slice(start, end))) + (grouped ? ` ${next}` : '');
  one.mentions.push(n);
  one.forms.set(printed, (one.forms.get(printed) ?? 0) + 1);
  if (n.title) one.titled.add(text.slice(titleStart(text, n.title[0]), n.end));
  if (text.slice(start, end) !== printed && text.slice(start, end).endsWith(printed)) one.titled.add(text.slice(start, end));
  one.around.push(/(?:\p{Ll}[\p{L}-]* ){0,2}$/u.exec(before)?.[0] ?? '', next);
  const noun = /\b[Tt]he (?:\p{L}[\p{L}-]* )?(\p{Ll}[\p{L}-]*),? $/u.exec(before)?.[1];
  if (noun !== undefined) one.called.add(noun);
  if (placeOf.test(before) || (landHeads.has(next) && after.startsWith(` ${next}`))) one.placed += 3;
  else if (placePrepositions.has(/(\p{L}+) (?:the )?$/u.exec(before)?.[1]?.toLowerCase() ?? '')) one.placed++;
  if (/^(?:has|have|had|is|was|were|are|will|would|said|says|\p{Ll}{3,}(?:ed|es|s))$/u.test(next)) one.acts++;
  if (ruleNouns.has(next)) one.phrases.add(`${text.slice(start, end)}${after.slice(0, after.indexOf(next) + next.length)}`);
  const ruled = after.replace(/^['’]s/u, '').trimStart();
  if (
    (ruleNouns.has(next) && (next !== 'administration' || n.kind === 'LOC' || n.kind === 'MISC')) ||
    forceNouns.test(ruled) ||
    /^(?:\p{Ll}+ )?(?:ministry|minister|parliament|ambassador|constitution(?:al court)?)\b/u.test(ruled)
  )
    one.governs = true;
}
