/** One sentence as read: its words as given and the days (`YYYY-MM-DD`) that it mentions. */
export interface DatedSentence {
  readonly text: string;
  readonly days: readonly string[];
}

export interface DatedArticle {
  readonly id: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date: string;
  readonly sentences: readonly DatedSentence[];
}

export interface SummaryTask {
  readonly keywords: readonly string[];
  readonly articles: readonly DatedArticle[];
  /** How many days the timeline has, and how many sentences each day. */
  readonly dates: number;
  readonly sentences: number;
}

export interface SummaryEntry {
  readonly date: string;
  readonly sentences: readonly string[];
}

/** A sentence among all, with what choosing needs. */
export interface Candidate {
  readonly text: string;
  readonly article: string;
  readonly published: string;
  /** How much its article is about the topic, 0 to 1: the share of sentences that name it. */
  readonly relevance: number;
  readonly days: readonly string[];
  /** Place in its article, from 0. */
  readonly place: number;
  readonly terms: readonly string[];
  readonly hasKeyword: boolean;
}
