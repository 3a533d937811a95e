import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { Roll } from '../roll.ts';
import { type Figure, inPlace, type Series } from './figure.ts';
import { KnownFigures } from './known-figures.ts';
import { KnownRarity } from './rarity.ts';
import { type Compared, comparedBy, joined } from './series.ts';

/** The figures of a topic, and the series that they are. */
interface Found {
  readonly figures: readonly Figure[];
  readonly series: readonly Series[];
}

/**
 * The figures that a topic's articles print and their series, in the order of documents; a series whose figures are as they were is
 * the same object. Made once for an index of actors, since more than one stage asks. `contributions` by document.
 */
export function seriesIn(contributions: readonly Contribution[], actors: ActorIndex, memory = new Memory()): Found {
  const known = made.get(actors);
  if (known?.contributions === contributions) return known;
  const figures = memory.of(KnownFigures).of(contributions, actors);
  const found = { contributions, figures, series: memory.of(KnownSeries).of(figures) };
  made.set(actors, found);
  return found;
}

const made = new WeakMap<ActorIndex, Found & { readonly contributions: readonly Contribution[] }>();

/** A series with the one of its figures that stands first. */
interface Placed {
  readonly first: Figure;
  readonly series: Series;
}

/** The series of each metric, remembered: a metric's figures are joined anew only where one came or went, or where a term of one turned common or rare. */
class KnownSeries {
  private readonly roll = new Roll<Figure>();
  private readonly rarity = new KnownRarity();
  private readonly compared = new Map<Figure, Compared>();
  private readonly metrics = new Map<string, readonly Placed[]>();

  of(figures: readonly Figure[]): Series[] {
    const { came, gone } = this.roll.update(figures);
    const turned = this.rarity.update(came, gone, figures.length);
    const changed = turned.size === 0 ? [] : figures.filter((f) => f.words.some((t) => turned.has(t)) || hasAny(f.keys, turned));
    for (const f of [...gone, ...changed]) this.compared.delete(f);
    const touched = new Map([...came, ...gone, ...changed].map((f) => [f.metric, [] as Figure[]]));
    for (const f of figures) touched.get(f.metric)?.push(f);
    for (const [metric, members] of touched) this.join(metric, members);
    const all = [...this.metrics.values()].flat().sort((a, b) => inPlace(a.first, b.first));
    return all.map(({ series }) => series);
  }

  private join(metric: string, members: readonly Figure[]): void {
    const before = new Map((this.metrics.get(metric) ?? []).map((placed) => [placed.first, placed]));
    const now = joined(members.map((f) => this.comparedOf(f))).map(({ first, series }) => {
      const known = before.get(first);
      return known && isSame(known.series, series) ? known : { first, series };
    });
    if (now.length > 0) this.metrics.set(metric, now);
    else this.metrics.delete(metric);
  }

  private comparedOf(f: Figure): Compared {
    const known = this.compared.get(f) ?? comparedBy(f, this.rarity.isRare);
    this.compared.set(f, known);
    return known;
  }
}

function hasAny(keys: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const key of keys) if (wanted.has(key)) return true;
  return false;
}

const isSame = (a: Series, b: Series): boolean => a.length === b.length && a.every((f, i) => f === b[i]);
