import { classesOften, deedClasses, eventClasses } from '../../lexicon/en/events.words.ts';
import { beginnings, countedThings, exactNumber, letters, sameDeeds } from '../../lexicon/en/same-deed.ts';
import { statementText } from '../../text/statement.ts';
import { stem } from '../../text/stem.ts';
import type { Told } from './likeness.ts';

/** A telling with what the marks ask of it. */
interface Facts {
  readonly told: Told;
  /** Its words without dates in brackets. */
  readonly text: string;
  /** Its first day where it is known to a day or two, and its month where that is known. */
  readonly day?: number;
  readonly month?: string;
  /** Classes of what happens, and those of them that happen often. */
  readonly happening: readonly string[];
  readonly often: readonly string[];
  readonly keys: readonly string[];
  readonly people: readonly string[];
}

const events = new Set(`${eventClasses} ${deedClasses}`.split(' ').map((c) => `=${c}`));
const frequent = new Set(classesOften.split(' ').map((c) => `=${c}`));

/** Most tellings have none, and one look tells it. */
const anyDeed = new RegExp(sameDeeds.map((deed) => deed.source).join('|'), 'iu');

/** Signs of one deed: two tellings of different documents with one of them in common tell the same. Each with the kind of case it is for. */
const marks: readonly ((f: Facts) => string[])[] = [
  // "Two managers were arrested on Thursday", "the two men they arrested last Thursday": day, kind and number.
  ({ day, often, text }) =>
    day === undefined || often.length === 0 ? [] : cross(often, all(text, countedThings), (c, n) => `count ${day} ${c} ${n}`),
  // "A car bomb hurt Ann Lee on 9 May", "Lee lost a leg in the bombing of 9 May": day, kind and person.
  ({ day, often, people }) => (day === undefined ? [] : cross(often, people, (c, p) => `person ${day} ${c} ${p}`)),
  // "Alba wrote to Nordline in June", "a letter of 14 June in which Alba told Nordline": month, writing and the two.
  ({ month, keys, text }) =>
    month === undefined || keys.length < 2 || !sameDeeds[letters]?.test(text) ? [] : pairs(keys).map((two) => `letter ${month} ${two}`),
  // "A leak led to a fine of 40,000 crowns", "a leak killed fish; Nordline was fined 40,000 crowns": month, kind and number.
  ({ month, happening, text }) =>
    month === undefined || happening.length === 0 ? [] : cross(happening, all(text, exactNumber), (c, n) => `number ${month} ${c} ${n}`),
  // "Soldiers seized the state radio", "the brigade took over the radio station": day, deed and its object.
  ({ day, text }) =>
    day === undefined || !anyDeed.test(text) ? [] : sameDeeds.flatMap((deed, i) => objects(text, deed).map((o) => `deed ${day} ${i} ${o}`)),
];

/** Signs by which what was announced meets what came. */
const foretold: readonly ((f: Facts) => string[])[] = [
  // "The league will meet in Kesh on Saturday", "on Saturday the league suspended nobody": day and who is named first.
  ({ day, keys }) => (day === undefined || keys[0] === undefined ? [] : [`first ${day} ${keys[0]}`]),
  // "The trial will open on 2 October", "when the trial began in October": month, beginning and kind.
  ({ month, happening, text }) =>
    month === undefined || happening.length === 0 || !sameDeeds[beginnings]?.test(text) ? [] : happening.map((c) => `begin ${month} ${c}`),
];

/** The marks of a group of tellings: all, and those that count whether or not one of two groups was to come. */
export interface GroupMarks {
  readonly all: readonly string[];
  readonly same: ReadonlySet<string>;
}

export function marksOfGroup(tellings: readonly Told[]): GroupMarks {
  const all = tellings.map(marksOf);
  const same = new Set(all.flatMap((m) => m.same));
  return { all: [...new Set([...same, ...all.flatMap((m) => m.foretold)])], same };
}

/** The marks of a telling, and those by which an announcement meets what came of it. */
function marksOf(told: Told): { readonly same: readonly string[]; readonly foretold: readonly string[] } {
  if (told.dateBasis === 'reported' || told.last - told.first > 31) return { same: [], foretold: [] };
  const facts = factsOf(told);
  return { same: marks.flatMap((mark) => mark(facts)), foretold: foretold.flatMap((mark) => mark(facts)) };
}

function factsOf(told: Told): Facts {
  const words = told.words.filter((w) => events.has(w));
  const often = words.filter((w) => frequent.has(w));
  const month = /^\d{4}-\d\d/u.exec(told.date)?.[0];
  return {
    told,
    text: statementText(told.statement).replace(/\[[^\]]*\]/gu, ''),
    ...(told.last - told.first < 3 ? { day: told.first } : {}),
    ...(month === undefined ? {} : { month }),
    happening: words,
    often,
    keys: [...told.keys],
    // Persons count beside a kind that happens often alone.
    people: often.length === 0 ? [] : told.people,
  };
}

const isYear = (n: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(n);

/** What a pattern finds, the caught group or the whole, each once; years are no numbers. */
const all = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map((m) => (m[1] ?? m[0]).toLowerCase()).filter((n) => !isYear(n))),
];

const cross = (a: readonly string[], b: readonly string[], both: (x: string, y: string) => string): string[] =>
  a.flatMap((x) => b.map((y) => both(x, y)));

/** Every two of the first few, whatever their order. */
function pairs(keys: readonly string[]): string[] {
  const few = keys.slice(0, 4);
  return few.flatMap((a, i) => few.slice(i + 1).map((b) => [a, b].sort().join(' + ')));
}

/** How many words behind a deed may be its object. */
const reach = 4;

/** Stems of the words with a matter right behind a deed, up to the next preposition. */
function objects(text: string, deed: RegExp): string[] {
  const m = deed.exec(text);
  if (!m) return [];
  const words = text
    .slice(m.index + m[0].length)
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, reach);
  const end = words.findIndex((w) => /^(?:in|on|at|by|to|for|from|with|and|when|after|before)$/iu.test(w) || /[.,;:]$/u.test(w));
  return (end < 0 ? words : words.slice(0, end + 1))
    .map((w) => w.replace(/[^\p{L}-]/gu, ''))
    .filter((w) => /^\p{Ll}{4,}/u.test(w) && !/^(?:this|that|their|with|from|about|station|building|office)$/u.test(w))
    .map(stem);
}
