/** Control characters that no XML may hold. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** A feed's text as it should be: without a byte order mark, white space in front, and characters that XML forbids. */
export const tidied = (text: string): string => text.replace(/^[\ufeff\s]+/u, '').replace(forbidden, '');

/**
 * A feed that no parser takes, with what is written wrongly most often put right: a `<` or `&` that opens nothing is written as
 * a reference. Sections of CDATA stay as they are.
 */
export const repaired = (text: string): string =>
  text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/u)
    .map((piece, i) => (i % 2 === 1 ? piece : piece.replace(/<(?![A-Za-z_/!?])/gu, '&lt;').replace(/&(?!#?\w{1,32};)/gu, '&amp;')))
    .join('');
