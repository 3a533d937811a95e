import { nameParticles } from '../../lexicon/en/function.words.ts';
import { namedDays } from '../../lexicon/en/names.words.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import * as cls from './cls.ts';
import { bitsOf } from './gazetteer.ts';
import { joinedTo } from './joined.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';
import { has, isCapital, isMark, listed } from './opens.ts';
import { closedClass, commonClass } from './word-classes.ts';

const numberedNames = setOf('war elizabeth charles james francis peter paul john alexander nicholas wilhelm');
const takingOf = setOf(
  'battle siege treaty war guests order lord duke prince earl isle gulf bay cape strait city university bank house court board friends sons hall museum ministry department knights daughters farmers workers teachers miners veterans students women citizens republic people state union army church community commonwealth',
);

export const particles: ReadonlySet<string> = new Set(nameParticles.split(' '));
const connectors: ReadonlySet<string> = new Set([...particles, 'of', 'for', 'and', '&', 'the', 'on', 'in', 'against', 'without']);

/** Last token of the run of capitals that starts at `i`, small words inside names included, before `to`. */
export function runEnd(t: Marked, i: number, to: number): number {
  let last = i;
  while (last + 1 < to) {
    const next = last + 1;
    if (continues(t, next)) {
      last = next;
      continue;
    }
    const joined = joinedTo(t, i, last, to);
    const j = joined > 0 ? joined : carriesOn(t, i, next, to);
    if (j < 0) break;
    last = j;
  }
  return last;
}

