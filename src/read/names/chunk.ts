import { pageWords } from '../../lexicon/en/names.words.ts';
import { plainLetters } from '../../lexicon/en/organisations.words.ts';
import { currencySigns } from '../../lexicon/en/quantities.words.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import type { Chunk } from './candidate.ts';
import * as cls from './cls.ts';
import { bitsOf, gazetteer } from './gazetteer.ts';
import { isTitleCase, nameInTitle } from './headline.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';
import { splitOfficeOf } from './office.ts';
import { canBeName, has, isCapital, listed, type Usage } from './opens.ts';
import { runEnd } from './run.ts';
import { splitRun } from './split.ts';
import { inContest } from './sport.ts';
import { nameStart } from './start.ts';
import { closedClass, commonClass } from './word-classes.ts';
import { titledTo } from './works.ts';

/** Marks behind which a sentence or a quotation opens. */
const openers = setOf(': ; ‘');
const academicDegrees = setOf('PhD PhD. Ph.D Ph.D. PhDs PhDs. MSc MSc. BSc BSc. LLM LLM. LLB LLB.');

/** Candidate names of the sentence that holds tokens `from`..`to` (end excluded). */
export function chunkSentence(t: Marked, from: number, to: number, usage: Usage): Chunk[] {
  const flat = isFlat(t, from, to);
  const titled = !flat && isTitleCase(t, from, to);
  const found: Chunk[] = [];
  let opening = from;
  let i = from;
  while (i < to) {
    const s = t.shapes[i] as number;
    if (s >= shape.mark) {
      const work = s === shape.open && !flat ? titledTo(t, i + 1, to) : -1;
      if (work > 0 && (has(t, i + 1, closedClass) || t.shapes[i + 1] === shape.number || runEnd(t, i + 1, to) < work)) {
        found.push({ first: i + 1, last: work, titleFirst: -1, titleLast: -1, flat, work: true });
        i = work + 1;
        continue;
      }
      if (i === opening || s === shape.open || openers.has(t.words[i] as string)) opening = i + 1;
      i++;
      continue;
    }
    const end = flat ? listedAt(t, i, to) : titled ? nameInTitle(t, i, to) : -1;
    if (flat || titled ? end < 0 : !canBeName(t, i, opening, usage)) {
      i++;
      continue;
    }
    const last = flat || titled ? end : runEnd(t, i, to);
    const first = flat || titled || i === from ? i : nameStart(t, i, last, opening);
    if (!flat && last > i && splitOfficeOf(t, i, last, found)) {
      i = last + 1;
      continue;
    }
    if (last > i ? !isCoined(t, i, last) && !isFurniture(t, i, last, usage) : !isPlain(t, i, usage)) splitRun(t, first, last, flat, found);
    i = last + 1;
  }
  return found;
}

const plain: ReadonlySet<string> = new Set(plainLetters.split(' '));

/** Head words that alone stand for a body named before (`the Institute`). */
const generic: ReadonlySet<string> = new Set(
  'institute institution laboratory division association campaign centre center museum library hospital college academy clinic department bureau programme program project initiative wing regiment battalion brigade squadron scouts programme newspapers newspaper'.split(
    ' ',
  ),
);

/** A capitalised word that names nobody: letters of common use, a calling (`Fellow`), a common plural. */
function isPlain(t: Marked, i: number, usage: Usage): boolean {
  if (isPartyTag(t, i) || isCurrency(t, i) || isInitial(t.words[i] as string) || furniture.has(t.lowers[i] as string)) return true;
  if (t.shapes[i] === shape.upper) return plain.has(t.lowers[i] as string) || isStressed(t, i, usage);
  if (academicDegrees.has(t.words[i] as string) || (generic.has(t.lowers[i] as string) && t.shapes[i] === shape.capital)) return true;
  if (
    (t.words[i] as string).endsWith('s') &&
    plain.has((t.lowers[i] as string).slice(0, -1)) &&
    /^\p{Lu}{2,4}s$/u.test(t.words[i] as string)
  )
    return true;
  if ((t.lists[i] as number) !== 0) return false;
  if (endsOffice(t, i)) return true;
  const lower = t.lowers[i] as string;
  if (t.lowers[i - 1] === 'the' && lower.endsWith('s') && inContest(t, i)) return false;
  return has(t, i, cls.person) || (t.classes[i] === cls.dictionary && lower.endsWith('s') && !usage.capital.has(lower.slice(0, -1)));
}

