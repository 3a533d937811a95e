import type { Cut, Passage } from './passage.ts';

/** An hour before an entry of a live report: `14:05 The minister`, `9.30pm GMT – Police say`. */
const hour =
  /^\[?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?[ap]\.?m\.?)?(?: (?:GMT|UTC|BST|CET|CEST|EE?ST|ET|EDT|PT|PST|PDT|IST|local time))?\]?(?: ?[—–:|-])? (?=["“‘']?[\p{Lu}\p{N}])/u;

/** So many entries make a live report. */
const fewest = 3;

/** The hours before the entries of a live report: they date the entry within its day, and are no part of its first sentence. */
export function findHours(passages: readonly Passage[]): Cut[] {
  const cuts = passages.flatMap(({ text }, passage): Cut[] => {
    const found = hour.exec(text.slice(0, 40));
    return found ? [{ passage, start: 0, end: found[0].length, reason: 'hour of an entry' }] : [];
  });
  return cuts.length < fewest ? [] : cuts;
}
