import type { Keep } from '../../model/topic.ts';
import type { EditionLine } from '../editions.ts';
import { durationMs } from '../fetching/due.ts';

/**
 * The editions that stay: those that a rule of the topic still keeps, and always the current, the one before it and the first.
 * `lines` are newest first. Time counts from when the next publication took an edition's place, not from its own. Pure.
 */
export function staying(lines: readonly EditionLine[], rules: Keep, now: Date): ReadonlySet<string> {
  const newest = [...new Set(lines.map(({ edition }) => edition))].slice(0, rules.editions ?? 0);
  const longest = durationMs(rules.for) ?? 0;
  const inTime = lines.filter((_, i) => i > 0 && now.getTime() - Date.parse(lines[i - 1]?.at ?? '') < longest);
  const always = [lines[0], lines[1], lines.at(-1)];
  return new Set([...newest, ...[...always, ...inTime].flatMap((line) => (line ? [line.edition] : []))]);
}

/** Why an edition was dropped, for its readers. */
export function whyDropped({ editions, for: time }: Keep): string {
  const rules = [editions === undefined ? '' : `its newest ${editions}`, time === undefined ? '' : `those replaced within ${time}`];
  return `besides the first, the topic keeps ${rules.filter((rule) => rule !== '').join(' and ')}`;
}
