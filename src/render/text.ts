import type { Inline } from '../model/note.ts';

/** The words of inline content without marks of any format: for titles, labels, descriptions. Citations are left out. */
export function plainText(content: readonly Inline[]): string {
  return content.map(plain).join('');
}

function plain(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'verbatim':
    case 'tag':
    case 'code':
    case 'time':
      return inline.text;
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'reference':
      return plainText(inline.content);
    case 'insertion':
      return `[${inline.text}]`;
    case 'cut':
      return '[...]';
    case 'citation':
      return '';
    case 'break':
      return ' ';
  }
}

/** A phrase with its `{name}` places filled in. */
export const fill = (phrase: string, values: Readonly<Record<string, string | number>>): string =>
  phrase.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));

/** A no-break space between a day's number and its month: `25 December` never parts. */
export const keepDate = (date: string): string => date.replace(/(\d\.?) (?=\p{L})/gu, '$1\u00a0');

/** Whether part of the content is set strong: the rest of it is then plain on purpose, also where it heads a row. */
export const hasStrong = (content: readonly Inline[]): boolean => content.some((i) => i.kind === 'strong');

/** Words written from right to left (Hebrew, Arabic and their neighbours), with the spaces and hyphens within them. */
const backwards = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[\s\u2010-\u2015'’-]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*/gu;

/**
 * Text cut where its direction turns: an even place is written from left to right, an odd one from right to left; the first
 * and the last may be empty. Numbers and marks behind a name stay outside it, so that they keep their place.
 */
export function byDirection(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: name, index } of text.matchAll(backwards)) {
    pieces.push(text.slice(at, index), name);
    at = index + name.length;
  }
  return [...pieces, text.slice(at)];
}

/** Whether a language (BCP 47) is written from right to left. */
export const rightToLeft = (language: string): boolean => /^(?:ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)\b/iu.test(language);
