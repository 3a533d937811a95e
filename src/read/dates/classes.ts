import { dateRules, macros } from '../../lexicon/en/dates.rules.ts';
import { capitalWords, marks, plainWords } from '../../lexicon/en/dates.words.ts';

/**
 * Every token becomes one number, its code, that stands for the set of classes it belongs to; 0 is a token without a class, which no rule
 * can begin with. A class is the set of its codes, one byte a code, so that membership is one look.
 */
const mostCodes = 1024;
const codes = new Map<string, number>();
const members = new Map<string, Uint8Array>();

/** The codes of a class; all zero for one that no word has. */
export function classOf(name: string): Uint8Array {
  const known = members.get(name);
  if (known) return known;
  const made = new Uint8Array(mostCodes);
  members.set(name, made);
  return made;
}
classOf('OTHER')[0] = 1;

/** The code of a set of classes, made when first asked for. */
function codeOf(classes: readonly string[]): number {
  if (classes.length === 0) return 0;
  const key = [...classes].sort().join(' ');
  const known = codes.get(key);
  if (known !== undefined) return known;
  const code = codes.size + 1;
  codes.set(key, code);
  for (const c of classes) classOf(c)[code] = 1;
  return code;
}

/** Lower-case words that patterns name, each its own class. */
const literals = new Set(
  [...dateRules.map((r) => r.pattern), ...Object.values(macros)].flatMap((p) => p.replace(/\{\w+\}/gu, '').match(/\b[a-z]+\b/gu) ?? []),
);

type Table = Readonly<Record<string, Readonly<Record<string, number>>>>;

function classesByWord(table: Table): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, list] of Object.entries(table))
    for (const word of Object.keys(list)) found.set(word, [...(found.get(word) ?? []), name]);
  return found;
}

function wordCodes(): Map<string, readonly [plain: number, capital: number]> {
  const plain = classesByWord(plainWords);
  const capital = classesByWord(capitalWords);
  const table = new Map<string, readonly [number, number]>();
  for (const word of new Set([...literals, ...plain.keys(), ...capital.keys()])) {
    const always = [...(plain.get(word) ?? []), ...(literals.has(word) ? [word] : [])];
    table.set(word, [codeOf(always), codeOf([...always, ...(capital.get(word) ?? [])])]);
  }
  return table;
}
const words = wordCodes();
const longest = Math.max(...[...words.keys()].map((w) => w.length));

const markCodes = new Map(Object.entries(marks).flatMap(([name, chars]) => [...chars].map((c) => [c, codeOf([name])] as const)));

/** Classes of a number by its digits: a day of the month, an hour, minutes, a year, a clock time, a date or time with points. */
function numberClasses(digits: string): string[] {
  if (!/^\d+$/u.test(digits)) {
    if (/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/u.test(digits)) return ['DOTDATE'];
    return /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(digits) ? ['DEC', 'DOTCLOCK'] : /^[\d,]+$/u.test(digits) ? ['INT'] : ['DEC'];
  }
  const n = Number(digits);
  const found = ['INT'];
  if (digits.length <= 2 && n >= 1 && n <= 31) found.push('DAY');
  if (digits.length <= 2 && n <= 24) found.push('HOUR');
  if (digits.length === 2 && n < 60) found.push('MIN');
  if (digits.length === 2) found.push('Y2');
  if (digits.length === 4 && n >= 1500 && n < 2200) found.push('YEAR');
  if (digits.length === 4 && n >= 1500 && n < 2200 && n % 10 === 0) found.push('Y0');
  if (digits.length === 4 && n < 2400 && n % 100 < 60) found.push('HHMM');
  if (digits === '9' || digits === '11') found.push(`D${digits}`);
  return found;
}

/** The code of a word token as printed; words longer than any of the lexicon are not even looked up. */
export function wordCode(printed: string): number {
  if (printed.length > longest) return 0;
  const found = words.get(printed.toLowerCase());
  if (!found) return 0;
  const first = printed.charCodeAt(0);
  return first >= 65 && first <= 90 ? found[1] : found[0];
}
/** All codes that words have. */
export const wordsCodes = (): number[] => [...new Set([...words.values()].flat())].filter((code) => code > 0);
export const numberCode = (printed: string): number => codeOf(numberClasses(printed));
export const markCode = (printed: string): number => markCodes.get(printed) ?? 0;

/** Whether a code belongs to a class. */
export const inClass = (code: number | undefined, name: string): boolean => classOf(name)[code ?? 0] === 1;
