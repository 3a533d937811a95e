import { byText } from '../../text/order.ts';
import type { FigureCandidate } from './candidate.ts';

/** A figure among those of the whole topic. */
export interface Figure extends Omit<FigureCandidate, 'places'> {
  readonly document: string;
  /** Its place among the figures of its document. */
  readonly index: number;
  readonly keys: ReadonlySet<string>;
  /** Those of the keys that are places at which it was; a state is too wide to tell. */
  readonly places: ReadonlySet<string>;
  readonly holderKey: string;
  /** Key of whose people or things are counted, where the words say so. */
  readonly whoseKey?: string | undefined;
  readonly first: number;
  readonly last: number;
}

/** Figures of one event and metric, in the order of their dates. */
export type Series = readonly Figure[];

/** The order of documents and, within one, of its sentences. */
export const inPlace = (a: Figure, b: Figure): number => byText(a.document, b.document) || a.index - b.index;
