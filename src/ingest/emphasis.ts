const strong = /(\*\*|__)(?=\S)([^*_]{1,400}?\S|\S)\1/gu;
const slight = /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])([^*_]{1,600}?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

/** A paragraph that is all slanted is a note about the text, which its mark tells. */
const note = /^\*[^*]+\*$/u;

/** A paragraph of Markdown without its marks of emphasis, which are no part of its words: `**14:05** The vote` is `14:05 The vote`. */
export function withoutEmphasis(paragraph: string): string {
  if ((!paragraph.includes('*') && !paragraph.includes('_')) || note.test(paragraph)) return paragraph;
  return paragraph.replace(strong, '$2').replace(slight, '$2');
}
