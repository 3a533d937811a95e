import type { ArticleMeta, Edtf } from '../model/article.ts';
import type { Gap, SourceRecord } from '../model/findings.ts';
import type { Inline } from '../model/note.ts';
import { text } from './inline.ts';
import type { Phrases } from './phrases.ts';

/** A source of the register with its number. */
export interface NumberedSource extends SourceRecord {
  readonly id: string;
  /** Day since which its original is gone from its address. */
  readonly goneSince?: Edtf;
}

/** The sources with their numbers, and with what the gaps say of their originals. */
export function numberSources(sources: readonly SourceRecord[], gaps: readonly Gap[] = []): NumberedSource[] {
  const gone = new Map(gaps.flatMap(({ documents = [], since }) => (since === undefined ? [] : documents.map((d) => [d, since] as const))));
  return sources.map((source, i) => {
    const goneSince = gone.get(source.document);
    return { ...source, id: `S${i + 1}`, ...(goneSince === undefined ? {} : { goneSince }) };
  });
}

/** A date as a reader writes it, with its EDTF form beside it. */
export const time = (edtf: Edtf, phrases: Phrases): Inline => ({ kind: 'time', edtf, text: phrases.date(edtf) });

/** The publisher's name, with how sure it is where it is not certain. */
export function publisherName(meta: Pick<ArticleMeta, 'publisher' | 'publisherCertainty'>, phrases: Phrases): string {
  const publisher = meta.publisher ?? phrases.say('publisher.unknown');
  const certainty = meta.publisherCertainty;
  if (!certainty || certainty === 'confirmed' || certainty === 'stated') return publisher;
  return phrases.say('publisher.uncertain', { publisher, certainty });
}

/** How a statement names its source: its publisher, or of a digest that it is one, and of whose text (how sure that is, the register says). */
const voice = (meta: ArticleMeta, phrases: Phrases): string =>
  meta.digestOf?.publisher ? phrases.say('publisher.digest', { original: meta.digestOf.publisher }) : publisherName(meta, phrases);

/** `Harbour Post, 14 May 2022`: how a statement names its source. */
export const sourceLabel = (meta: ArticleMeta, phrases: Phrases): string =>
  `${voice(meta, phrases)}, ${meta.published ? phrases.date(meta.published) : phrases.say('date.none')}`;

/** The same as plain words: beside every statement, and so without the markup that the register's dates carry. */
export const sourceLabelInlines = (meta: ArticleMeta, phrases: Phrases): Inline[] => [text(keepDays(sourceLabel(meta, phrases)))];

/** The date of publication, or that there is none. */
export const dateInlines = (meta: ArticleMeta, phrases: Phrases): Inline[] => [
  text(keepDays(meta.published ? phrases.date(meta.published) : phrases.say('date.none'))),
];

/** A day's number never parts from its month at the end of a line. */
const keepDays = (words: string): string => words.replace(/(\d\.?) (?=\p{L})/gu, '$1\u00a0');
