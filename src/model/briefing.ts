import type { Edtf } from './article.ts';
import type { ClaimKind, ClaimStatus, EvidenceBase, Gap } from './findings.ts';
import type { ActorKind, Comment } from './topic.ts';

/** The public JSON form `briefing/1`. Its shape is a contract with the outside: add keys, never rename or drop them. */
export interface Briefing {
  readonly schema: 'briefing/1';
  readonly topic: { readonly id: string; readonly title: string };
  readonly template: string;
  readonly sections: readonly string[];
  readonly edition: {
    readonly id: string;
    readonly number?: number;
    readonly asOf?: Edtf;
    readonly covers?: readonly [Edtf, Edtf];
    readonly engine: string;
    readonly generated?: string;
  };
  readonly sources: readonly BriefingSource[];
  readonly keyPoints: readonly BriefingStatement[];
  readonly background: readonly BriefingStatement[];
  readonly actors: readonly BriefingActor[];
  readonly timeline: readonly BriefingEvent[];
  readonly claims: readonly BriefingClaim[];
  readonly figures: readonly BriefingFigure[];
  readonly terms: readonly {
    readonly referent: string;
    readonly labels: readonly { readonly label: string; readonly sources: readonly string[] }[];
  }[];
  readonly abbreviations: readonly { readonly short: string; readonly long: string; readonly sources: readonly string[] }[];
  readonly comments: readonly Comment[];
  readonly gaps: readonly Gap[];
  readonly changes?: readonly BriefingChange[];
  readonly evidenceBase: EvidenceBase;
}

/** `source` is S1..Sn; `quote` is byte-exact at `[start, end)` of the source's cleaned text (UTF-16). */
export interface BriefingEvidence {
  readonly source: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** `text` is its evidence piece by piece, cut at `[...]`, with insertions in square brackets and nothing else added. */
export interface BriefingStatement {
  readonly id: string;
  readonly text: string;
  readonly evidence: readonly BriefingEvidence[];
}

export interface BriefingSource {
  readonly id: string;
  readonly document: string;
  readonly title?: string;
  readonly publisher: string;
  readonly publisherCertainty?: string;
  readonly author?: string;
  readonly published?: Edtf;
  readonly retrieved?: Edtf;
  readonly url?: string;
  readonly kind?: string;
  readonly language: string;
  readonly words: number;
  readonly sha256: string;
  readonly digestOf?: object;
  readonly copyOf?: string;
  readonly timesCited: number;
}

export interface BriefingActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly side?: string;
  readonly party: boolean;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly quoted: boolean;
  readonly lastMention?: Edtf;
  readonly descriptions: readonly BriefingStatement[];
  readonly positions: readonly BriefingStatement[];
  readonly relations?: readonly BriefingRelation[];
}

/** Whom sources say an actor to back or to oppose; `actor` is the other's id. */
export interface BriefingRelation {
  readonly stance: 'backs' | 'opposes';
  readonly other: string;
  readonly actor: string;
  readonly tellings: readonly BriefingTelling[];
  readonly denials: readonly BriefingTelling[];
}

/** `words` are the source's own for it; without a `holder` the source says it in its own voice. */
export interface BriefingTelling extends BriefingStatement {
  readonly holder?: string;
  readonly words: string;
  readonly rule: string;
}

export interface BriefingEvent extends BriefingStatement {
  readonly date: Edtf;
  readonly dateBasis: 'stated' | 'resolved' | 'reported';
  readonly scheduled: boolean;
  readonly differ: boolean;
  readonly differIn: readonly string[];
  readonly also: readonly BriefingStatement[];
}

export interface BriefingPosition {
  readonly holder: string;
  readonly stance: 'asserts' | 'denies' | 'differs';
  readonly text: string;
  readonly figure?: string;
  readonly earlier?: boolean;
  readonly evidence: readonly BriefingEvidence[];
}

export interface BriefingClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly status: ClaimStatus;
  readonly heading: string;
  readonly rule: string;
  readonly positions: readonly BriefingPosition[];
  readonly notAddressedBy: readonly string[];
}

export interface BriefingFigure {
  readonly id: string;
  readonly event: string;
  readonly metric: string;
  readonly values: readonly {
    readonly printed: string;
    readonly holder: string;
    readonly asOf?: Edtf;
    readonly evidence: readonly BriefingEvidence[];
  }[];
  readonly comparable: boolean;
  readonly why?: string;
}

export interface BriefingChange {
  readonly kind:
    | 'new event'
    | 'new claim'
    | 'newly contested'
    | 'figure revised'
    | 'role changed'
    | 'source added'
    | 'source edited'
    | 'source withdrawn'
    | 'original gone'
    | 'original back'
    | 'statement withdrawn';
  readonly text: string;
  readonly target?: string;
}
