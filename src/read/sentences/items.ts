import { opensDigit } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';

/** Markers of list items: `1.)`, `1)`, `1.`, `a.`, `• 9.`, `⁃9.`; the first must open the paragraph. */
const opening = /^(?:[•⁃‣▪*]\s?)?(?:(\d{1,3})(\.\)|\)|\.)|([a-z])(\.|\)))\s/u;

/**
 * Where the further items of a list set in one line begin: a paragraph that opens with a marker is searched for the following numbers or
 * letters in the same style. In: one paragraph. Out: offsets into it; none for a paragraph that is no such list.
 */
export function itemStarts(paragraph: string): number[] {
  const head = paragraph.slice(0, 12);
  const first = mayOpen(head) ? opening.exec(head) : null;
  if (!first) return bulletStarts(paragraph);
  const bullet = /^[•⁃‣▪*]\s?/u.exec(head)?.[0] ?? '';
  const found: number[] = [];
  let at = first[0].length;
  for (let n = 1; n < 200; n++) {
    const label = first[1] ? String(Number(first[1]) + n) : String.fromCharCode((first[3] ?? 'a').charCodeAt(0) + n);
    const marker = `${bullet}${label}${first[2] ?? first[4] ?? ''} `;
    const next = paragraph.indexOf(` ${marker}`, at);
    if (next < 0) break;
    found.push(next + 1);
    at = next + marker.length;
  }
  return found;
}

const bullets = setOf('• ⁃ ‣ ▪ *');
/** A digit, a bullet, or a mark behind the first letter: without one of them a paragraph opens with no marker. */
const mayOpen = (head: string): boolean =>
  (opensDigit(head) && (head.includes('.') || head.includes(')'))) || head[1] === '.' || head[1] === ')' || bullets.has(head[0] as string);

/** Bullets inside a line: each opens an item. */
function bulletStarts(paragraph: string): number[] {
  const found: number[] = [];
  for (let i = paragraph.indexOf(' • '); i >= 0; i = paragraph.indexOf(' • ', i + 2)) found.push(i + 1);
  return found;
}
