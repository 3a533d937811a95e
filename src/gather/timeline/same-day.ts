import type { Alike } from './alike.ts';
import { areApart } from './apart.ts';
import type { Group } from './group.ts';
import type { Told } from './likeness.ts';

/** Groups whose dates are known to so many days are compared. */
const widest = 3;

/** The days of a group, where they are few enough to be compared. */
export function daysOf({ first, last }: Group): number[] {
  const days: number[] = [];
  if (last - first < widest) for (let day = first; day <= last; day++) days.push(day);
  return days;
}

/** Groups found to be one; it stands on the days of the first. */
interface Joined {
  readonly parts: Group[];
  readonly tellings: Told[];
  scheduled: boolean;
}

/**
 * Joins groups of tellings that different documents tell of one day (`Alike`); less is asked between what was announced for a day and what
 * happened on it. In: groups by rank. Out: those that are one, in the order of their first.
 */
export function joinedByDay(groups: readonly Group[], alike: Alike): Group[][] {
  const kept: Joined[] = [];
  const byDay = new Map<number, Joined[]>();
  for (const group of groups) {
    const { tellings, scheduled } = group;
    const days = daysOf(group);
    const same = days
      .flatMap((day) => byDay.get(day) ?? [])
      .find((k) => alike.areOne(k.tellings, tellings, k.scheduled !== scheduled) && !areApart(k.tellings, tellings));
    if (same) {
      same.parts.push(group);
      same.tellings.push(...tellings);
      same.scheduled &&= scheduled;
      continue;
    }
    const made = { parts: [group], tellings: [...tellings], scheduled };
    kept.push(made);
    for (const day of days) byDay.set(day, [...(byDay.get(day) ?? []), made]);
  }
  return kept.map(({ parts }) => parts);
}
