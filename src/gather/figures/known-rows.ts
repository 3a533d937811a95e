import type { FigureRow } from '../../model/findings.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { ListedChanges } from '../actors/listed-changes.ts';
import { sameList } from '../same-list.ts';
import type { Figure } from './figure.ts';

/** The name under which a candidate is listed, where it is an actor. */
export type NameOf = (document: string, index: number) => string | undefined;

/** The rows of the series and those of the twins, remembered as long as the figures and the names of their actors stay. */
export class KnownRows {
  private readonly listed = new ListedChanges();
  readonly ofSeries = new RowsOfFigures();
  readonly ofTwins = new RowsOfFigures();

  /** Takes the actors as they are now; the rows of all figures are asked for after each time. */
  update(actors: ActorIndex): void {
    const renamed = new Set<string>();
    for (const [key, { was, is }] of this.listed.update(actors)) if (was?.name !== is?.name) renamed.add(key);
    this.ofSeries.update(renamed);
    this.ofTwins.update(renamed);
  }
}

/** What was made of some figures, and at which update it was last right. */
interface Made {
  readonly figures: readonly Figure[];
  readonly rows: readonly FigureRow[];
  update: number;
}

/** The rows made of some figures, by the first of them. */
class RowsOfFigures {
  private readonly known = new WeakMap<Figure, Made>();
  private updates = 0;
  private renamed: ReadonlySet<string> = new Set();

  /** Takes the groups that are listed under another name than last time. */
  update(renamed: ReadonlySet<string>): void {
    this.updates++;
    this.renamed = renamed;
  }

  rowsOf(figures: readonly Figure[], make: () => readonly FigureRow[]): readonly FigureRow[] {
    const [first] = figures;
    if (!first) return [];
    const known = this.known.get(first);
    if (known && (known.figures === figures || sameList(known.figures, figures)) && this.isRight(known)) {
      known.update = this.updates;
      return known.rows;
    }
    const rows = make();
    this.known.set(first, { figures, rows, update: this.updates });
    return rows;
  }

  /** Whether none of its actors' names changed since it was made; what is no row has none. */
  private isRight({ figures, rows, update }: Made): boolean {
    if (rows.length === 0 || update === this.updates) return true;
    return update === this.updates - 1 && (this.renamed.size === 0 || !figures.some(this.namesRenamed));
  }

  private readonly namesRenamed = ({ keys, holderKey }: Figure): boolean => {
    if (this.renamed.has(holderKey)) return true;
    for (const key of keys) if (this.renamed.has(key)) return true;
    return false;
  };
}
