import { sameList } from '../same-list.ts';
import type { Told } from './likeness.ts';

/** Tellings that are taken for one event; never changed, but for what it became a part of. */
export class Group {
  readonly tellings: readonly Told[];
  /** The groups out of which it was joined; none where it stands as tellings were first grouped. */
  readonly parts: readonly Group[];
  /** All its tellings were of what was to come. */
  readonly scheduled: boolean;
  /** All its tellings take up again what was told before. */
  readonly again: boolean;
  /** The days that every dated telling allows; all days where none is dated. */
  readonly first: number;
  readonly last: number;
  /** The groups into which it was joined last, by the day and by its marks: itself where it stands alone. */
  byDay: Group | undefined = undefined;
  byMark: Group | undefined = undefined;

  constructor(tellings: readonly Told[], parts: readonly Group[] = none) {
    this.tellings = tellings;
    this.parts = parts;
    const { first, last } = boundsOf(tellings);
    this.scheduled = tellings.every((t) => t.scheduled);
    this.again = tellings.every((t) => t.signs?.again !== undefined);
    this.first = first;
    this.last = last;
  }

  /** Its place among all, for order alone. */
  get rank(): number {
    return this.tellings[0]?.rank ?? 0;
  }

  /** Groups as one; a single one stays as it is. */
  static of(parts: readonly Group[]): Group {
    return parts.length === 1
      ? (parts[0] as Group)
      : new Group(
          parts.flatMap((g) => g.tellings),
          parts,
        );
  }

  isMadeOf(parts: readonly Group[]): boolean {
    return parts.length === 1 ? this === parts[0] : sameList(this.parts, parts);
  }
}

const none: readonly Group[] = [];

/** The days that every dated telling allows; all days where none is dated. */
export function boundsOf(tellings: readonly Told[]): { first: number; last: number } {
  let [first, last] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const t of tellings) {
    if (t.dateBasis === 'reported') continue;
    first = Math.max(first, t.first);
    last = Math.min(last, t.last);
  }
  return { first, last };
}

/** Whether one document tells of both: it holds them apart. */
export function shareDocument(a: readonly Told[], b: readonly Told[]): boolean {
  for (const x of a) for (const y of b) if (x.source === y.source) return true;
  return false;
}
