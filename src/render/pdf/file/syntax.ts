/** PDF's own notation for numbers, names and strings. */

/** A number with at most two decimals, never in exponent form. */
export const num = (n: number): string => String(Math.round(n * 100) / 100);

/** A text string: ASCII in parentheses, anything else as UTF-16 in hexadecimal. */
export function pdfText(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return `(${text.replace(/[\\()]/gu, '\\$&')})`;
  const whole = text.toWellFormed();
  let hex = 'FEFF';
  for (let i = 0; i < whole.length; i++) hex += hex4(whole.charCodeAt(i));
  return `<${hex}>`;
}

export const hex4 = (n: number): string => n.toString(16).toUpperCase().padStart(4, '0');

/** Bytes 0-255 as the inside of a parenthesised string. */
export function escapeBytes(text: string): string {
  return text
    .replace(/[\\()]/gu, '\\$&')
    .replace(/\r/gu, '\\r')
    .replace(/\n/gu, '\\n');
}
