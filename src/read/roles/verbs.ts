import * as shape from '../../text/shape.ts';
import * as cls from '../names/cls.ts';
import type { Marked } from '../names/marked.ts';
import { wordClasses } from '../names/word-classes.ts';
import { has } from './has.ts';

/** `According to Ana Roos, 12 workers fell ill`: behind the comma the sentence begins. */
export const opensSentence = (t: Marked, first: number): boolean =>
  t.lowers[first - 1] === 'to' && t.lowers[first - 2] === 'according' && t.spanOf[first - 3] !== t.spanOf[first];
/** `needed`: a past form that is no noun or adjective. */
export const isPastVerb = (t: Marked, i: number): boolean =>
  t.shapes[i] === shape.lower && has(t, i, cls.verbPast) && !has(t, i, cls.noun | cls.adjective);

/** `remains`, `asks`: a verb in the present that is no noun. */
export const isFiniteVerb = (t: Marked, i: number): boolean =>
  t.shapes[i] === shape.lower && has(t, i, cls.verbPresent) && !has(t, i, cls.noun | cls.adjective) && !isPlural(t.lowers[i] as string);
/** `remains`: the plural of a noun. */
export const isPlural = (lower: string): boolean =>
  lower.endsWith('s') && ((wordClasses().get(lower.slice(0, -1)) ?? 0) & (cls.noun | cls.adjective)) !== 0;
