import {
  anaphoricNouns,
  danglingOpening,
  danglingPhrase,
  leadingConnective,
  matterNouns,
  personalPronoun,
  phraseStops,
  prepositions,
} from '../../lexicon/en/background.ts';
import { stem } from '../../text/stem.ts';
import { type ArticleView, itemsIn } from '../view.ts';
import { isPlain } from './insertions.ts';
import { pronounMeant } from './pronoun.ts';

/** How far a sentence stands alone: the passage without its leading connective, and what it leans on. */
export interface Standing {
  readonly start: number;
  readonly end: number;
  /** The words that refer to something outside the sentence (`The incident`); absent when it stands alone. */
  readonly leansOn?: string;
  /** The noun behind an opening `The`, which stands alone only where the topic or the statement before names it. */
  readonly needs?: string;
}

/** Judges sentence `index` of an article. */
export function standingOf(view: ArticleView, index: number): Standing | undefined {
  const sentence = view.reading.sentences[index];
  if (!sentence) return undefined;
  const listed =
    sentence.start + (/^(?:\d{1,3}|[a-z])[.)] /u.exec(view.article.text.slice(sentence.start, sentence.start + 6))?.[0].length ?? 0);
  const start = listed + (leadingConnective.exec(view.article.text.slice(listed, sentence.end))?.[0].length ?? 0);
  const text = view.article.text.slice(start, sentence.end);
  const where = { start, end: sentence.end };
  const opening = danglingOpening.exec(text)?.[0];
  if (opening !== undefined) return isExplained(view, index, start, opening) ? where : { ...where, leansOn: opening };
  const pointing = danglingPhrase.exec(text)?.[1];
  if (pointing !== undefined && (anaphoricNouns.has(pointing) || /^\S+ (?:this|that|these|those|such)/u.test(text)))
    return { ...where, leansOn: pointing };
  return definiteOpening(text, where);
}

/** A pronoun gets a name in brackets where it speaks and the reading knows whose it is, or the sentence before leaves no choice. */
function isExplained(view: ArticleView, index: number, start: number, opening: string): boolean {
  if (!personalPronoun.test(opening)) return false;
  if (pronounMeant(view, index)?.at === start + opening.length) return true;
  return itemsIn(view, view.attributionsOf, view.reading.attributions, start, start + opening.length).some(
    (a) => a.source[0]?.[0] === start && a.holder !== undefined && isPlain(view, start, start + opening.length, a.holder),
  );
}

/** `The dispute began in ...`: of a matter as a whole, its beginning. */
const beginning = /^[Tt]he (\p{Ll}+) (?:began|started|broke out|erupted|arose|dates? back)\b/u;

/** `The incident triggered ...` leans back; `The origins of ...` and `The group Alpha ...` do not. */
function definiteOpening(text: string, where: { start: number; end: number }): Standing {
  const matter = beginning.exec(text)?.[1];
  if (matter !== undefined && matterNouns.has(stem(matter))) return { ...where, needs: matter };
  const run = /^[Tt]he ((?:\p{Ll}[\p{L}'’-]* ?){1,5})(,?)/u.exec(text);
  if (!run?.[1]) return where;
  const all = run[1].trim().split(' ');
  const stop = all.findIndex((w) => phraseStops.has(w));
  const phrase = stop < 0 ? all : all.slice(0, stop);
  const specific = stop >= 0 && prepositions.has(all[stop] ?? '');
  const head = phrase.findIndex((w, i) => anaphoricNouns.has(w) && (stop >= 0 || run[2] === ',' || i < phrase.length - 1));
  // `The attack on the port` says which; `The attack led to ...` does not.
  if (head >= 0 && !(specific && stop === head + 1)) return { ...where, leansOn: `The ${phrase[head]}` };
  if (specific) return where;
  return phrase.length === 1 && stop >= 0 ? { ...where, needs: phrase[0] ?? '' } : where;
}
