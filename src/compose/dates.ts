import type { Edtf } from '../model/article.ts';
import { formatEdtf } from '../text/edtf.ts';

/** A day before its month, also the first of two: `21` and `27` of `21–27 February 2026`. */
const day = /\b\d{1,2}(?=(?:–\d{1,2})? \p{Lu})/gu;
const decade = /\b(\d+)s\b/u;
const ordinal = /\b(\d+)(?:st|nd|rd|th)\b/u;
/** Months and hedges are one word; parts of a year are three: `second half of`. */
const words = /\p{L}{3,}(?: \p{L}{3,} of)?/gu;

/** A date in the words of a table of phrases (`date.March`, `date.day`): `28. Februar 2026`, `19. Jahrhundert`. A word without a phrase stays. */
export function dateInWords(edtf: Edtf, table: Readonly<Record<string, string>>): string {
  const put = (key: string, place: string, value: string): string => (table[key] ?? `{${place}}`).replace(`{${place}}`, value);
  return formatEdtf(edtf)
    .replace(day, (number) => put('date.day', 'day', number))
    .replace(decade, (_, year: string) => put('date.decade', 'year', year))
    .replace(ordinal, (whole, n: string) => put('date.ordinal', 'ordinal', whole).replace('{n}', n))
    .replace(words, (word) => table[`date.${word}`] ?? word);
}
