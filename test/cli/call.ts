import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';
import { type Command, runCommand } from '../../src/cli/run-command.ts';

/** What one call of a command came to. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as the command line does, with what it prints caught. */
export async function call(command: Command, ...args: string[]): Promise<Called> {
  const out: string[] = [];
  const err: string[] = [];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => void out.push(`${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line: unknown) => void err.push(`${line}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((...given: unknown[]) => {
      out.push(typeof given[0] === 'string' ? given[0] : new TextDecoder('utf-8').decode(given[0] as Uint8Array));
      for (const last of given) if (typeof last === 'function') last();
      return true;
    }),
  ];
  try {
    return { code: await runCommand(command, args), out: out.join(''), err: err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** A folder with these files, gone after `use`. */
export async function withFolder<T>(files: Readonly<Record<string, string | Uint8Array>>, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const topicFile = 'id: ferry\ntitle: The ferry of Port Aldo\n';

export const document = (text: string, ...front: string[]): string => `---\n${front.join('\n')}\n---\n${text}\n`;

export const harbour = document(
  'PORT ALDO, March 3 - The ferry Corrina ran aground on Sunday, and 12 people were hurt, the harbour office said.\n\nThe company denied that the crew had been warned. "Nobody told us anything," its director Lena Morrow said on Monday.',
  'publisher: Harbour Times',
  'published: 2025-03-03',
  'language: en',
);
