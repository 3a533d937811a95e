import type { ArticleMeta, Edtf } from './article.ts';
import type { DateBasis } from './reading.ts';
import type { NonEmpty } from './span.ts';
import type { ActorKind, Comment } from './topic.ts';

/** One contiguous piece of a source, byte-exact: `quote === article.text.slice(start, end)`; at most one sentence or 80 words. */
export interface Evidence {
  readonly document: string;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A statement is made of evidence, clarifications in square brackets, and cuts, in reading order: it cannot hold any other word. */
export type Part =
  | { readonly kind: 'quote'; readonly evidence: Evidence }
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'cut' };

export interface Statement {
  /** Stable over editions: a hash of the document and span of its evidence. */
  readonly id: string;
  readonly parts: NonEmpty<Part>;
}

export interface SourceRecord {
  readonly document: string;
  readonly meta: ArticleMeta;
  readonly words: number;
  readonly sha256: string;
  /** The document of which this is a copy (wire text, repeated article): counted once with it. */
  readonly copyOf?: string;
  /** No sentence of it asserts anything (a table, a list of links): it neither addresses a matter nor leaves it out. */
  readonly assertsNothing?: true;
}

/** One source's word on a relation. */
export interface RelationTelling {
  /** Who says so: an actor's name, or the source's words for one unnamed; absent where the source says it in its own voice. */
  readonly holder?: string;
  /** The source's own words for it (`has long backed`), byte-exact within the statement. */
  readonly words: string;
  readonly rule: string;
  readonly statement: Statement;
}

/** Whom sources say an actor to back or to oppose: stated, never inferred. */
export interface Relation {
  readonly stance: 'backs' | 'opposes';
  /** The other actor: name and id. */
  readonly other: string;
  readonly actor: string;
  /** Each source and speaker once, newest first. */
  readonly tellings: NonEmpty<RelationTelling>;
  /** Where the actor itself, or another, is reported to deny it. */
  readonly denials: readonly RelationTelling[];
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly side?: string;
  /** A party to the matter, as against a commentator, a place or a publisher. */
  readonly party: boolean;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly documents: readonly string[];
  /** At least one passage prints the actor's own words in quotation marks. */
  readonly quoted: boolean;
  /** Date of the newest source that mentions the actor. */
  readonly lastMention?: Edtf;
  readonly descriptions: readonly Statement[];
  readonly positions: readonly Statement[];
  /** Absent where no source states any, and in editions of engines that did not look for them. */
  readonly relations?: readonly Relation[];
  /** Weight by which actors are ranked (publishers and their documents, then office and words given, then mentions), larger is more. */
  readonly weight: number;
}

export interface TimelineEntry {
  readonly id: string;
  readonly date: Edtf;
  readonly dateBasis: Exclude<DateBasis, 'unresolved'> | 'reported';
  /** Lies after its source's publication, and the words say so. */
  readonly scheduled: boolean;
  readonly statement: Statement;
  /** The same event as other sources tell it. */
  readonly also: readonly Statement[];
  readonly differ: boolean;
  /** In what the reports differ (`date`, `figure`, `actor`), when they do. */
  readonly differIn: readonly string[];
  readonly documents: NonEmpty<string>;
  readonly actors: readonly string[];
  readonly weight: number;
}

export type ClaimKind = 'denial' | 'figures' | 'accounts' | 'characterisation' | 'legitimacy' | 'forecast' | 'cause' | 'demand';
export type ClaimStatus =
  | 'contested'
  | 'corroborated'
  | 'single-source'
  | 'superseded'
  | 'not-comparable'
  | 'minor'
  | 'strength'
  | 'possible';

export interface Position {
  /** Who holds it: an actor's name, the source's own words for an unnamed speaker, or the publication for its own voice. */
  readonly holder: string;
  readonly actor?: string;
  readonly stance: 'asserts' | 'denies' | 'differs';
  readonly statement: Statement;
  /** The number as printed, where the dispute is over figures. */
  readonly figure?: string;
  /** The same holder's earlier position: context, not a side. */
  readonly earlier: boolean;
  readonly asOf?: Edtf;
  /** The side of the editor's question that the holder belongs to, as the topic file names it. */
  readonly side?: string;
}

export interface Claim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly status: ClaimStatus;
  readonly heading: string;
  readonly rule: string;
  readonly positions: NonEmpty<Position>;
  /** Documents that speak of it or may, by day and name: those of its positions, and each with a sentence that shares the claim's actors and key word. A copy counts with its original. Absent where nothing tells. */
  readonly addressedBy?: readonly string[];
  /** Instead of it the documents that do not, in editions of engines before 0.10. */
  readonly notAddressedBy?: readonly string[];
  readonly weight: number;
}

export interface FigureValue {
  readonly printed: string;
  readonly low?: number;
  readonly high?: number;
  readonly holder: string;
  readonly asOf?: Edtf;
  readonly statement: Statement;
}

export interface FigureRow {
  readonly id: string;
  readonly event: string;
  readonly metric: string;
  readonly values: NonEmpty<FigureValue>;
  readonly comparable: boolean;
  readonly why?: string;
}

export interface Term {
  readonly referent: string;
  readonly labels: readonly { readonly label: string; readonly documents: readonly string[] }[];
}

export interface Abbreviation {
  readonly short: string;
  readonly long: string;
  readonly documents: readonly string[];
}

export interface Gap {
  /** `undated-source`, `unresolved-date`, `single-source`, `never-quoted`, `no-coverage`, `unreadable`, `no-reply`, ... */
  readonly kind: string;
  readonly text: string;
  readonly documents?: readonly string[];
  /** Of an original that is gone: the day since when. */
  readonly since?: Edtf;
}

export interface EvidenceBase {
  readonly documents: number;
  readonly publishers: number;
  readonly languages: readonly string[];
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  /** How many documents are digests of others' articles, and who wrote them; absent when none is. A digest counts with its article's publisher. */
  readonly digests?: { readonly count: number; readonly by: readonly string[] };
  readonly published?: readonly [first: Edtf, last: Edtf];
  readonly words: number;
  readonly undated: number;
  /** The publisher that the most statements rest on, and its share of them in percent. */
  readonly largest?: { readonly publisher: string; readonly share: number };
  readonly contestedFigures: number;
  readonly citations: number;
}

/** What a topic's articles say together. Nothing stands here without evidence. */
export interface Findings {
  readonly topic: {
    readonly id: string;
    readonly title: string;
    readonly scope?: string;
    readonly marking?: string;
    readonly corrections?: string;
    readonly reviewer?: string;
    readonly cadence?: string;
  };
  /** Date of the newest source used; absent when no source is dated. */
  readonly asOf?: Edtf;
  /** First and last event date. */
  readonly covers?: readonly [Edtf, Edtf];
  readonly sources: readonly SourceRecord[];
  readonly keyPoints: readonly Statement[];
  readonly background: readonly Statement[];
  readonly actors: readonly Actor[];
  readonly timeline: readonly TimelineEntry[];
  readonly claims: readonly Claim[];
  readonly figures: readonly FigureRow[];
  readonly terms: readonly Term[];
  readonly abbreviations: readonly Abbreviation[];
  readonly comments: readonly Comment[];
  readonly gaps: readonly Gap[];
  readonly evidenceBase: EvidenceBase;
}
