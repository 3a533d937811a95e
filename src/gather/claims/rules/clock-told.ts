import { clockTold, partsOfDay } from '../../../lexicon/en/claims.apart.ts';
import { plainWords } from '../../../lexicon/en/dates.words.ts';

/** From minute to minute of the day; `half`: of which half of it is not told. */
export interface Clock {
  readonly from: number;
  readonly to: number;
  readonly half: boolean;
}

const day = 1440;
const noon = 720;
const words = plainWords.NUMW as Readonly<Record<string, number>>;

/** The clock time that a text tells, where it tells one; a bare number is none. */
export function clockIn(text: string): Clock | undefined {
  const told = [...text.matchAll(clockTold)].flatMap((m) => clockOf(m) ?? []);
  for (const [word, [from, to]] of Object.entries(partsOfDay))
    if (new RegExp(`\\bat ${word}\\b`, 'iu').test(text)) told.push({ from, to, half: false });
  return told.length === 1 ? told[0] : undefined;
}

function clockOf(m: RegExpExecArray): Clock | undefined {
  const [, bound = '', step = '', digits, minutes, word, oclock, half, daytime, night] = m;
  const hour = digits === undefined ? (words[word?.toLowerCase() ?? ''] ?? Number.NaN) : Number(digits);
  if (!(hour < 24) || (!oclock && !half && !daytime && !night && step === '')) return undefined;
  const late = half?.toLowerCase() === 'p' || /^(?:afternoon|evening)$/u.test(daytime ?? '') || (night !== undefined && hour > 5);
  const isTold = half !== undefined || daytime !== undefined || night !== undefined || hour > 12;
  const at = ((hour % 12) + (late || (hour > 12 && !half) ? 12 : 0)) * 60 + Number(minutes ?? 0) + stepOf(step.toLowerCase());
  return { ...bounded(bound.toLowerCase(), at), half: !isTold };
}

function stepOf(step: string): number {
  if (step === '') return 0;
  if (step === 'half past') return 30;
  const by = step.includes('quarter') ? 15 : (words[step.split(' ')[0] ?? ''] ?? 0);
  return step.endsWith('to') ? -by : by;
}

/** "before four": the hour before it; "about four": a quarter of an hour around it. */
function bounded(bound: string, at: number): { readonly from: number; readonly to: number } {
  if (/^(?:shortly )?before$/u.test(bound)) return { from: at - 60, to: at - 1 };
  if (/^(?:shortly |not (?=before|until))?(?:after|before|until)$/u.test(bound)) return { from: at, to: at + 60 };
  return /about|around/u.test(bound) ? { from: at - 15, to: at + 15 } : { from: at, to: at };
}

/** Minutes between two clock times, 0 where they may be one: over midnight, and over noon where no half of the day is told. */
export function minutesApart(a: Clock, b: Clock): number {
  const round = a.half || b.half ? noon : day;
  const apart = (x: number, y: number): number => (((y - x) % round) + round) % round;
  const [behind, before] = [apart(a.to, b.from), apart(b.to, a.from)];
  const meets = apart(a.from, b.from) <= a.to - a.from || apart(b.from, a.from) <= b.to - b.from;
  return meets ? 0 : Math.min(behind, before);
}
