import type { Edtf } from './article.ts';

export type ActorKind = 'person' | 'state' | 'government body' | 'armed group' | 'organisation' | 'company' | 'place' | 'media' | 'group';

/** What the topic's editor knows of a name; it wins over what the engine finds. */
export interface NameEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind?: ActorKind;
  readonly side?: string;
  readonly notTheSameAs: readonly string[];
}

/** A contested matter to watch: a heading, the sides' labels and words to match; passages are still found by the engine. */
export interface Question {
  readonly heading: string;
  readonly sides: readonly string[];
  readonly words: readonly string[];
}

export interface SourceEntry {
  readonly id: string;
  readonly url: string;
  readonly format: 'rss' | 'atom' | 'json' | 'feed' | 'page' | 'index' | 'text' | 'markdown';
  readonly kind?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly licence?: string;
  /** ISO 8601 duration, for example `PT6H`. */
  readonly cadence?: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly limit?: number;
  readonly linkPattern?: string;
  /** Whether entries taken in are asked again, less often as they age; `by-age` without it. */
  readonly recheck?: 'by-age' | 'never';
}

export interface Comment {
  readonly text: string;
  readonly by: string;
  readonly date: Edtf;
}

/** Which editions stay: an edition goes when every rule that is given lets it go. */
export interface Keep {
  /** So many of the newest. */
  readonly editions?: number;
  /** ISO 8601 duration that an edition stays after the next has taken its place, for example `P1Y`. */
  readonly for?: string;
}

/** topic.yaml, checked. Only `id` and `title` are required of the editor. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly scope?: string;
  /** ISO 8601 duration between editions that readers may expect, for example `P7D`. */
  readonly cadence?: string;
  readonly template?: string;
  readonly marking?: string;
  readonly access: 'public' | 'token';
  /** Where corrections go (a mail address or URL). */
  readonly corrections?: string;
  readonly reviewer?: string;
  /** Without it every edition is kept for ever. */
  readonly keep?: Keep;
  readonly passageParagraphs: number;
  readonly names: readonly NameEntry[];
  readonly questions: readonly Question[];
  readonly sources: readonly SourceEntry[];
  readonly comments: readonly Comment[];
}
