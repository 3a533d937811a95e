/** Markers of list items: `1.)`, `1)`, `1.`, `a.`, `• 9.`, `⁃9.`; the first must open the paragraph. */
const opening = /^(?:[•⁃‣▪*]\s?)?(?:(\d{1,3})(\.\)|\)|\.)|([a-z])(\.|\)))\s/u;

/**
 * Where the further items of a list set in one line begin: a paragraph that opens with a marker is searched for the following numbers or
 * letters in the same style. Offsets into the text; none for a paragraph that is no such list.
 */
export function itemStarts(text: string, start: number, end: number): number[] {
  const head = text.slice(start, Math.min(end, start + 12));
  const first = opening.exec(head);
  if (!first) return bulletStarts(text, start, end);
  const bullet = /^[•⁃‣▪*]\s?/u.exec(head)?.[0] ?? '';
  const found: number[] = [];
  let at = start + first[0].length;
  for (let n = 1; n < 200; n++) {
    const label = first[1] ? String(Number(first[1]) + n) : String.fromCharCode((first[3] ?? 'a').charCodeAt(0) + n);
    const marker = `${bullet}${label}${first[2] ?? first[4] ?? ''} `;
    const next = text.indexOf(` ${marker}`, at);
    if (next < 0 || next >= end) break;
    found.push(next + 1);
    at = next + marker.length;
  }
  return found;
}

/** Bullets inside a line: each opens an item. */
function bulletStarts(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  for (let i = text.indexOf(' • ', start); i >= 0 && i < end; i = text.indexOf(' • ', i + 2)) found.push(i + 1);
  return found;
}
