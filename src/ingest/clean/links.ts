import { innerCapitals, linkCues } from '../../lexicon/en/noise-links.ts';
import type { Cut, Passage } from './passage.ts';
import { isStatement } from './rules.ts';

/** Links to other articles (`SEE ALSO: ...`), also where the next sentence follows the link's words without a space. */
export function findLinks(passages: readonly Passage[]): Cut[] {
  const cuts: Cut[] = [];
  passages.forEach(({ text }, passage) => {
    const start = linkStart(text);
    if (start === undefined) return;
    const end = linkEnd(text, start);
    if (end !== undefined) cuts.push({ passage, start, end, reason: 'link to another article' });
  });
  return cuts;
}

const any = (cues: readonly string[]): string => [...cues].sort((a, b) => b.length - a.length).join('|');
const opening = new RegExp(`^[\\[(*_>»►▶→•\\s]*(?:${any(linkCues.lines)})\\s*[*_]*(?:[:|»›>]|\\s[–—-]\\s|$)`, 'iu');
const announced = new RegExp(`^(?:${any(linkCues.kinds)})\\s*[:|]\\s.{3,140}(?<![.!…]["”’)]?)$`, 'iu');
/** `Read the full survey here.` */
const pointer =
  /^[(>»\s]*(?:Read|See|Watch|View|Find (?:out )?(?:more|all)|Listen to|Download|Click (?:here|on|through))\b[^.!?]{0,120}\b(?:here|below|online|on our (?:web)?site|(?:this|the) (?:link|page))[.)\s]*$|^(?:Read|Listen to|Watch) (?:this|the (?:latest|full)) (?:story|article|episode|report|interview|version)\b[^.!?]{0,80}\.?$/u;
const inside = new RegExp(`(?<=[.!?…"”’)]\\s?)(?:${any(linkCues.inline)})\\s?:`, 'u');
const plainCue = /^(?:more|read|watch|listen|related)$/iu;
/** A link is a headline: longer texts are not one. In UTF-16 units. */
const longestLink = 220;
const longestPointer = 160;

/** Where the link begins, or undefined. A cue of one common word counts only before a colon. */
function linkStart(text: string): number | undefined {
  const head = opening.exec(text.slice(0, 60))?.[0];
  if (head !== undefined && !(head.length === text.length && plainCue.test(text))) return 0;
  if (text.length <= longestPointer && (announced.test(text) || pointer.test(text))) return 0;
  return inside.exec(text)?.index;
}

function linkEnd(text: string, start: number): number | undefined {
  const seam = findSeam(text, start);
  if (seam !== undefined) return seam;
  return text.length - start <= longestLink && !isStatement(text) ? text.length : undefined;
}

const seams = /(?<=[\p{Ll}\p{Nd}?!)\]’'…])(?=["“‘'«]?\p{Lu}\p{Ll}|["“‘«]\p{Lu})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})/gu;
const brands = new Set(innerCapitals.words);
const beginnings = new Set<string>(innerCapitals.beginnings);

/** The place where a headline ends and a sentence follows without a space: `tails offFerries resumed ...`. */
function findSeam(text: string, start: number): number | undefined {
  seams.lastIndex = start;
  const limit = start + longestLink;
  for (let m = seams.exec(text); m && m.index <= limit; m = seams.exec(text)) {
    const at = m.index;
    if (!withinWord(text, at) && isText(text.slice(at))) return at;
    seams.lastIndex = at + 1;
  }
  return undefined;
}

/** Whether a capital at `at` belongs inside a word (`McDonald`, `YouTube`). */
function withinWord(text: string, at: number): boolean {
  if (/\s/u.test(text[at - 1] ?? ' ')) return true;
  const before = /[\p{L}\p{N}'’-]{1,40}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const after = /^[\p{L}\p{N}'’-]{1,40}/u.exec(text.slice(at, at + 40))?.[0] ?? '';
  const left = before.split(/[-'’]/u).at(-1) ?? '';
  if (/['’]$/u.test(before)) return /^['’]?\p{Lu}/u.test(after) && before.length <= 2;
  return beginnings.has(left) || brands.has(left + (after.split(/[-'’]/u)[0] ?? ''));
}

/** The rest reads as text: a handful of words with a closing stop. */
const isText = (rest: string): boolean => rest.split(' ', 5).length >= 5 && /[.!?…]/u.test(rest);
