/** How many words a text holds: runs of anything but white space with a letter or digit in them. */
export function countWords(text: string): number {
  let count = 0;
  for (const word of text.split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(word)) count++;
  return count;
}
