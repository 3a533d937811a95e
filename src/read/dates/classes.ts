import { dateRules, macros } from '../../lexicon/en/dates.rules.ts';
import { capitalWords, marks, plainWords } from '../../lexicon/en/dates.words.ts';

/**
 * Every token becomes one character, its code, that stands for the set of classes it belongs to; a text becomes a string of codes and a
 * rule a regular expression over codes. `other` is the code of a token without a class, which no rule can begin with.
 */
export const other = 'x';

const codes = new Map<string, string>();
const members = new Map<string, string>();
let nextCode = 0x100;

/** The code of a set of classes, made when first asked for. */
function codeOf(classes: readonly string[]): string {
  if (classes.length === 0) return other;
  const key = [...new Set(classes)].sort().join(' ');
  const known = codes.get(key);
  if (known) return known;
  const code = String.fromCharCode(nextCode++);
  codes.set(key, code);
  for (const c of key.split(' ')) members.set(c, (members.get(c) ?? '') + code);
  return code;
}

const expand = (pattern: string): string => pattern.replace(/\{(\w+)\}/gu, (_, name: string) => expand(macros[name] ?? ''));
const expanded = dateRules.map((r) => expand(r.pattern));

/** Lower-case words that patterns name, each its own class. */
const literals = new Set(expanded.flatMap((p) => p.match(/\b[a-z]+\b/gu) ?? []));

type Table = Readonly<Record<string, Readonly<Record<string, number>>>>;
const classesIn = (table: Table, word: string) => Object.keys(table).filter((c) => Object.hasOwn(table[c] ?? {}, word));

function wordCodes(): Map<string, readonly [plain: string, capital: string]> {
  const all = new Set([...literals, ...[plainWords, capitalWords].flatMap((t) => Object.values(t).flatMap((w) => Object.keys(w)))]);
  const table = new Map<string, readonly [string, string]>();
  for (const word of all) {
    const plain = [...classesIn(plainWords, word), ...(literals.has(word) ? [word] : [])];
    table.set(word, [codeOf(plain), codeOf([...plain, ...classesIn(capitalWords, word)])]);
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
  if (digits.length === 4 && n < 2400 && n % 100 < 60) found.push('HHMM');
  if (n === 9 || n === 11) found.push(`D${digits}`);
  return found;
}

/** Codes by the class sets a number can have, asked for here so that patterns know them all when they are compiled. */
const numberSamples = [
  '9',
  '09',
  '11',
  '05',
  '5',
  '15',
  '24',
  '31',
  '45',
  '75',
  '99',
  '0',
  '00',
  '100',
  '1430',
  '1530',
  '1999',
  '1575',
  '2401',
  '7777',
  '12345',
  '2.5',
  '2.45',
  '2.75',
  '1,000',
  '1.5.2020',
];
for (const sample of numberSamples) codeOf(numberClasses(sample));

/** The code of a word token as printed; words longer than any of the lexicon are not even looked up. */
export function wordCode(printed: string): string {
  if (printed.length > longest) return other;
  const found = words.get(printed.toLowerCase());
  if (!found) return other;
  const first = printed.charCodeAt(0);
  return first >= 65 && first <= 90 ? found[1] : found[0];
}
export const numberCode = (printed: string): string => codeOf(numberClasses(printed));
export const markCode = (printed: string): string => markCodes.get(printed) ?? other;

/** A token pattern as a sticky regular expression over codes. A class that no word has matches nothing. */
export function compilePattern(index: number): RegExp {
  const source = (expanded[index] ?? '').replace(/[A-Z][A-Z0-9]*|[a-z]+/gu, (name) =>
    name === 'OTHER' ? other : name === 'ANY' ? '.' : `[${members.get(name) ?? '\u0001'}]`,
  );
  return new RegExp(source.replace(/ /gu, ''), 'y');
}

/** Whether a code belongs to a class. */
export const inClass = (code: string, name: string): boolean => (members.get(name) ?? '').includes(code);
