import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readText } from '../../../src/read/read.ts';

/** Sentence splitters side by side: name, and the sentences of a text as printed. */
export type Splitter = readonly [name: string, split: (text: string) => string[]];

const wink = winkNLP(model, ['sbd']);
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

export const splitters: readonly Splitter[] = [
  ['backgrounder', (text) => readText(text).sentences.map((s) => text.slice(s.start, s.end))],
  ['Intl.Segmenter', (text) => [...segmenter.segment(text)].map((s) => s.segment)],
  ['wink-nlp', (text) => wink.readDoc(text).sentences().out()],
  ['compromise', (text) => nlp.tokenize(text).sentences().out('array') as string[]],
];
