import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { linesOf } from '../../src/cli/input.ts';

const folder = mkdtempSync(join(tmpdir(), 'lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(text: string): Promise<[number, string][]> {
  const file = join(folder, 'in.jsonl');
  writeFileSync(file, text);
  const lines: [number, string][] = [];
  for await (const { line, number } of linesOf(file)) lines.push([number, line]);
  return lines;
}

test('a line ends at a line feed, not at the separators that a JSON string may hold', async () => {
  const held = JSON.stringify({ text: 'one\u2028two\u2029three\u0085four' });
  expect(await read(`${held}\n\n${held}\r\n{}`)).toEqual([
    [1, held],
    [3, held],
    [4, '{}'],
  ]);
});

test('a line may be longer than what is read at a time', async () => {
  const long = JSON.stringify({ text: 'é'.repeat(300_000) });
  expect(await read(`${long}\n${long}\n`)).toEqual([
    [1, long],
    [2, long],
  ]);
  expect(await read('')).toEqual([]);
});
