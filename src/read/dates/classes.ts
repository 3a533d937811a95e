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

const markCodes = new Map(Object.entries(marks).flatMap(([name, chars]) => [...chars].map((c) => [c, codeOf([name])] as const)));

/** Every word and mark that belongs to a class. */
export const timeWords: readonly string[] = [...words.keys(), ...markCodes.keys()];

/** Classes of a number by its digits: a day of the month, an hour, minutes, a year, a clock time, a date or time with points. */
function numberClasses(digits: string): string[] {
  if (digits.includes('.')) {
    if (/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/u.test(digits)) return ['DOTDATE'];
    return /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(digits) ? ['DEC', 'DOTCLOCK'] : ['DEC'];
  }
  return digits.includes(',') ? ['INT'] : wholeClasses(digits.length, Number(digits));
}

function wholeClasses(length: number, n: number): string[] {
  const found = ['INT'];
  if (length <= 2 && n >= 1 && n <= 31) found.push('DAY');
  if (length <= 2 && n <= 24) found.push('HOUR');
  if (length === 2 && n < 60) found.push('MIN');
  if (length === 2) found.push('Y2');
  if (length === 4 && n >= 1500 && n < 2200) found.push('YEAR');
  if (length === 4 && n >= 1500 && n < 2200 && n % 10 === 0) found.push('Y0');
  if (length === 4 && n < 2400 && n % 100 < 60) found.push('HHMM');
  if ((n === 9 && length === 1) || (n === 11 && length === 2)) found.push(`D${n}`);
  return found;
}

/** The code of a word, given in lower case and whether it has a capital. */
export const wordCode = (lower: string, capital: boolean): number => words.get(lower)?.[capital ? 1 : 0] ?? 0;
export const numberCode = (printed: string): number =>
  (printed.length <= 2 ? short.get(printed) : undefined) ?? codeOf(numberClasses(printed));
export const markCode = (printed: string): number => markCodes.get(printed) ?? 0;

/** Numbers of one and two digits, which most are, with their codes. */
const short = new Map<string, number>();
for (let n = 0; n < 100; n++) for (const digits of [`${n}`, `${n}`.padStart(2, '0')]) short.set(digits, codeOf(numberClasses(digits)));
/** One number of every other kind, so that all codes there are exist when the program starts. */
for (const digits of '100 0960 1560 1990 1995 1994 1444 1460 1950 1955 2250 2260 9.5.2016 12.30 12.75'.split(' ')) numberCode(digits);

/** All codes are below this. */
export const codeCount = codes.size + 1;

/** Whether a code belongs to a class. */
export const inClass = (code: number | undefined, members: Uint8Array): boolean => members[code ?? 0] === 1;
