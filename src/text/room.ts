/** Room in tables of tokens. Memory costs when it is first touched, and hardly a text has as many tokens as a fourth of its characters. */

/** How many tokens to make room for at first. */
export const roomFor = (text: string): number => (text.length >> 2) + 16;

/** The same table with twice the room. */
export function wider<T extends Int32Array | Uint8Array>(table: T): T {
  const made = new (table.constructor as new (length: number) => T)(table.length * 2);
  made.set(table);
  return made;
}
