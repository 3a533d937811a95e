import type { DeedSigns } from './candidate.ts';
import { classesIn, heldIn, kindsTold, lastingIn, oftenIn } from './deed-signs.ts';
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
  // "The trial began in March", "the trial opened on 4 March": month, beginning and what goes on from it.
  ({ told: { words }, signs: { begins }, month }, marks) => {
    if (begins && month !== undefined) for (const c of lastingIn(words)) marks.push(`begin ${month} ${c}`);
  },
  // "The strike began on 13 May", "dockers stopped work on Monday".
  ({ signs: { stops }, day }, marks) => {
    if (stops && day !== undefined) marks.push(`stop ${day}`);
  },
  // "Soldiers seized the state radio", "the brigade took over the radio station": day, deed and its object.
  ({ signs: { deeds }, day }, marks) => {
    if (day !== undefined && deeds) for (const deed of deeds) marks.push(`deed ${day} ${deed}`);
  },
];

/** Signs by which one meets what is told in another way: what was announced what came, and what is taken up again what was told. */
const other: readonly Rule[] = [
  // "The league will meet in Kesh on Saturday", "on Saturday the league suspended nobody": day and who is named first.
  ({ told: { keys }, day }, marks) => {
    if (day !== undefined && keys[0] !== undefined) marks.push(`first ${day} ${keys[0]}`);
  },
  // "The trial will open on 2 October", "when the trial began in October": month, beginning and kind.
  ({ told, signs: { begins } }, marks) => {
    if (begins) for (const c of classesIn(told.words)) for (const month of monthsOf(told)) marks.push(`begin ${month} ${c}`);
  },
  // "An election is due in February", "in the election of 19 February": month and what is held.
  ({ told: { words }, month }, marks) => {
    if (month !== undefined) for (const c of heldIn(words)) marks.push(`held ${month} ${c}`);
  },
  // "Alba plans to submit an application in the autumn", "Alba filed for approval in September": month, party and line of deeds.
  ({ told, signs: { lines } }, marks) => {
    if (lines && told.keys[0] !== undefined)
      for (const line of lines) for (const month of monthsOf(told)) marks.push(`line ${month} ${told.keys[0]} ${line}`);
  },
  // "The debate is set for 12 November", "the amendment was adopted on 12 November".
  ({ signs: { sits }, day }, marks) => {
    if (sits && day !== undefined) marks.push(`sitting ${day}`);
  },
  // "Gunmen shot four guards on 9 April", "the attack of 9 April": day and kind.
  ({ told: { words }, signs, day }, marks) => {
    if (day !== undefined) for (const kind of signs.again ?? kindsTold(words)) marks.push(`${again}${day} ${kind}`);
  },
];

const none: readonly string[] = [];
const noSigns: DeedSigns = {};

/** The month of a date that is known to it. */
const monthOf = (told: Told): string | undefined =>
  told.last - told.first <= longestMonth ? /^\d{4}-\d\d/u.exec(told.date)?.[0] : undefined;

/** The months of a date that is known to a season or a quarter. */
function monthsOf(told: Told): string[] {
  const months: string[] = [];
  for (let day = told.first; day <= told.last; day++) {
    const month = new Date(day * 864e5).toISOString().slice(0, 7);
    if (months.at(-1) !== month) months.push(month);
  }
  return months;
}
const longestMonth = 31;
const longestSeason = 93;

/** The marks of a group of tellings: those of one deed, and those of what is told in another way, each of which stands on one of two sides. */
export interface GroupMarks {
  readonly same: readonly string[];
  readonly other: readonly string[];
}

const again = 'again ';

/** On which side of a mark of the second kind a group stands: only those of both sides meet. */
export const sideOf = (group: { readonly scheduled: boolean; readonly again: boolean }, mark: string): boolean =>
  mark.startsWith(again) ? group.again : group.scheduled;

/** The marks that any of some tellings bears, each once. */
export function marksOf(tellings: readonly Told[]): GroupMarks {
  const facts: Facts[] = [];
  for (const t of tellings) if (t.dateBasis !== 'reported' && t.last - t.first <= longestSeason) facts.push(factsOf(t));
  return { same: made(marks, facts), other: made(other, facts) };
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
