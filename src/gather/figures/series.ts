import { sameList } from '../same-list.ts';
import type { Compared } from './compared.ts';
import { type Figure, inPlace, type Series } from './figure.ts';
import { isTogether } from './one-event.ts';

/** A series with the one of its figures that stands first. */
export interface Placed {
  readonly first: Figure;
  readonly series: Series;
}

/** Figures that are of one event; `placed` is made when it is asked for. */
interface Group {
  readonly members: Compared[];
  placed?: Placed;
}

/**
 * Figures of one metric, joined where they tell of one event: the same kind of number, units that can be one, near days, and a matter
 * in common. Figures come, which compares only them with those there are, and go, after which only those that were joined with them
 * are compared again.
 */
export class Joined {
  private groups: Group[] = [];

  get isEmpty(): boolean {
    return this.groups.length === 0;
  }

  add(x: Compared): void {
    const met = this.groups.filter(({ members }) => members.some((y) => isTogether(x, y)));
    const [first] = met;
    if (first && met.length === 1) {
      first.members.push(x);
      delete first.placed;
      return;
    }
    if (first) this.groups = this.groups.filter((group) => !met.includes(group));
    this.groups.push({ members: [...met.flatMap(({ members }) => members), x] });
  }

  /** Takes out those of some figures that are here. */
  remove(leaving: ReadonlySet<Figure>): void {
    this.groups = this.groups.flatMap((group) => {
      const staying = group.members.filter((x) => !leaving.has(x.figure));
      return staying.length === group.members.length ? group : apart(staying).map((members) => ({ members }));
    });
  }

  /** Each series of two and more. `before`: those of last time by their first. */
  series(before: ReadonlyMap<Figure, Placed>): Placed[] {
    return this.groups.flatMap((group) => {
      if (group.members.length < 2) return [];
      group.placed ??= placedOf(group.members, before);
      return group.placed;
    });
  }
}

/** The figures of a group by their dates: those of last time where they are the same. */
function placedOf(group: readonly Compared[], before: ReadonlyMap<Figure, Placed>): Placed {
  const figures = group.map((x) => x.figure);
  const first = figures.reduce((a, b) => (inPlace(a, b) <= 0 ? a : b));
  const series = figures.sort((a, b) => a.last - b.last || inPlace(a, b));
  const known = before.get(first);
  return known && sameList(known.series, series) ? known : { first, series };
}

/** The groups that some figures are: those reached from one are taken off the others, so that they are not compared again. */
function apart(figures: readonly Compared[]): Compared[][] {
  const groups: Compared[][] = [];
  const left = [...figures];
  for (let next = left.pop(); next; next = left.pop()) {
    const group = [next];
    for (const x of group) {
      let kept = 0;
      for (const y of left) {
        if (isTogether(x, y)) group.push(y);
        else left[kept++] = y;
      }
      left.length = kept;
    }
    groups.push(group);
  }
  return groups;
}
