import { expect, test } from 'vitest';
import type { BriefingChange } from '../../src/model/briefing.ts';
import type { Inline } from '../../src/model/note.ts';
import { plainText } from '../../src/render/text.ts';
import { sampleEdition, sampleFindings } from '../samples/findings.ts';
import { noteOf } from '../samples/notes.ts';

const line = (change: BriefingChange): { words: string; cites: number } => {
  const note = noteOf({ ...sampleEdition, changes: [change] });
  const items = note.sections.find((s) => s.id === 'changes')?.blocks.flatMap((b) => (b.kind === 'list' ? b.items : [])) ?? [];
  const content: readonly Inline[] = items[0]?.content ?? [];
  return { words: `${items[0]?.label}: ${plainText(content)}`, cites: content.filter((i) => i.kind === 'citation').length };
};

test('each change leads to where it is found', () => {
  const event = sampleFindings.timeline[6]?.id ?? '';
  expect(line({ kind: 'new event', text: 'about 23 December 2024: the sluices', target: event })).toEqual({
    words: 'New event: about 23 December 2024: the sluices',
    cites: 1,
  });
  expect(line({ kind: 'newly contested', text: 'Why', target: 'c-why' }).words).toBe('Newly contested: Why (C5)');
  expect(line({ kind: 'source added', text: 'A river', target: 'the-lowland-record-2025' }).words).toBe('Source added: A river (S3)');
  expect(line({ kind: 'figure revised', text: '44 to 46', target: 'f-dead' }).cites).toBe(1);
  expect(line({ kind: 'role changed', text: 'Anwar Šabāb: minister', target: 'anwar-sabab' }).cites).toBe(1);
  expect(line({ kind: 'statement withdrawn', text: 'words that are gone' })).toEqual({
    words: 'Statement withdrawn: words that are gone',
    cites: 0,
  });
});
