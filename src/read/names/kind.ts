import { creeds, postalStates } from '../../lexicon/en/names.words.ts';
import { clubOpenings } from '../../lexicon/en/organisations.words.ts';
import { hasDigit, isDigits, isSmall, opensUpper } from '../../text/letters.ts';
import { endingsOf, endsIn, setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import type { Chunk } from './candidate.ts';
import * as cls from './cls.ts';
import { type Evidence, give, LOC, MISC, noEvidence, ORG, PER } from './evidence.ts';
import { bitsOf } from './gazetteer.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';
import { has, listed } from './opens.ts';
import { nicknamed } from './split.ts';
import { commonClass } from './word-classes.ts';

const possessives = setOf("'s ’s");
const smallWords = setOf('A An Our My Every No Some');
const placeWords = setOf(
  'river river. lake lake. mount mount. mt mt. fort fort. port port. camp camp. cape cape. rio rio. rue rue. puerto puerto. gulf gulf. bay bay. isle isle.',
);
const numerals = setOf('II III IV V VI VII VIII Jr Jr. Sr Sr.');

const creedWords: ReadonlySet<string> = new Set(creeds.split(' '));
const heads = cls.orgHead | cls.placeHead | cls.thingHead;

/** What the name's own words say. */
export function fromWords(t: Marked, c: Chunk): Evidence {
  const e = noEvidence();
  const n = c.last - c.first + 1;
  const key = n === 1 ? (t.lowers[c.first] as string) : t.lowers.slice(c.first, c.last + 1).join(' ');
  const bits = bitsOf(key);
  if (c.work) {
    give(e, MISC, 9, 'name-work');
    return e;
  }
  fromLists(e, bits, n);
  if (n === 1 && creedWords.has(key)) give(e, MISC, 4, 'name-creed');
  if (n === 2 && t.lowers[c.first] === 'miss') give(e, MISC, 3, 'name-contest-title');
  fromHeads(t, c, e, n);
  if (n > 1) fromOpening(t, c, e, bits);
  // `Mr Amman`: whatever capital has that name.
  if (c.titleFirst >= 0) give(e, PER, addressed.has(t.lowers[c.titleLast] as string) ? 10 : 6, 'name-title');
  if (possessives.has(t.words[c.last] as string)) give(e, ORG, 5, 'name-shop');
  if (nicknamed(t, c.first, c.last)) give(e, PER, 4, 'name-nickname');
  if (n > 1) fromSeveral(t, c, e, bits);
  else fromSingle(t, c, e, bits);
  return e;
}

const addressed = setOf('mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady');

function fromLists(e: Evidence, bits: number, n: number): void {
  if (bits & known.country) give(e, LOC, 6, 'name-country');
  if (bits & (known.nationality | known.people)) give(e, MISC, bits & known.city ? 3 : 5, 'name-nationality');
  if (bits & known.thing) give(e, MISC, n > 1 ? 9 : 4, 'name-known-thing');
  if (bits & known.team) give(e, ORG, 5, 'name-team');
  if (bits & known.body) give(e, ORG, 4, 'name-body');
  if (bits & known.capital) give(e, LOC, 4, 'name-capital');
  if (bits & known.city) give(e, LOC, 3, 'name-city');
  if (bits & known.region) give(e, LOC, 3, 'name-region');
  if (n === 1 && bits & known.given) give(e, PER, 2.2, 'name-given');
  if (n === 1 && bits & known.family) give(e, PER, 1.5, 'name-family');
}

function fromHeads(t: Marked, c: Chunk, e: Evidence, n: number): void {
  if (n > 1 && smallWords.has(t.words[c.first] as string)) give(e, MISC, 3, 'name-small-word');
  const last = n > 1 && afterHead.has(t.words[c.last] as string) ? c.last - 1 : c.last;
  if (n > 1) {
    if (has(t, last, cls.orgHead)) give(e, ORG, 4, 'name-body-head');
    if (has(t, last, cls.placeHead)) give(e, LOC, 4, 'name-place-head');
    if (has(t, last, cls.thingHead)) give(e, MISC, 4, 'name-thing-head');
  } else if (has(t, last, cls.orgHead)) give(e, ORG, 1.5, 'name-body-head');
  if (n < 2) return;
  if (t.lowers[c.first] === 'air') give(e, ORG, 3, 'name-airline');
  const joint = jointOf(t, c);
  if (joint > 0) {
    if (has(t, joint - 1, cls.orgHead | cls.orgOpener) || leagues.has(t.lowers[joint - 1] as string)) give(e, ORG, 5, 'name-body-of');
    else if (has(t, joint - 1, cls.placeHead)) give(e, LOC, 4, 'name-place-of');
    else give(e, MISC, 4, 'name-thing-of');
  }
  if (has(t, c.first, cls.placeOpener) && !has(t, c.last, cls.orgHead))
    give(e, LOC, placeWords.has(t.lowers[c.first] as string) ? 4 : 2, 'name-place-opener');
  for (let i = c.first; i < c.last; i++) if (t.lowers[i] === '&') give(e, ORG, 3.5, 'name-ampersand');
}

/** `HMS Velm`, `Hurricane Ida`: a ship or a storm, whatever its name means besides. `Velmoran Red Cross`: a body known by its last words. */
function fromOpening(t: Marked, c: Chunk, e: Evidence, bits: number): void {
  if (ships.has(t.words[c.first] as string) && !has(t, c.first + 1, cls.title)) give(e, MISC, 7, 'name-ship');
  const storm = t.lowers[c.first] === 'tropical' ? c.first + 1 : c.first;
  if (storms.has(t.lowers[storm] as string) && storm < c.last && !has(t, c.last, heads)) give(e, MISC, 7, 'name-storm');
  if (clubs.has(t.words[c.first] as string) && !(bits & (known.city | known.region))) give(e, ORG, 4.5, 'name-club');
  if (has(t, c.last, cls.calendar)) give(e, MISC, 5, 'name-named-day');
  if (c.last - c.first > 1 && bitsOf(`${t.lowers[c.last - 1]} ${t.lowers[c.last]}`) & known.body) give(e, ORG, 3, 'name-body-ending');
}
const ships = setOf('HMS USS HMCS HMAS HMNZS USNS USCGC RMS RFA INS KRI MV MT');
const clubs: ReadonlySet<string> = new Set(clubOpenings.split(' '));
const storms = setOf('hurricane typhoon cyclone storm');

/** Bodies of states, besides those whose name ends so. */
const leagues = setOf('community commonwealth');

/** What stands behind the head word of a name: `Jr.`, `II`. */
const afterHead = setOf('Jr Jr. Sr Sr. I II III IV V VI VII VIII IX X One Two Three');

/** Where `of` or `for` stands in the name, or -1. */
function jointOf(t: Marked, c: Chunk): number {
  for (let i = c.first + 1; i < c.last; i++) if (t.lowers[i] === 'of' || t.lowers[i] === 'for') return i;
  return -1;
}

function fromSeveral(t: Marked, c: Chunk, e: Evidence, bits: number): void {
  const n = c.last - c.first + 1;
  const common = countCommon(t, c);
  if (n === 3 && isInitial(t.words[c.first + 1] as string) && listed(t, c.first, known.given)) give(e, PER, 5, 'name-initial');
  if (has(t, c.last, heads) || jointOf(t, c) > 0 || bits & (known.body | known.city | known.region | known.country)) return;
  const lastLists = t.lists[c.last] as number;
  if (listed(t, c.first, known.body) && lastLists & (known.country | known.city)) give(e, ORG, 4, 'name-body-branch');
  const nation = known.people | known.nationality;
  if (n === 2 && lastLists & nation && (t.lists[c.first] as number) & nation) {
    give(e, MISC, 6, 'name-people');
    return;
  }
  if (lastLists & (known.people | known.nationality) && !(lastLists & (known.given | known.family))) give(e, MISC, 3, 'name-people');
  if ((t.lists[c.first] as number) & (known.people | known.nationality) && !((t.lists[c.first] as number) & known.given)) {
    give(e, ORG, 2, 'name-nation-body');
    give(e, MISC, 2.2, 'name-nation-thing');
    return;
  }
  if ((t.lists[c.first] as number) & (known.country | known.city) && !(bits & known.city) && !((t.lists[c.first] as number) & known.given))
    give(e, ORG, 2.5, 'name-place-body');
  if (n > 4) {
    give(e, common > 1 ? MISC : PER, 1, 'name-long');
    return;
  }
  const given = (t.lists[c.first] as number) & known.given && !((t.lists[c.first] as number) & known.country);
  if (given) give(e, PER, common === n ? 2 : 3.5, 'name-given-family');
  if (lastLists & (known.family | known.given)) give(e, PER, common === n ? 0.5 : 1.5, 'name-family');
  give(e, PER, common === 0 ? 1.5 : common < n ? 0.8 : 0.2, 'name-two-capitals');
  if (common > 0 && !given) {
    give(e, ORG, common === n ? 1.3 : 0.7, 'name-common-words');
    give(e, MISC, common === n ? 1.4 : 0.5, 'name-common-words');
  }
  for (let i = c.first; i < c.last; i++) if (isInitial(t.words[i] as string)) give(e, PER, 3, 'name-initial');
  for (let i = c.first; i < c.last; i++) if (has(t, i, cls.particle) && t.shapes[i] === shape.lower) give(e, PER, 1.5, 'name-particle');
  if (numerals.has(t.words[c.last] as string)) give(e, PER, 1.5, 'name-numeral');
  const last = t.words[c.last] as string;
  const first = t.words[c.first] as string;
  if (isDigits(last) && listed(t, c.first, known.body)) give(e, ORG, 4, 'name-channel');
  if (hasDigit(last) || (hasDigit(first) && /^\p{Lu}{1,3}-?\d/u.test(first))) give(e, MISC, 3.5, 'name-model');
  if (t.words[c.last] === 'One' || t.words[c.first] === 'One')
    give(e, t.words[c.last] === 'One' && common > 1 ? MISC : ORG, 2.2, 'name-counted');
  if (t.lowers[c.first] === 'best') give(e, MISC, 2, 'name-thing-head');
}

/** `7ZK`, `4ZKF`: a broadcaster where stations are named by a figure and letters; not `5PM`, `8GB`. */
const callSign = /^[2-9](?![AP]M|[KMGT]B|[KCM]M|[KMG]HZ|[KM]W|KG|ML)[A-Z]{2,3}$/u;

/** `McRoos`, `DeVelm`: a family name with a capital inside. */
const familyOpening = /^(?:Mc|Mac|De|Di|Du|La|Le|Fitz|Van|O['’])\p{Lu}/u;

/** `J`, `J.`; `A` is more often the article. */
const isInitial = (word: string): boolean =>
  (word.length === 1 || (word.length === 2 && word.endsWith('.'))) && word !== 'A' && opensUpper(word);

/** Words of the name that are common words and no listed name. */
function countCommon(t: Marked, c: Chunk): number {
  let n = 0;
  for (let i = c.first; i <= c.last; i++)
    if (has(t, i, commonClass) && !((t.lists[i] as number) & (known.given | known.city | known.country))) n++;
  return n;
}

const states: ReadonlySet<string> = new Set(postalStates.split(' '));
const derived = endingsOf('ism ist ists ian ians ese ish isation ization idae inae aceae optera');
const placeEndings = endingsOf(
  'stan abad pur burg grad ville shire land istan town berg heim polis poort bury ford stadt wick borough hampton mouth garh nagar ovo vka hausen kirchen dorf',
);
const familyEndings = endingsOf(
  'ov ova ev eva sky skaya vich enko dze shvili ian yan sson ssen ski wicz escu oğlu oglu opoulos zai uddin ullah',
);

/** `Bar-le-Duc`: a short word in small letters between hyphens, a capital behind it. */
function joinsCapitals(word: string): boolean {
  const parts = word.split('-');
  for (let i = 1; i < parts.length - 1; i++) {
    const part = parts[i] as string;
    if (part.length <= 3 && isSmall(part, 0, part.length) && opensUpper(parts[i + 1] as string)) return opensUpper(word);
  }
  return false;
}

function fromSingle(t: Marked, c: Chunk, e: Evidence, bits: number): void {
  const word = t.words[c.first] as string;
  if (t.shapes[c.first] === shape.upper && !bits && !c.flat) give(e, ORG, word.length <= 6 ? 3 : 1.5, 'name-letters');
  if (states.has(word) && t.words[c.first - 1] === ',') give(e, LOC, 5, 'name-state-letters');
  if (joinsCapitals(word)) give(e, ORG, 3, 'name-joined-body');
  if (endsIn(word, derived) && !(bits & (known.given | known.family))) give(e, MISC, 2.5, 'name-derived');
  if (hasDigit(word)) {
    if (word.length < 5 && (callSign.test(word) || /^[A-Z]{3}\d$/u.test(word))) give(e, ORG, 3.5, 'name-call-sign');
    else give(e, MISC, 3.5, 'name-model');
  }
  if (word.startsWith('All-') && opensUpper(word.slice(4))) give(e, MISC, 2.5, 'name-chosen');
  if (
    word.includes('-') &&
    word
      .toLowerCase()
      .split('-')
      .every((part) => bitsOf(part) & (known.people | known.nationality))
  )
    give(e, MISC, 5, 'name-nationality');
  if (endsIn(word, placeEndings)) give(e, LOC, 1.2, 'name-place-ending');
  if (endsIn(word, familyEndings)) give(e, PER, 1.5, 'name-family-ending');
  if (t.shapes[c.first] === shape.mixed && !familyOpening.test(word) && /[a-z][A-Z]/u.test(word)) give(e, ORG, 2, 'name-inner-capital');
  if (!bits && has(t, c.first, commonClass)) {
    give(e, MISC, 0.8, 'name-common-word');
    give(e, ORG, 0.6, 'name-common-word');
  } else if (!bits) give(e, PER, 0.6, 'name-unknown');
}
