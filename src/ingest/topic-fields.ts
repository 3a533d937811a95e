import { isMap, isSeq } from 'yaml';
import { edtfBounds } from '../text/edtf.ts';
import { nearKey } from './near-key.ts';
import { entries, isEmptyNode, scalarText, shown, type YamlReader } from './yaml-reader.ts';

/** Reads one value of topic.yaml at `node`; records a fault and yields undefined where it is not what it should be. */
export type FieldReader<T> = (reader: YamlReader, node: unknown, name: string) => T | undefined;

/** A single line of text that passes `check`; `need` completes "write ...". */
const checkedText =
  (check: (text: string) => boolean, need: string): FieldReader<string> =>
  (reader, node, name) => {
    const text = scalarText(node);
    if (text !== undefined && check(text)) return text;
    reader.fault(
      node,
      text === undefined ? `${name} is not a single value but ${shown(node)}` : `${name} "${text.slice(0, 60)}" is not usable`,
      `write ${need}`,
    );
    return undefined;
  };

export const plainText = checkedText(() => true, 'one line of text');
export const identifier = checkedText(
  (t) => /^[a-z0-9][a-z0-9-]{0,79}$/u.test(t),
  'small letters, digits and hyphens, for example water-talks',
);
export const duration = checkedText(
  (t) => /^P(?!$)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?)$/u.test(t) && /[1-9]/u.test(t),
  'a length of time such as P7D (seven days) or PT6H (six hours)',
);
export const dateValue = checkedText((t) => edtfBounds(t) !== undefined, 'a date such as 2026-03-14 or 2026-03');
export const webAddress = checkedText((t) => /^https?:\/\/[^\s/]+/iu.test(t), 'a full web address that begins with https://');
export const languageTag = checkedText((t) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(t), 'a language tag such as en');

export const oneOf = <T extends string>(values: readonly T[]): FieldReader<T> =>
  checkedText((t) => values.some((v) => v === t), `one of: ${values.join(', ')}`) as FieldReader<T>;

/** A pattern of JavaScript's, short enough to be tried on every link of a page, and without a repetition within a repetition. */
export const linkPattern = checkedText(
  (t) => t.length <= 200 && compiles(t) && !/[+*}]\)[+*{]/u.test(t),
  'a regular expression such as /news/\\d{4}/, without a repetition within a repetition',
);

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
}

export const wholeNumber =
  (low: number, high: number): FieldReader<number> =>
  (reader, node, name) => {
    const text = scalarText(node) ?? '';
    const value = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN;
    if (value >= low && value <= high) return value;
    reader.fault(node, `${name} "${text.slice(0, 40)}" is not usable`, `write a whole number from ${low} to ${high}`);
    return undefined;
  };

/** A list of single values; one single value counts as a list of one. */
export const textList: FieldReader<string[]> = (reader, node, name) => {
  const single = scalarText(node);
  if (single !== undefined) return [single];
  const texts = isSeq(node) ? node.items.map(scalarText) : undefined;
  if (texts?.every((t) => t !== undefined)) return texts;
  reader.fault(node, `${name} is ${shown(node)}, not a list of texts`, `write ${name}: [one, two], or one a line after a hyphen`);
  return undefined;
};

export type FieldTable<T> = { readonly [K in keyof T]-?: FieldReader<NonNullable<T[K]>> };

/** The fields of a map by a table of readers; unknown keys and lacking `needed` ones are faults. */
export function readMap<T extends object>(
  reader: YamlReader,
  node: unknown,
  name: string,
  table: FieldTable<T>,
  needed: readonly (keyof T & string)[],
): Partial<T> | undefined {
  if (!isMap(node)) {
    const some = needed.length > 0 ? needed : Object.keys(table);
    reader.fault(
      node,
      `${name} is ${shown(node)}, not lines of "name: value"`,
      `give it at least ${some.join(needed.length > 0 ? ' and ' : ' or ')}`,
    );
    return undefined;
  }
  const known = Object.keys(table);
  const read: Partial<T> = {};
  const seen = new Set<string>();
  for (const { key, keyNode, value } of entries(node)) {
    seen.add(key);
    if (!known.includes(key)) unknownKey(reader, keyNode, key, name, known);
    else if (!isEmptyNode(value)) {
      const field = key as keyof T & string;
      const result = table[field](reader, value, key);
      if (result !== undefined) read[field] = result as T[typeof field];
    }
  }
  const lacking = needed.filter((field) => !seen.has(field) || isLeftEmpty(node, field));
  for (const field of lacking) reader.fault(node, `${name} has no ${field}`, `add a line ${field}: ...`);
  return needed.every((field) => read[field] !== undefined) ? read : undefined;
}

const isLeftEmpty = (node: Parameters<typeof entries>[0], field: string): boolean =>
  entries(node).some((entry) => entry.key === field && isEmptyNode(entry.value));

function unknownKey(reader: YamlReader, node: unknown, key: string, name: string, known: readonly string[]): void {
  const meant = nearKey(key, known);
  reader.warn(
    node,
    `${name} has an unknown field "${key.slice(0, 40)}"`,
    meant ? `write ${meant}` : `remove it; known fields are ${known.join(', ')}`,
  );
}

/** A list of maps, each read by `entry`. */
export const listOf =
  <T>(entry: FieldReader<T>): FieldReader<T[]> =>
  (reader, node, name) => {
    if (!isSeq(node)) {
      reader.fault(node, `${name} is ${shown(node)}, not a list`, `begin each entry below ${name}: with a hyphen`);
      return undefined;
    }
    return node.items
      .map((item, i) => entry(reader, item, `${name}, entry ${i + 1},`))
      .filter((x): x is NonNullable<typeof x> => x !== undefined);
  };
