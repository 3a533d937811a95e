import type { Edtf } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { readAttributions } from './attributions/attributions.ts';
import { readDates } from './dates/dates.ts';
import { readAbbreviations } from './names/abbreviations.ts';
import { markTokens } from './names/mark.ts';
import { readNames } from './names/names.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readQuantities } from './quantities/quantities.ts';
import { readRoles } from './roles/roles.ts';
import { readSentences } from './sentences/sentences.ts';
import { tokenize } from './tokens.ts';

/** What a reader needs of an article; an `Article` fits, with `published` taken from its metadata. */
export interface ReadInput {
  readonly document: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly published?: Edtf;
}

/**
 * What one article says. The readers in order; each sees what those before it found.
 * In: cleaned text with its paragraphs and, where known, its date of publication. Out: spans (UTF-16) into that text. Never throws.
 */
export function read(input: ReadInput): Reading {
  const { document, text, paragraphs, published } = input;
  const sentences = readSentences(text, paragraphs);
  const plain = tokenize(text);
  const dates = readDates(text, sentences, published, plain);
  const quantities = readQuantities(text, sentences, dates, plain);
  const tokens = markTokens(plain, sentences);
  const names = readNames(tokens, sentences);
  const abbreviations = readAbbreviations(text);
  const roles = readRoles(tokens, names);
  const attributions = readAttributions(tokens, sentences, names);
  return { document, sentences, dates, names, attributions, roles, abbreviations, quantities };
}

/** `read` for raw text as it is: lines and blank lines make its paragraphs, offsets refer to the text given. */
export const readText = (text: string, published?: Edtf, document = 'text'): Reading =>
  read({ document, text, paragraphs: paragraphsOf(text), ...(published ? { published } : {}) });
