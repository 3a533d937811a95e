import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

/** The whole of a file, or of standard input for `-`. */
export const readInput = (file: string): Promise<string> => (file === '-' ? text(process.stdin) : readFile(file, 'utf8'));

/**
 * Each line that holds anything, with its number from 1; streams, so that the input may be of any length. Only a line feed ends
 * a line, with or without a carriage return before it: JSON may hold U+2028 and U+2029 as they are, at which node:readline cuts.
 */
export async function* linesOf(file: string): AsyncGenerator<{ line: string; number: number }> {
  const input = file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8');
  let [number, begun] = [0, ''];
  for await (const chunk of input) {
    const [first = '', ...others] = String(chunk).split('\n');
    begun += first;
    for (const next of others) {
      number++;
      if (begun.trim() !== '') yield { line: begun.replace(/\r$/u, ''), number };
      begun = next;
    }
  }
  if (begun.trim() !== '') yield { line: begun, number: number + 1 };
}
