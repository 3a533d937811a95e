import { Numbered } from '../../text/numbered.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { Roll } from '../roll.ts';
import type { EventCandidate } from './candidate.ts';
import type { Change } from './change.ts';
import { voiceOf } from './heard.ts';
import type { Told } from './likeness.ts';

/** What the tellings of an article are made of, and they. */
export interface TellingArticle {
  readonly contribution: Contribution;
  /** The groups of its actors, and the numbers of those that its events name, -1 for the others: they change where its actors are grouped otherwise. */
  keys: readonly string[];
  groups: Int32Array;
  /** The document that it copies, else itself. */
  readonly origin: string;
  readonly original: Contribution | undefined;
  /** Who publishes it. */
  readonly voice: string;
  readonly source: number;
  /** What it tells; of a copy only what the text it copies does not print. */
  readonly events: readonly EventCandidate[];
  /** Filled where the weights of all words are known. */
  readonly told: Told[];
}

/** An article whose actors are grouped otherwise than last time, and the groups of then. */
export interface Regrouped {
  readonly article: TellingArticle;
  readonly before: readonly string[];
}

/** What became of the articles; `regrouped`: those that are as they were but for the groups of their actors. */
export interface ArticleChange extends Change<TellingArticle> {
  readonly regrouped: readonly Regrouped[];
}

/** The articles as they were last time: one is the same as long as its contribution and what it copies are. */
export class KnownArticles {
  private readonly known = new Map<string, TellingArticle>();
  /** By document. */
  private ordered: readonly TellingArticle[] = [];
  private readonly roll = new Roll<TellingArticle>();
  /** The groups of all actors that any event named: what is compared again and again is compared as numbers. */
  private readonly groups = new Numbered();
  /** How many were ever taken in. */
  taken = 0;

  /** Takes in the articles of now. `copies`: each copy with the document that it copies. */
  update(contributions: readonly Contribution[], actors: ActorIndex, copies: ReadonlyMap<string, string>): ArticleChange {
    const fresh: TellingArticle[] = [];
    const regrouped: Regrouped[] = [];
    const printedBy = printedIn(contributions, copies);
    const now = inOrder(contributions).map((contribution) => {
      const { document } = contribution;
      const known = this.known.get(document);
      const keys = actors.keysOf(document);
      const copied = printedBy(document);
      if (known?.contribution === contribution && known.original === copied?.original) {
        if (known.keys !== keys) regrouped.push(this.regroup(known, keys));
        return known;
      }
      const made = this.articleOf(contribution, keys, copied);
      fresh.push(made);
      return made;
    });
    const { gone } = this.roll.update(now);
    for (const { contribution } of gone) this.known.delete(contribution.document);
    for (const article of fresh) this.known.set(article.contribution.document, article);
    this.ordered = now;
    return { gone, fresh, regrouped };
  }

  /** By document. */
  all(): readonly TellingArticle[] {
    return this.ordered;
  }

  of(document: string): TellingArticle | undefined {
    return this.known.get(document);
  }

  /** The tellings that name one of some groups. */
  naming(groups: readonly string[]): Told[] {
    const numbers = groups.flatMap((key) => this.groups.find(key) ?? []);
    if (numbers.length === 0) return [];
    const isOne = new Uint8Array(this.groups.size);
    for (const number of numbers) isOne[number] = 1;
    const named = this.ordered.filter(({ groups }) => groups.some((group) => isOne[group] === 1));
    return named.flatMap(({ told }) => told.filter(({ keys }) => keys.some((key) => isOne[key] === 1)));
  }

  private regroup(article: TellingArticle, keys: readonly string[]): Regrouped {
    const before = article.keys;
    article.keys = keys;
    article.groups = this.numbersOf(article.events, keys);
    return { article, before };
  }

  private numbersOf(events: readonly EventCandidate[], keys: readonly string[]): Int32Array {
    const groups = new Int32Array(keys.length).fill(-1);
    for (const { actors } of events) for (const a of actors) if (groups[a] === -1) groups[a] = this.groups.of(keys[a] as string);
    return groups;
  }

  private articleOf(contribution: Contribution, keys: readonly string[], copied: Copied | undefined): TellingArticle {
    const printed = copied?.printed();
    const events = printed ? contribution.events.filter((e) => !printed.has(statementText(e.statement))) : contribution.events;
    const { document } = contribution;
    const origin = copied?.original.document ?? document;
    return {
      contribution,
      keys,
      groups: this.numbersOf(events, keys),
      origin,
      original: copied?.original,
      voice: voiceOf(contribution),
      source: this.taken++,
      events,
      told: [],
    };
  }
}

/** By document, as they mostly are. */
function inOrder(contributions: readonly Contribution[]): readonly Contribution[] {
  const isNext = (c: Contribution, i: number): boolean => i === 0 || (contributions[i - 1] as Contribution).document <= c.document;
  return contributions.every(isNext) ? contributions : [...contributions].sort((a, b) => byText(a.document, b.document));
}

/** What a copy copies, and the statements of all that this tells. */
interface Copied {
  readonly original: Contribution;
  readonly printed: () => ReadonlySet<string>;
}

/** For each copy the article that it copies. */
function printedIn(contributions: readonly Contribution[], copies: ReadonlyMap<string, string>): (document: string) => Copied | undefined {
  const originals = new Set(copies.values());
  const copied = contributions.filter((c) => originals.has(c.document));
  const byDocument = new Map(copied.map((c) => [c.document, copiedOf(c)]));
  return (document) => byDocument.get(copies.get(document) ?? '');
}

function copiedOf(original: Contribution): Copied {
  let known: ReadonlySet<string> | undefined;
  const printed = () => {
    known ??= new Set(original.events.map((event) => statementText(event.statement)));
    return known;
  };
  return { original, printed };
}
