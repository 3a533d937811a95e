import type { Stages } from '../gather/stages.ts';
import type { Edition } from '../model/edition.ts';
import type { Findings } from '../model/findings.ts';
import type { Template } from '../model/template.ts';
import type { Topic } from '../model/topic.ts';
import type { Publication, View } from '../store/records.ts';

/** What a publication starts from, all of it named by the plan's id. */
export interface ToPublish {
  readonly topic: Topic;
  readonly template: Template;
  readonly inputs: string;
  /** The hash under which the article of each document stands on the shelf. */
  readonly manifest: ReadonlyMap<string, string>;
  /** Since which day the original of a document is gone from its address, where it is. */
  readonly gone: ReadonlyMap<string, string>;
  readonly current: Publication | null;
}

/** How far a publication has come; small, since a cursor holds it between runs. */
export interface Progress {
  /** The documents whose contributions count, in order of name: every stage sees the same, and a takedown finds by them whose words this holds. */
  readonly documents?: readonly string[];
  /** What the stages of gathering left so far, then the findings out of them, until these are on the shelf. */
  readonly stages?: Partial<Stages>;
  readonly findings?: Findings;
  /** Id of the edition, whose findings are on the shelf. */
  readonly edition?: string;
  /** Share of the statements that differ from the edition before, in percent. */
  readonly percent?: number;
  readonly verified?: true;
  readonly views: Readonly<Record<string, View>>;
  /** Name of the note's files without their ending, once it is composed. */
  readonly fileName?: string;
  /** What readers get now: of this run, or of another that overtook it. */
  readonly published?: Publication;
}

export type Numbered = Edition & { readonly number: number };
