import type { FigureRow } from '../../model/findings.ts';
import { sameList } from '../same-list.ts';
import type { Figure } from './figure.ts';

/** The name under which a candidate is listed, where it is an actor. */
export type NameOf = (document: string, index: number) => string | undefined;

/** The rows made of some figures, remembered by the first of them as long as the figures and the names of their actors stay. */
export class RowsOfFigures {
  private readonly known = new WeakMap<
    Figure,
    { readonly figures: readonly Figure[]; readonly names: string; readonly rows: readonly FigureRow[] }
  >();

  rowsOf(figures: readonly Figure[], nameOf: NameOf, make: () => readonly FigureRow[]): readonly FigureRow[] {
    const [first] = figures;
    if (!first) return [];
    const known = this.known.get(first);
    const isSame = known !== undefined && sameList(known.figures, figures);
    // What is no row has no names either.
    if (isSame && known.rows.length === 0) return known.rows;
    const names = namesIn(figures, nameOf);
    if (isSame && known.names === names) return known.rows;
    const rows = make();
    this.known.set(first, { figures, names, rows });
    return rows;
  }
}

function namesIn(figures: readonly Figure[], nameOf: NameOf): string {
  let names = '';
  for (const { document, actor, actors } of figures) {
    names += `${(actor !== undefined && nameOf(document, actor)) || ''}\n`;
    for (const a of actors) names += `${nameOf(document, a) ?? ''}\n`;
  }
  return names;
}
