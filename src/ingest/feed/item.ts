import type { Edtf } from '../../model/article.ts';

/** One entry of a feed or index page, in plain text but for `html`. */
export interface FeedItem {
  /** What the source calls the entry; its address where it has no other name. */
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly author?: string;
  readonly published?: Edtf;
  readonly updated?: Edtf;
  /** What tells this state of the entry from others: its time of change as printed. */
  readonly revision?: string;
  readonly summary?: string;
  /** The whole text of the entry as HTML, where the feed carries it. */
  readonly html?: string;
}

/** A feed, read: entries in the source's order, each id once. */
export interface Feed {
  readonly title?: string;
  readonly language?: string;
  readonly items: readonly FeedItem[];
}
