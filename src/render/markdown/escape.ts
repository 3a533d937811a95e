/**
 * Plain text for Markdown as Pandoc and CommonMark read it: nothing a source says can become a mark. Any ASCII
 * punctuation may be escaped; quotation marks too, since Pandoc would turn straight ones into curly ones and a quotation
 * stands as its source printed it.
 */
const marks = /[\\`*_{}[\]<>#|~^$@&!"']/gu;
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

export const escapeMarkdown = (text: string): string =>
  text
    .replace(unprintable, '\ufffd')
    .replace(/\s+/gu, (space) => (space.includes('\u00a0') ? '\u00a0' : ' '))
    .replace(marks, '\\$&')
    .replace(/\.\.\./gu, '\\.\\.\\.')
    .replace(/--/gu, '\\-\\-');

/** A line that would begin as a list, a heading underline or a definition loses that by one escape. */
export const escapeStart = (line: string): string =>
  line.replace(/^(\s*)([-+=:%]|\d+(?=[.)]))/u, (_, space: string, mark: string) =>
    /\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );

/** An address within `<...>`: what would end it is written by its code. */
export const escapeAddress = (href: string): string => href.replace(/[<>\s\\]/gu, (c) => encodeURIComponent(c));