/** `Secretary of State`, `Chief of Staff`: a common word that completes an office. */
const endsOffice = (t: Marked, i: number): boolean =>
  t.lowers[i - 1] === 'of' &&
  isCapital(t, i - 2) &&
  has(t, i - 2, cls.title | cls.person) &&
  has(t, i, commonClass | cls.orgHead | cls.placeHead);

/** `Rs 120`, `EUR 5`: a currency before its number. */
const isCurrency = (t: Marked, i: number): boolean =>
  t.shapes[i + 1] === shape.number && Object.hasOwn(currencySigns, t.lowers[i] as string);

/** `A.`: an initial with nobody's name behind it. */
const isInitial = (word: string): boolean => word.length === 2 && word.endsWith('.');

const partyTag = /^[DRI]-(?!Day)\p{Lu}/u;
/** `Ana Roos, D-N.Y., said`, `(R-Utah)`: party and state of a member of parliament, between marks. */
const isPartyTag = (t: Marked, i: number): boolean =>
  i > 0 && (t.words[i] as string)[1] === '-' && (t.shapes[i - 1] as number) >= shape.mark && partyTag.test(t.words[i] as string);

/** `it was HUGE`: a common word printed in capitals for stress. */
const isStressed = (t: Marked, i: number, usage: Usage): boolean =>
  (t.words[i] as string).length > 3 && has(t, i, commonClass) && (t.lists[i] as number) === 0 && !usage.capital.has(t.lowers[i] as string);

const furniture: ReadonlySet<string> = new Set(pageWords.split('|'));
/** `Privacy Policy`, `FULL STORY`: what a page says of itself, and common words all printed in capitals. */
function isFurniture(t: Marked, first: number, last: number, usage: Usage): boolean {
  if (furniture.has(t.lowers.slice(first, last + 1).join(' '))) return true;
  for (let i = first; i <= last; i++) if (t.shapes[i] !== shape.upper || !isStressed(t, i, usage)) return false;
  return true;
}

/** `“Good Neighbours”`: an adjective with a noun that fill a short quotation are a coined term, not a name. */
const isCoined = (t: Marked, first: number, last: number): boolean =>
  last === first + 1 &&
  first > 0 &&
  t.shapes[first - 1] === shape.open &&
  has(t, first, cls.adjective) &&
  (t.lists[first] as number) === 0 &&
  last + 1 < t.count &&
  (t.shapes[last + 1] as number) >= shape.mark;

/** Last token of the longest listed name that starts at `i`, or -1: all that can be said of words in capitals. */
function listedAt(t: Marked, i: number, to: number): number {
  if (!isCapital(t, i)) return -1;
  const { longest } = gazetteer();
  const names = known.country | known.city | known.region | known.nationality | known.body | known.team;
  for (let n = Math.min(longest.get(t.lowers[i] as string) ?? 1, to - i); n > 1; n--)
    if (bitsOf(t.lowers.slice(i, i + n).join(' ')) & names) return i + n - 1;
  return listed(t, i, names) && !has(t, i, commonClass) ? i : -1;
}

/** Most words of a sentence are in capitals. */
function isFlat(t: Marked, from: number, to: number): boolean {
  let upper = 0;
  let other = 0;
  for (let i = from; i < to; i++) {
    if (t.shapes[i] === shape.upper && (t.words[i] as string).length > 1) upper++;
    else if (t.shapes[i] === shape.lower || t.shapes[i] === shape.capital) other++;
  }
  return upper >= 2 && upper > other * 2;
}
