/**
 * Cuts a body of text into paragraphs. In: text with any line ends. Out: paragraphs in order, white space folded, none empty.
 * A paragraph is a line, or the lines between blank lines where the text is hard-wrapped; which of the two is decided once a text.
 */
export function splitParagraphs(body: string): string[] {
  const lines = plainSpaces(body).split('\n').map(fold);
  const width = wrapWidth(lines);
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    if (open !== '') paragraphs.push(open);
    open = '';
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line === '' || startsItem(line)) close();
    if (line === '') continue;
    open = open === '' ? line : `${open} ${line}`;
    if (width === undefined || endsParagraph(line, lines[i + 1] ?? '', width)) close();
  }
  close();
  return paragraphs;
}

/** Control, zero-width and direction-changing characters count as white space: none of them is text. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const plainSpaces = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(invisible, ' ');
const fold = (line: string): string => line.replace(/\s+/gu, ' ').trim();

const startsItem = (line: string): boolean => /^(?:[-*•+]|\d{1,2}[.)]|#{1,6}) /u.test(line);
const endsSentence = (line: string): boolean => /[.!?…][\p{Pe}\p{Pf}"'*_]*$/u.test(line);
/** Longest line that may come from wrapping at a fixed width. */
const widestWrap = 140;

/**
 * The width at which lines were wrapped, or undefined for one paragraph a line. In wrapped text the first word of a line
 * would not have fitted on the line before, and few lines end with a sentence; both are tried on all neighbouring lines.
 */
function wrapWidth(lines: readonly string[]): number | undefined {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.length);
  if (width > widestWrap || width < 30) return undefined;
  let pairs = 0;
  let full = 0;
  let stops = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i] as string, lines[i + 1] as string];
    if (line === '' || next === '') continue;
    pairs++;
    if (!fits(line, next, width * 0.92)) full++;
    if (endsSentence(line)) stops++;
  }
  return full >= pairs * 0.6 && stops <= pairs * 0.5 && pairs > 0 ? width : undefined;
}

const fits = (line: string, next: string, width: number): boolean => line.length + 1 + (next.split(' ', 1)[0] ?? '').length <= width;

/** In wrapped text a line that stops well before the edge closes its paragraph. */
const endsParagraph = (line: string, next: string, width: number): boolean =>
  next === '' || (fits(line, next, width * 0.6) && !/[,;:–—-]$/u.test(line)) || (endsSentence(line) && fits(line, next, width * 0.85));
