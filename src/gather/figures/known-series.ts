import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { Roll } from '../roll.ts';
import { comparedBy } from './compared.ts';
import { type Figure, inPlace, type Series } from './figure.ts';
import { KnownFigures } from './known-figures.ts';
import { KnownRarity } from './rarity.ts';
import { Joined, type Placed } from './series.ts';

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

/** What one metric has: its figures as they were joined, and the series. */
interface Metric {
  readonly joined: Joined;
  readonly placed: readonly Placed[];
}

/** The series of each metric, remembered. A figure one of whose terms turned common or rare goes and comes again. */
class KnownSeries {
  private readonly roll = new Roll<Figure>();
  private readonly rarity = new KnownRarity();
  private readonly metrics = new Map<string, Metric>();

  of(figures: readonly Figure[]): Series[] {
    const { came, gone } = this.roll.update(figures);
    const turned = this.rarity.update(came, gone, figures.length);
    const isNew = new Set(came);
    const again = turned.size === 0 ? [] : figures.filter((f) => !isNew.has(f) && tells(f, turned));
    const leaving = new Set([...gone, ...again]);
    const entering = new Map([...leaving, ...came].map((f) => [f.metric, [] as Figure[]]));
    for (const f of [...came, ...again]) entering.get(f.metric)?.push(f);
    for (const [metric, members] of entering) this.join(metric, leaving, members);
    const all = [...this.metrics.values()].flatMap((m) => m.placed).sort((a, b) => inPlace(a.first, b.first));
    return all.map(({ series }) => series);
  }

  private join(metric: string, leaving: ReadonlySet<Figure>, entering: readonly Figure[]): void {
    const { joined, placed } = this.metrics.get(metric) ?? { joined: new Joined(), placed: [] };
    if (leaving.size > 0) joined.remove(leaving);
    for (const f of entering) joined.add(comparedBy(f, this.rarity.isRare));
    const before = new Map(placed.map((one) => [one.first, one]));
    if (joined.isEmpty) this.metrics.delete(metric);
    else this.metrics.set(metric, { joined, placed: joined.series(before) });
  }
}

/** Whether a figure's sentence has one of some terms. */
function tells({ keys, words }: Figure, terms: ReadonlySet<string>): boolean {
  for (const key of keys) if (terms.has(key)) return true;
  return words.some((word) => terms.has(word));
}