function continues(t: Marked, i: number): boolean {
  if ((t.shapes[i] as number) >= shape.mark || !isCapital(t, i)) return false;
  const word = t.words[i] as string;
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return /^(?:al|el|ul|as|ad|an|ar|ash|at|az|bin|d|l)-|^(?:d|l|dell|dall)['’]\p{Lu}/u.test(word);
  if (has(t, i, cls.calendar) && t.shapes[i] !== shape.upper) return isDayOfThing(t, i);
  if (word === 'One') return !has(t, i - 1, cls.adjective | cls.verbPast | cls.verbBase | cls.opener | closedClass);
  if (word === 'I') return has(t, i - 2, cls.title) || numberedNames.has(t.lowers[i - 1] as string);
  if (isMark(t, i) || (has(t, i, cls.auxiliary | cls.modal | cls.negation) && !listed(t, i, ~0))) return false;
  return !has(t, i, closedClass) || particles.has(t.lowers[i] as string) || t.shapes[i] === shape.upper || isFamily(t, i);
}

/** `Good Friday Agreement`, `Super Tuesday`: a day inside the name of a thing, or as one. */
const isDayOfThing = (t: Marked, i: number): boolean =>
  (t.lowers[i] as string).endsWith('day') &&
  ((t.shapes[i + 1] === shape.capital && has(t, i + 1, cls.thingHead) && isCapital(t, i - 1)) || daysNamed.has(t.words[i - 1] as string));
const daysNamed: ReadonlySet<string> = new Set(namedDays.split(' '));

/** `Peter Such`: a small word with a capital after a given name, where the capitals end. */
const isFamily = (t: Marked, i: number): boolean =>
  listed(t, i - 1, known.given) &&
  !listed(t, i - 1, known.body) &&
  !has(t, i, cls.determiner | cls.conjunction | cls.subject | cls.auxiliary) &&
  t.spanOf[i + 1] === t.spanOf[i] &&
  !isCapital(t, i + 1);

/** What rulers and masters are called: `Peter the Great`. */
const bynames: ReadonlySet<string> = new Set(
  'Great Elder Younger Terrible Wise Bold Fat Good Bad Mad Impaler Conqueror Confessor Magnificent Lionheart Unready Bald Pious Fair Simple Just Baptist Evangelist'.split(
    ' ',
  ),
);

/** Whether the small words from `i` carry a name on to a capital: the index of that capital, or -1. */
function carriesOn(t: Marked, start: number, i: number, end: number): number {
  if (t.lowers[i] === 'the' && i + 1 < end && bynames.has(t.words[i + 1] as string) && listed(t, i - 1, known.given)) return i + 1;
  let j = i;
  while (j < end && j - i < 3 && connectors.has(t.lowers[j] as string) && (t.shapes[j] === shape.lower || t.lowers[j] === '&')) j++;
  if (j === i || j >= end || !isCapital(t, j) || has(t, j, cls.calendar)) return -1;
  const first = t.lowers[i] as string;
  const single = j === i + 1;
  if (particles.has(first)) return particlesOnly(t, i, j) && !has(t, i - 1, cls.title | cls.orgHead) ? j : -1;
  if (first === '&') return j;
  if (first === 'of')
    return (takesOf(t, start, i) || (single && bodyOf(t, start, i) && has(t, j, commonClass))) &&
      !((firms.has(t.lowers[i - 1] as string) || seated.has(t.lowers[i - 1] as string)) && isPlace(t, j))
      ? j
      : -1;
  if (first === 'for' || first === 'on' || first === 'against' || first === 'without')
    return headed(t, start, i) &&
      !(i - 1 === start && listed(t, start, known.body)) &&
      !(seatedFor.has(t.lowers[i - 1] as string) || (playing.has(t.lowers[i - 1] as string) && !has(t, j, commonClass))) &&
      !listed(t, j, known.given)
      ? j
      : -1;
  if (first === 'in') return single && headed(t, start, i) && ofBefore(t, start, i) && listed(t, j, known.region | known.country) ? j : -1;
  return first === 'and' && single && joinsHeads(t, start, j, end) ? j : -1;
}

/** Bodies for which one plays and works: `in the Velm League for Velmora`. */
const playing = setOf('league club team united fc series airlines airways inc inc. corp corp. co co. ltd ltd. plc times post news');
/** Bodies in which one sits for a place: `a member of Parliament for Velmora`. */
const seatedFor = setOf('parliament congress senate');
/** A firm is of a place only as `Velm Corp of Velmora` says where it sits. */
const seated = setOf('station airport stadium street road');
const firms = setOf('co co. corp corp. inc inc. ltd ltd. plc plc. llc llc. ag ag. nv nv. sa sa.');
const places = known.country | known.city | known.region | known.capital;

/** A listed place of one word or two starts here. */
const isPlace = (t: Marked, i: number): boolean => listed(t, i, places) || (bitsOf(`${t.lowers[i]} ${t.lowers[i + 1]}`) & places) !== 0;

function particlesOnly(t: Marked, i: number, j: number): boolean {
  for (let k = i; k < j; k++) if (!particles.has(t.lowers[k] as string)) return false;
  return true;
}

/** The run so far opens like the name of a body: `Ministry`, `Center`, `High Commissioner`. */
const headed = (t: Marked, start: number, i: number): boolean => has(t, start, cls.orgOpener) || has(t, i - 1, cls.orgHead | cls.orgOpener);
const takesOf = (t: Marked, start: number, i: number): boolean =>
  headed(t, start, i) || has(t, i - 1, cls.placeHead | cls.thingHead) || takingOf.has(t.lowers[i - 1] as string);
const ofBefore = (t: Marked, start: number, i: number): boolean => {
  for (let k = start; k < i; k++) if (t.lowers[k] === 'of' || t.lowers[k] === 'for') return true;
  return false;
};

/** `Institute for` or `Ministry of` stands in the run so far. */
function bodyOf(t: Marked, start: number, end: number): boolean {
  for (let k = start + 1; k < end; k++)
    if ((t.lowers[k] === 'of' || t.lowers[k] === 'for') && has(t, k - 1, cls.orgOpener | cls.orgHead)) return true;
  return false;
}

/** Two places name a line between them: `Velmora and Brandel Railway`. */
const lines = setOf('railway railroad canal turnpike line');

/** `Center for Research and Security Studies`, `Ministry of Trade and Industry`: "and" inside the name of a body. */
function joinsHeads(t: Marked, start: number, j: number, end: number): boolean {
  if (bodyOf(t, start, j) && !listed(t, j, known.given | known.country | known.city | known.body)) return true;
  let k = j;
  while (k + 1 < end && isCapital(t, k + 1)) k++;
  if (k > j && lines.has(t.lowers[k] as string)) return true;
  const common = cls.noun | cls.verbBase | cls.dictionary | cls.adjective;
  return (
    k > j &&
    has(t, k, cls.orgHead) &&
    !has(t, j - 2, cls.orgHead) &&
    has(t, j - 2, common) &&
    has(t, j, common) &&
    !listed(t, start, known.given)
  );
}
