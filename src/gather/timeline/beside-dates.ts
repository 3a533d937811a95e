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
  waiting(holders: (word: string) => Iterable<Told>): Change<Told> {
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

  /** Opens those that wait for the date of one with a word that some tellings hold. */
  private reopen(changed: readonly Told[]): void {
    const waiting = new Map<string, Told[]>();
    for (const [t, stood] of this.standing) {
      stood.rank = t.rank;
      for (const word of t.beside?.words ?? []) waiting.set(word, [...(waiting.get(word) ?? []), t]);
    }
    if (waiting.size === 0) return;
    for (const { words } of changed) for (const word of words) for (const t of waiting.get(word) ?? []) this.open.add(t);
  }
}

function dated(t: Told, date: string): Told {
  const [first, last] = daysOf(date);
  return { ...t, date, dateBasis: 'resolved', first, last, force: 0.7 };
}

/** The date of the telling that holds most of the words beside, then shares most actors; of days within a month that month. */
function dateBeside(t: Told, holders: (word: string) => Iterable<Told>): string | undefined {
  const words = t.beside?.words ?? [];
  const held = new Map<Told, number>();
  for (const word of words) for (const d of holders(word)) if (canDate(d, t)) held.set(d, (held.get(d) ?? 0) + 1);
  const fits = [...held]
    .map(([d, count]) => ({ d, share: count / words.length, actors: t.keys.filter((k) => d.keys.includes(k)).length }))
    .filter((f) => f.share >= 0.5 && f.actors > 0)
    .sort((a, b) => b.share - a.share || b.actors - a.actors || a.d.rank - b.d.rank);
  const best = fits[0]?.d;
  const bounds = best && edtfBounds(best.date);
  const oneMonth = bounds && bounds.first.slice(0, 7) === bounds.last.slice(0, 7) && bounds.first !== bounds.last;
  return oneMonth ? `${bounds.first.slice(0, 7)}~` : best?.date;
}

const canDate = (d: Told, t: Told): boolean =>
  d.dateBasis !== 'reported' && d.beside === undefined && d.last - d.first <= widest && d.first <= t.last;
