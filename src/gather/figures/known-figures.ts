import { printedWords } from '../../text/statement.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { mayBeDefinite, meantBy } from '../claims/definite-holder.ts';
import { Called, type Renamed } from '../claims/matter/called.ts';
import type { Contribution } from '../contribution.ts';
import { Holders } from '../holders.ts';
import { Roll } from '../roll.ts';
import { sameList } from '../same-list.ts';
import { daysOf } from '../timeline/likeness.ts';
import type { FigureCandidate } from './candidate.ts';
import type { Figure } from './figure.ts';

/** The figures of one document, and what they were made of. */
interface Entered {
  readonly keys: readonly string[];
  /** Whom the holder of each means; and of which figures that is asked, since others than the document's groups decide it. */
  readonly meant: readonly (number | undefined)[];
  readonly asking: readonly number[];
  readonly figures: readonly Figure[];
  /** The words of each with its place in them: two of one text are one figure printed twice. */
  readonly texts: readonly string[];
}

/**
 * The figures of each document, remembered as long as the document stays; a figure as long as its actors are of the groups they were of
 * and its unnamed holder means whom it meant.
 */
export class KnownFigures {
  private readonly documents = new Map<Contribution, Entered>();
  private readonly roll = new Roll<Contribution>();
  private readonly called = new Called();
  /** Who prints a text; and who prints one that was printed twice, of all that are and maybe of some that were. */
  private readonly printers = new Holders<string, Contribution>();
  private readonly sharing = new Set<Contribution>();

  /** All figures of a topic, in the order of documents and sentences, one printed twice once. */
  of(contributions: readonly Contribution[], actors: ActorIndex): Figure[] {
    const { came, gone } = this.roll.update(contributions);
    for (const c of gone) this.leave(c);
    for (const c of came) this.come(c, actors);
    const moved = this.called.renamedIn(actors).nouns;
    const printed = new Set<string>();
    const all: Figure[] = [];
    for (const c of contributions) {
      const known = this.documents.get(c);
      if (!known) continue;
      const { figures, texts } = this.renewed(c, actors, known, moved);
      const isShared = this.sharing.has(c);
      for (let i = 0; i < figures.length; i++) if (!isShared || isFirst(texts[i] as string, printed)) all.push(figures[i] as Figure);
    }
    return all;
  }

  private come(c: Contribution, actors: ActorIndex): void {
    if (c.figures.length === 0) return;
    const entered = enteredOf(c, actors, { asking: askingOf(c), texts: c.figures.map(textOf), figures: [] });
    this.documents.set(c, entered);
    for (const text of entered.texts) for (const other of this.printers.add(text, c)) this.sharing.add(other).add(c);
  }

  private leave(c: Contribution): void {
    for (const text of this.documents.get(c)?.texts ?? []) this.printers.remove(text, c);
    this.documents.delete(c);
    this.sharing.delete(c);
  }

  /** What is known of a document where that is right. `moved`: the nouns by which others are meant now than last time. */
  private renewed(c: Contribution, actors: ActorIndex, known: Entered, moved: Renamed['nouns']): Entered {
    const isAsked = (i: number): boolean => moved.has(c.figures[i]?.holder ?? '');
    if (known.keys === actors.keysOf(c.document) && !(moved.size > 0 && known.asking.some(isAsked))) return known;
    const entered = enteredOf(c, actors, known);
    this.documents.set(c, entered);
    return entered;
  }
}

const isFirst = (text: string, printed: Set<string>): boolean => !printed.has(text) && printed.add(text) !== undefined;

/** The figures of a document as they are now: those of last time where they are as they were. */
function enteredOf(c: Contribution, actors: ActorIndex, known: Pick<Entered, 'asking' | 'texts' | 'figures'>): Entered {
  const { asking, texts } = known;
  const keys = actors.keysOf(c.document);
  const meant = c.figures.map((f) => f.actor);
  for (const i of asking) meant[i] = meantBy(c, c.figures[i]?.holder ?? '', actors);
  const figures = c.figures.map((f, index) => figureOf(f, c.document, index, keys, meant[index], known.figures[index]));
  return { keys, meant, asking, figures, texts };
}

const askingOf = (c: Contribution): number[] => c.figures.flatMap((f, i) => (f.actor === undefined && mayBeDefinite(f) ? [i] : []));

const textOf = (f: FigureCandidate): string =>
  `${f.quantity.start - (f.statement.parts[0].kind === 'quote' ? f.statement.parts[0].evidence.start : 0)}|${printedWords(f.statement)}`;

/** A figure with the groups of its actors; `known`: the one that it was last time. */
function figureOf(
  f: FigureCandidate,
  document: string,
  index: number,
  keys: readonly string[],
  meant: number | undefined,
  known: Figure | undefined,
): Figure {
  const own = meant === undefined ? undefined : keys[meant];
  const holderKey = own ?? (f.voice === 'author' ? `source:${document}` : `${f.voice}:${f.holder.toLowerCase()}`);
  const whoseKey = whoseKeyOf(f.whose, holderKey, keys);
  const named = new Set(f.actors.flatMap((a) => keys[a] ?? []));
  const places = new Set(f.places.flatMap((a) => (keys[a]?.startsWith('state:') ? [] : (keys[a] ?? []))));
  const isSame = known?.actor === meant && known?.holderKey === holderKey && known.whoseKey === whoseKey;
  if (known && isSame && sameList([...known.keys], [...named]) && sameList([...known.places], [...places])) return known;
  const [first, last] = daysOf(f.asOf ?? '');
  return {
    ...f,
    ...(meant === undefined || meant === f.actor ? {} : { actor: meant, voice: 'named' as const }),
    document,
    index,
    keys: named,
    places,
    holderKey,
    whoseKey,
    first,
    last,
  };
}

const whoseKeyOf = (whose: FigureCandidate['whose'], holderKey: string, keys: readonly string[]): string | undefined =>
  whose === 'own' ? `own:${holderKey}` : whose === 'all' ? 'all:' : whose === undefined ? undefined : keys[whose];
