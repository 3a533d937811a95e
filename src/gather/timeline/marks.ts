import type { DeedSigns } from './candidate.ts';
import { classesIn, oftenIn } from './deed-signs.ts';
import type { Told } from './likeness.ts';

/** What the marks ask of a telling. */
interface Facts {
  /** What its text holds. */
  readonly signs: DeedSigns;
  /** Its first day where it is known to a day or two, and its month where that is known. */
  readonly day?: number;
  readonly month?: string;
  /** Classes of what happens, and those of them that happen often. */
  readonly happening: readonly string[];
  readonly often: readonly string[];
  readonly keys: readonly number[];
  readonly people: readonly string[];
}

/** Signs of one deed: two tellings of different documents with one of them in common tell the same. Each with the kind of case it is for. */
const marks: readonly ((f: Facts) => readonly string[])[] = [
  // "Two managers were arrested on Thursday", "the two men they arrested last Thursday": day, kind and number.
  ({ day, often, signs }) => (day === undefined || !signs.counted ? none : cross(often, signs.counted, (c, n) => `count ${day} ${c} ${n}`)),
  // "A car bomb hurt Ann Lee on 9 May", "Lee lost a leg in the bombing of 9 May": day, kind and person.
  ({ day, often, people }) => (day === undefined || people.length === 0 ? none : cross(often, people, (c, p) => `person ${day} ${c} ${p}`)),
  // "Alba wrote to Nordline in June", "a letter of 14 June in which Alba told Nordline": month, writing and the two.
  ({ month, keys, signs }) =>
    month === undefined || !signs.writes || keys.length < 2 ? none : pairs(keys).map((two) => `letter ${month} ${two}`),
  // "A leak led to a fine of 40,000 crowns", "a leak killed fish; Nordline was fined 40,000 crowns": month, kind and number.
  ({ month, happening, signs }) =>
    month === undefined || !signs.numbers ? none : cross(happening, signs.numbers, (c, n) => `number ${month} ${c} ${n}`),
  // "Soldiers seized the state radio", "the brigade took over the radio station": day, deed and its object.
  ({ day, signs }) => (day === undefined || !signs.deeds ? none : signs.deeds.map((deed) => `deed ${day} ${deed}`)),
];

/** Signs by which what was announced meets what came. */
const foretold: readonly ((f: Facts) => readonly string[])[] = [
  // "The league will meet in Kesh on Saturday", "on Saturday the league suspended nobody": day and who is named first.
  ({ day, keys }) => (day === undefined || keys[0] === undefined ? none : [`first ${day} ${keys[0]}`]),
  // "The trial will open on 2 October", "when the trial began in October": month, beginning and kind.
  ({ month, happening, signs }) => (month === undefined || !signs.begins ? none : happening.map((c) => `begin ${month} ${c}`)),
];

const none: readonly string[] = [];
const noSigns: DeedSigns = {};

/** The marks of a group of tellings: those of one deed, and those by which what was announced meets what came. */
export interface GroupMarks {
  readonly same: readonly string[];
  readonly foretold: readonly string[];
}

/** The marks that any of some tellings bears, each once. */
export function marksOf(tellings: readonly Told[]): GroupMarks {
  const same = new Set<string>();
  const before = new Set<string>();
  for (const t of tellings) {
    if (t.dateBasis === 'reported' || t.last - t.first > 31) continue;
    const facts = factsOf(t);
    for (const mark of marks) for (const made of mark(facts)) same.add(made);
    for (const mark of foretold) for (const made of mark(facts)) before.add(made);
  }
  return { same: [...same], foretold: [...before] };
}

function factsOf(told: Told): Facts {
  const month = /^\d{4}-\d\d/u.exec(told.date)?.[0];
  const happening = classesIn(told.words);
  const often = oftenIn(happening);
  return {
    signs: told.signs ?? noSigns,
    ...(told.last - told.first < 3 ? { day: told.first } : {}),
    ...(month === undefined ? {} : { month }),
    happening,
    often,
    keys: told.keys,
    // Persons count beside a kind that happens often alone.
    people: often.length === 0 ? none : told.people,
  };
}

const cross = (a: readonly string[], b: readonly string[], both: (x: string, y: string) => string): string[] =>
  a.flatMap((x) => b.map((y) => both(x, y)));

/** Every two of the first few, whatever their order. */
function pairs(keys: readonly number[]): string[] {
  const few = keys.slice(0, 4);
  return few.flatMap((a, i) => few.slice(i + 1).map((b) => `${Math.min(a, b)} ${Math.max(a, b)}`));
}
