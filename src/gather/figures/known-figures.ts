import { printedWords } from '../../text/statement.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { mayBeDefinite, meantBy } from '../claims/definite-holder.ts';
import type { Contribution } from '../contribution.ts';
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

/** The figures of each document, remembered as long as the document, the groups of its actors and those whom its unnamed holders mean stay. */
export class KnownFigures {
  private documents = new Map<Contribution, Entered>();

  /** All figures of a topic, in the order of documents and sentences, one printed twice once. */
  of(contributions: readonly Contribution[], actors: ActorIndex): Figure[] {
    const before = this.documents;
    this.documents = new Map();
    const printed = new Set<string>();
    return contributions.flatMap((c) => {
      if (c.figures.length === 0) return [];
      const entered = enteredOf(c, actors, before.get(c));
      this.documents.set(c, entered);
      return entered.figures.filter((_, i) => {
        const text = entered.texts[i] ?? '';
        return !printed.has(text) && printed.add(text);
      });
    });
  }
}

function enteredOf(c: Contribution, actors: ActorIndex, known: Entered | undefined): Entered {
  const keys = actors.keysOf(c.document);
  const asking = known?.asking ?? askingOf(c);
  if (known?.keys === keys && asking.length === 0) return known;
  const meant = c.figures.map((f) => f.actor);
  for (const i of asking) meant[i] = meantBy(c, c.figures[i]?.holder ?? '', actors);
  if (known?.keys === keys && asking.every((i) => known.meant[i] === meant[i])) return known;
  const figures = c.figures.map((f, index) => figureOf(f, c.document, index, keys, meant[index]));
  return { keys, meant, asking, figures, texts: known?.texts ?? c.figures.map(textOf) };
}

const askingOf = (c: Contribution): number[] => c.figures.flatMap((f, i) => (f.actor === undefined && mayBeDefinite(f) ? [i] : []));

const textOf = (f: FigureCandidate): string =>
  `${f.quantity.start - (f.statement.parts[0].kind === 'quote' ? f.statement.parts[0].evidence.start : 0)}|${printedWords(f.statement)}`;

function figureOf(f: FigureCandidate, document: string, index: number, keys: readonly string[], meant: number | undefined): Figure {
  const own = meant === undefined ? undefined : keys[meant];
  const [first, last] = daysOf(f.asOf ?? '');
  const holderKey = own ?? (f.voice === 'author' ? `source:${document}` : `${f.voice}:${f.holder.toLowerCase()}`);
  return {
    ...f,
    ...(meant === undefined || meant === f.actor ? {} : { actor: meant, voice: 'named' as const }),
    document,
    index,
    keys: new Set(f.actors.flatMap((a) => keys[a] ?? [])),
    holderKey,
    whoseKey: whoseKeyOf(f.whose, holderKey, keys),
    first,
    last,
  };
}

const whoseKeyOf = (whose: FigureCandidate['whose'], holderKey: string, keys: readonly string[]): string | undefined =>
  whose === 'own' ? `own:${holderKey}` : whose === 'all' ? 'all:' : whose === undefined ? undefined : keys[whose];
