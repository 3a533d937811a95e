import type { DeedSigns } from './candidate.ts';
import { classesIn, oftenIn } from './deed-signs.ts';
import type { Told } from './likeness.ts';

/** What the marks ask of a telling: what its text holds, its first day where it is known to a day or two, and its month. */
interface Facts {
  readonly told: Told;
  readonly signs: DeedSigns;
  readonly day: number | undefined;
  readonly month: string | undefined;
}

/** Enters the marks of one kind that a telling bears. */
type Rule = (facts: Facts, marks: string[]) => void;

/** Signs of one deed: two tellings of different documents with one of them in common tell the same. Each with the kind of case it is for. */
const marks: readonly Rule[] = [
  // "Two managers were arrested on Thursday", "the two men they arrested last Thursday": day, kind and number.
  ({ told: { words }, signs: { counted }, day }, marks) => {
    if (day === undefined || !counted) return;
    for (const c of oftenIn(words)) for (const n of counted) marks.push(`count ${day} ${c} ${n}`);
  },
  // "A car bomb hurt Ann Lee on 9 May", "Lee lost a leg in the bombing of 9 May": day, kind and person.
  ({ told: { people, words }, day }, marks) => {
    if (day === undefined || people.length === 0) return;
    for (const c of oftenIn(words)) for (const p of people) marks.push(`person ${day} ${c} ${p}`);
  },
  // "Alba wrote to Nordline in June", "a letter of 14 June in which Alba told Nordline": month, writing and the two.
  ({ told: { keys }, signs: { writes }, month }, marks) => {
    if (writes && month !== undefined) for (const two of pairs(keys)) marks.push(`letter ${month} ${two}`);
  },
  // "A leak led to a fine of 40,000 crowns", "a leak killed fish; Nordline was fined 40,000 crowns": month, kind and number.
  ({ told: { words }, signs: { numbers }, month }, marks) => {
    if (!numbers || month === undefined) return;
    for (const c of classesIn(words)) for (const n of numbers) marks.push(`number ${month} ${c} ${n}`);
  },
  // "Soldiers seized the state radio", "the brigade took over the radio station": day, deed and its object.
  ({ signs: { deeds }, day }, marks) => {
    if (day !== undefined && deeds) for (const deed of deeds) marks.push(`deed ${day} ${deed}`);
  },
];

/** Signs by which what was announced meets what came. */
const foretold: readonly Rule[] = [
  // "The league will meet in Kesh on Saturday", "on Saturday the league suspended nobody": day and who is named first.
  ({ told: { keys }, day }, marks) => {
    if (day !== undefined && keys[0] !== undefined) marks.push(`first ${day} ${keys[0]}`);
  },
  // "The trial will open on 2 October", "when the trial began in October": month, beginning and kind.
  ({ told: { words }, signs: { begins }, month }, marks) => {
    if (begins && month !== undefined) for (const c of classesIn(words)) marks.push(`begin ${month} ${c}`);
  },
];

const none: readonly string[] = [];
const noSigns: DeedSigns = {};

/** The month of a date that is known to it. */
function monthOf({ date, signs }: Told): string | undefined {
  // Only signs ask for it.
  return signs && /^\d{4}-\d\d/u.exec(date)?.[0];
}

/** The marks of a group of tellings: those of one deed, and those by which what was announced meets what came. */
export interface GroupMarks {
  readonly same: readonly string[];
  readonly foretold: readonly string[];
}

/** The marks that any of some tellings bears, each once. */
export function marksOf(tellings: readonly Told[]): GroupMarks {
  const facts: Facts[] = [];
  for (const t of tellings) if (t.dateBasis !== 'reported' && t.last - t.first <= 31) facts.push(factsOf(t));
  return { same: made(marks, facts), foretold: made(foretold, facts) };
}

const factsOf = (told: Told): Facts => ({
  told,
  signs: told.signs ?? noSigns,
  day: told.last - told.first < 3 ? told.first : undefined,
  month: monthOf(told),
});

/** What some rules make of some facts, each once. */
function made(rules: readonly Rule[], facts: readonly Facts[]): readonly string[] {
  if (facts.length === 0) return none;
  const found: string[] = [];
  for (const f of facts) for (const rule of rules) rule(f, found);
  return found.length < 2 ? found : [...new Set(found)];
}

/** Every two of the first few, whatever their order. */
function pairs(keys: readonly number[]): string[] {
  const few = keys.slice(0, 4);
  return few.flatMap((a, i) => few.slice(i + 1).map((b) => `${Math.min(a, b)} ${Math.max(a, b)}`));
}
