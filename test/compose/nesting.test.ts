import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/model/note.ts';
import { noteOf } from '../samples/notes.ts';
import { samples } from '../samples/variants.ts';

/** Everything of one kind in a note, whatever it stands in. */
function found(value: unknown, kind: string): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((v) => found(v, kind));
  if (value === null || typeof value !== 'object') return [];
  const own = 'kind' in value && value.kind === kind ? [value as Record<string, unknown>] : [];
  return [...own, ...Object.values(value).flatMap((v) => found(v, kind))];
}

const words = (note: Note): string[] => found(note.sections, 'verbatim').map((v) => String(v['text']));
const numbers = (note: Note): Set<unknown> => new Set(found(note.sections, 'citation').map((c) => c['number']));

describe.each(Object.entries(samples))('%s: templates nest', (_, edition) => {
  const [flash, brief, full] = (['flash', 'brief', 'full'] as const).map((t) => noteOf(edition, t)) as [Note, Note, Note];
  test.each([
    ['what flash copies, brief copies', flash, brief],
    ['what brief copies, full copies', brief, full],
  ])('%s', (_name, less, more) => {
    const all = words(more).join('\n');
    expect(words(less).filter((w) => !all.includes(w))).toEqual([]);
    expect([...numbers(less)].filter((n) => !numbers(more).has(n))).toEqual([]);
  });
});
