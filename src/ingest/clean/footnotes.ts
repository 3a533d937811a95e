import { type Cut, type Passage, wholly } from './passage.ts';

const opening = /^(?:\*{1,3}|[†‡§])\s?(?=\p{L})/u;
const marked = /\p{L}\*(?!\*)|[†‡§]/u;
/** What the law of some countries makes papers print of an organisation. */
const legal = /\b(?:recogni[sz]ed|designated|declared|listed|deemed|banned|prohibited|outlawed|blacklisted)\b/u;
const tail = 5;

/** Footnotes under an asterisk or dagger at the end of a text, where the text carries the mark or the note is a legal formula. */
export function findFootnotes(passages: readonly Passage[]): Cut[] {
  const cuts: Cut[] = [];
  const first = Math.max(0, passages.length - tail);
  for (let i = passages.length - 1; i >= first; i--) {
    const { text } = passages[i] as Passage;
    if (!opening.test(text) || text.length > 500) continue;
    const isNote = legal.test(text) || passages.some((p, k) => k !== i && marked.test(p.text.replace(opening, '')));
    if (isNote) cuts.push(wholly(passages, i, 'footnote'));
  }
  return cuts;
}
