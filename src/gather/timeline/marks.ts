import type { DeedSigns } from './candidate.ts';
import { classesIn, oftenIn } from './deed-signs.ts';
import type { Told } from './likeness.ts';

/** What the marks ask of a telling: what its text holds, and its first day where it is known to a day or two. */
interface Facts {
  readonly told: Told;
  readonly signs: DeedSigns;
  readonly day: number | undefined;
}

/** Signs of one deed: two tellings of different documents with one of them in common tell the same. Each with the kind of case it is for. */
const marks: readonly ((f: Facts) => readonly string[])[] = [
  // "Two managers were arrested on Thursday", "the two men they arrested last Thursday": day, kind and number.
  ({ told, signs: { counted }, day }) =>
    day === undefined || !counted ? none : cross(oftenIn(told.words), counted, (c, n) => `count ${day} ${c} ${n}`),
  // "A car bomb hurt Ann Lee on 9 May", "Lee lost a leg in the bombing of 9 May": day, kind and person.
  ({ told: { people, words }, day }) =>
    day === undefined || people.length === 0 ? none : cross(oftenIn(words), people, (c, p) => `person ${day} ${c} ${p}`),
  // "Alba wrote to Nordline in June", "a letter of 14 June in which Alba told Nordline": month, writing and the two.
  ({ told, signs: { writes } }) => (writes ? inMonth(told, (month) => pairs(told.keys).map((two) => `letter ${month} ${two}`)) : none),
  // "A leak led to a fine of 40,000 crowns", "a leak killed fish; Nordline was fined 40,000 crowns": month, kind and number.
  ({ told, signs: { numbers } }) =>
    numbers ? inMonth(told, (month) => cross(classesIn(told.words), numbers, (c, n) => `number ${month} ${c} ${n}`)) : none,
  // "Soldiers seized the state radio", "the brigade took over the radio station": day, deed and its object.
  ({ signs: { deeds }, day }) => (day === undefined || !deeds ? none : deeds.map((deed) => `deed ${day} ${deed}`)),
];

/** Signs by which what was announced meets what came. */
const foretold: readonly ((f: Facts) => readonly string[])[] = [
  // "The league will meet in Kesh on Saturday", "on Saturday the league suspended nobody": day and who is named first.
  ({ told: { keys }, day }) => (day === undefined || keys[0] === undefined ? none : [`first ${day} ${keys[0]}`]),
  // "The trial will open on 2 October", "when the trial began in October": month, beginning and kind.
  ({ told, signs: { begins } }) => (begins ? inMonth(told, (month) => classesIn(told.words).map((c) => `begin ${month} ${c}`)) : none),
];

const none: readonly string[] = [];
const noSigns: DeedSigns = {};

/** What a telling bears whose month is known. */
function inMonth({ date }: Told, made: (month: string) => readonly string[]): readonly string[] {
  const month = /^\d{4}-\d\d/u.exec(date)?.[0];
  return month === undefined ? none : made(month);
}

/** The marks of a group of tellings: those of one deed, and those by which what was announced meets what came. */
export interface GroupMarks {
  readonly same: readonly string[];
  readonly foretold: readonly string[];
}

/** The marks that any of some tellings bears, each once. */
export function marksOf(tellings: readonly Told[]): GroupMarks {
  const facts = tellings.filter((t) => t.dateBasis !== 'reported' && t.last - t.first <= 31).map(factsOf);
  return { same: made(marks, facts), foretold: made(foretold, facts) };
}

const factsOf = (told: Told): Facts => ({
  told,
  signs: told.signs ?? noSigns,
  day: told.last - told.first < 3 ? told.first : undefined,
});

/** What some rules make of some facts, each once. */
function made(rules: readonly ((f: Facts) => readonly string[])[], facts: readonly Facts[]): string[] {
  const found: string[] = [];
  for (const f of facts) for (const rule of rules) for (const mark of rule(f)) found.push(mark);
  return found.length < 2 ? found : [...new Set(found)];
}

const cross = (a: readonly string[], b: readonly string[], both: (x: string, y: string) => string): string[] =>
  a.flatMap((x) => b.map((y) => both(x, y)));

/** Every two of the first few, whatever their order. */
function pairs(keys: readonly number[]): string[] {
  const few = keys.slice(0, 4);
  return few.flatMap((a, i) => few.slice(i + 1).map((b) => `${Math.min(a, b)} ${Math.max(a, b)}`));
}
