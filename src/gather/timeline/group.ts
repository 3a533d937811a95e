import type { Told } from './likeness.ts';

/** Tellings that are taken for one event; never changed. */
export class Group {
  readonly tellings: readonly Told[];
  /** All its tellings were of what was to come. */
  readonly scheduled: boolean;
  /** The days that every dated telling allows; all days where none is dated. */
  readonly first: number;
  readonly last: number;

  constructor(tellings: readonly Told[]) {
    this.tellings = tellings;
    this.scheduled = tellings.every((t) => t.scheduled);
    let [first, last] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const t of tellings) {
      if (t.dateBasis === 'reported') continue;
      first = Math.max(first, t.first);
      last = Math.min(last, t.last);
    }
    this.first = first;
    this.last = last;
  }

  /** Its place among all, for order alone. */
  get rank(): number {
    return this.tellings[0]?.rank ?? 0;
  }
}

/** Whether one document tells of both: it holds them apart. */
export function shareDocument(a: readonly Told[], b: readonly Told[]): boolean {
  for (const x of a) for (const y of b) if (x.source === y.source) return true;
  return false;
}
