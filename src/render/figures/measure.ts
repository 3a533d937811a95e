/**
 * Width of a text in an ordinary sans, in points, on the wide side: layouts must hold in whatever sans a reader has.
 * Advances by class of letter (em): measured over Helvetica, Source Sans and DejaVu, the widest of the three.
 */
const narrow = /[iljtfrI.,:;'’‘|!()[\] ]/u;
const wide = /[mwMWOQGC@%—&]/u;
const capital = /\p{Lu}|\p{N}/u;

export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const c of text) em += narrow.test(c) ? 0.36 : wide.test(c) ? 0.9 : capital.test(c) ? 0.66 : 0.59;
  return em * size * (bold ? 1.06 : 1);
}

/** The text, or as many of its words as fit with an ellipsis after them. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  const cut = letters.join('').trimEnd();
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/u, '')}…`;
}
