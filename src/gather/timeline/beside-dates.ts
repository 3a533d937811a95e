import { edtfBounds } from '../../text/edtf.ts';
import type { Change } from './change.ts';
import { daysOf, type Told } from './likeness.ts';

/** What is dated more widely dates nothing beside it. */
const widest = 62;

/**
 * Events told only beside another ("On the day of the withdrawal from Alba"), each as it stands now: with the date of the dated
 * telling, in any source, that shares an actor with the words beside and holds most of them, else as reported. One is looked at again
 * where a telling with such a word came or went.
 */
export class BesideDates {
  private readonly standing = new Map<Told, Told>();
  private readonly open = new Set<Told>();

  /** A change without what waits for the date of another; what is gone, as it stood. */
  withoutWaiting({ gone, fresh }: Change<Told>): Change<Told> {
    const stood = gone.map((t) => this.standing.get(t) ?? t);
    for (const t of gone) this.standing.delete(t);
    this.reopen([...gone, ...fresh]);
    for (const t of fresh) if (t.beside !== undefined) this.open.add(t);
    return { gone: stood, fresh: fresh.filter((t) => t.beside === undefined) };
  }

  /** What waited, where it stands otherwise than before. `holders`: the tellings that hold a word. */
  waiting(holders: (word: string) => readonly Told[]): Change<Told> {
    const gone: Told[] = [];
    const fresh: Told[] = [];
    for (const t of this.open) {
      const date = dateBeside(t, holders);
      const stood = this.standing.get(t);
      if (stood && (date === undefined ? stood === t : stood !== t && stood.date === date)) continue;
      const now = date === undefined ? t : dated(t, date);
      if (stood) gone.push(stood);
      fresh.push(now);
      this.standing.set(t, now);
    }
    this.open.clear();
    return { gone, fresh };
  }

  /** Opens those that one of some tellings could date. */
  private reopen(changed: readonly Told[]): void {
    const waiting = new Map<string, Told[]>();
    for (const [t, stood] of this.standing) {
      stood.rank = t.rank;
      for (const word of t.beside?.words ?? []) waiting.set(word, [...(waiting.get(word) ?? []), t]);
    }
    if (waiting.size === 0) return;
    for (const d of changed)
      for (const word of d.words) for (const t of waiting.get(word) ?? []) if (!this.open.has(t) && fitOf(d, t)) this.open.add(t);
  }
}

function dated(t: Told, date: string): Told {
  const [first, last] = daysOf(date);
  return { ...t, date, dateBasis: 'resolved', first, last, force: 0.7, seat: -1, group: undefined };
}

/** The date of the telling that holds most of the words beside, then shares most actors; of days within a month that month. */
function dateBeside(t: Told, holders: (word: string) => readonly Told[]): string | undefined {
  const words = t.beside?.words ?? [];
  const lists = words.map(holders).sort((a, b) => a.length - b.length);
  // Who holds half of them holds one of the rarest.
  const some = new Set(lists.slice(0, Math.floor(words.length / 2) + 1).flat());
  const fits = [...some].flatMap((d) => fitOf(d, t) ?? []);
  const best = fits.sort((a, b) => b.held - a.held || b.actors - a.actors || a.d.rank - b.d.rank)[0]?.d;
  const bounds = best && edtfBounds(best.date);
  const oneMonth = bounds && bounds.first.slice(0, 7) === bounds.last.slice(0, 7) && bounds.first !== bounds.last;
  return oneMonth ? `${bounds.first.slice(0, 7)}~` : best?.date;
}

/** How many of the words and actors beside which `t` is told a telling holds; undefined where it cannot date that. */
function fitOf(d: Told, t: Told): { d: Told; held: number; actors: number } | undefined {
  if (d.dateBasis === 'reported' || d.beside !== undefined || d.last - d.first > widest || d.first > t.last) return undefined;
  const actors = t.keys.filter((key) => d.keys.includes(key)).length;
  if (actors === 0) return undefined;
  const words = t.beside?.words ?? [];
  const held = words.filter((word) => d.words.includes(word)).length;
  return 2 * held >= words.length ? { d, held, actors } : undefined;
}
