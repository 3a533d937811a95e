import type { Draft, Range, Scene } from './draft.ts';

const tags: ReadonlySet<string> = new Set(['speech-inverted', 'according-to']);

/**
 * `The ministry confirmed 14 cases, police said.`: who stands behind a sentence says the whole of it, so that what is said inside ends
 * before that. `Those who back the dam say it is safe.`: what is backed ends where the subject of the sentence does. `Police say he lied, which he denies.`: what is denied there is said by police, and the denial is not. Shortens contents
 * that run over such a place; `first` is the first draft of the sentence.
 */
export function untangle({ drafts }: Scene, first: number): void {
  for (let k = first; k < drafts.length; k++) {
    const d = drafts[k] as Draft;
    const said = d.content[0];
    if (!said) continue;
    for (let j = first; j < drafts.length; j++) {
      const other = drafts[j] as Draft;
      if (j === k) continue;
      const who = d.source[0];
      if (who && who[0] < (other.source[0]?.[0] ?? 0) && other.cue[1] < who[1]) shorten(other, d.cue, who[1]);
      if (d.rule === 'speech-relative') endBefore(other, said[0]);
      else if (tags.has(d.rule) && said[1] < d.cue[0] && said[0] <= other.cue[0] && other.cue[1] <= said[1]) shorten(other, d.cue, said[1]);
    }
  }
}

/** Ends what runs over a tag where the tag's own content ends. */
function shorten({ content }: Draft, [cue]: Range, last: number): void {
  for (let p = 0; p < content.length; p++) {
    const [from, to] = content[p] as Range;
    if (from <= last && cue <= to) content[p] = [from, last];
  }
}

/** Ends a content before the mark that parts the phrase at `at` from it. */
function endBefore({ content }: Draft, at: number): void {
  for (let p = 0; p < content.length; p++) {
    const [from, to] = content[p] as Range;
    if (from < at - 2 && at <= to) content[p] = [from, at - 2];
  }
}
