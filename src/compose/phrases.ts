import type { Edtf } from '../model/article.ts';
import type { Inline } from '../model/note.ts';
import { dateInWords } from './dates.ts';
import { english, type PhraseKey } from './phrases.data.ts';

type Values = Readonly<Record<string, string | number>>;

/** A template's wording over the English default. */
export interface Phrases {
  /** The phrase with its `{names}` filled in. */
  say(key: PhraseKey, values?: Values): string;
  /** The same with inline content in the places. */
  inlines(key: PhraseKey, values: Readonly<Record<string, readonly Inline[]>>): Inline[];
  /** The phrase of a key that comes from data (`change.new event`), or the data's own word. */
  named(group: string, name: string): string;
  /** A date in words; the words of the calendar may be the template's. */
  date(edtf: Edtf): string;
}

export function phrasesOf(own: Readonly<Record<string, string>>): Phrases {
  const table: Readonly<Record<string, string>> = { ...english, ...own };
  return {
    say: (key, values = {}) => (table[key] ?? '').replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole)),
    inlines: (key, values) =>
      (table[key] ?? '')
        .split(/(\{\w+\})/u)
        .filter((piece) => piece !== '')
        .flatMap((piece): readonly Inline[] => (piece.startsWith('{') && values[piece.slice(1, -1)]) || [{ kind: 'text', text: piece }]),
    named: (group, name) => table[`${group}.${name}`] ?? name,
    date: (edtf) => dateInWords(edtf, table),
  };
}

/** A language's name by its tag, or the tag. */
export const languageName = (phrases: Phrases, tag: string): string => {
  const name = phrases.named('language', tag.split('-')[0]?.toLowerCase() ?? tag);
  return /^[a-z]{2,3}$/u.test(name) ? tag : name;
};

type CountKey = Extract<PhraseKey, `count.${string}.one`>;
/** Things that a note counts. */
export type Counted = CountKey extends `count.${infer Thing}.one` ? Thing : never;

/** `1 document`, `5 documents`: both forms stand among the phrases. */
export const counted = (phrases: Phrases, thing: Counted, n: number): string =>
  phrases.say(n === 1 ? `count.${thing}.one` : `count.${thing}.many`, { n: grouped(n) });

/** `1,003`. */
export const grouped = (n: number): string => n.toLocaleString('en-GB');
