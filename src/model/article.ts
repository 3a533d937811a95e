import type { Span } from './span.ts';

/** An Extended Date/Time Format value (ISO 8601-2), for example `2024-12`, `199X`, `2026-02-28~`, `2021-11/2021-12`. */
export type Edtf = string;

export type Certainty = 'stated' | 'confirmed' | 'probable' | 'unknown';

/** The original that a digest retells. */
export interface DigestOf {
  readonly title?: string;
  readonly publisher?: string;
  readonly publisherCertainty?: string;
  readonly author?: string;
  readonly published?: Edtf;
  readonly url?: string;
}

/** What the front matter (or a page's or feed's metadata) says of a document. Nothing here is guessed. */
export interface ArticleMeta {
  readonly title?: string;
  readonly publisher?: string;
  readonly publisherCertainty?: string;
  readonly author?: string;
  readonly published?: Edtf;
  readonly retrieved?: Edtf;
  readonly firstSeen?: Edtf;
  readonly url?: string;
  readonly language?: string;
  readonly kind?: string;
  readonly licence?: string;
  readonly digestOf?: DigestOf;
}

/** A passage that cleaning took out, and why: nothing is lost in silence. */
export interface RemovedPassage {
  readonly reason: string;
  readonly text: string;
}

/** One source text, cleaned once. `text` is what every offset in the product refers to. */
export interface Article {
  /** The document's name: its file name without the ending; unique in its topic. */
  readonly document: string;
  readonly meta: ArticleMeta;
  /** Cleaned text: paragraphs joined by `\n\n`; whole noise passages removed, white space folded, nothing else changed. */
  readonly text: string;
  /** The paragraphs, in order; `text.slice(...paragraphs[i])` is paragraph i (counted from 0). */
  readonly paragraphs: readonly Span[];
  readonly words: number;
  /** SHA-256 of `text` in UTF-8, lower-case hex. */
  readonly sha256: string;
  readonly removed: readonly RemovedPassage[];
}
