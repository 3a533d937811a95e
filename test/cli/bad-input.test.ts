import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as build from '../../src/cli/commands/build.ts';
import * as check from '../../src/cli/commands/check.ts';
import { call, document, harbour, topicFile, withFolder } from './call.ts';

const good = { 'topic.yaml': topicFile, 'documents/harbour.md': harbour };
type Files = Readonly<Record<string, string | Uint8Array>>;
const buildJson = (files: Files, ...more: string[]) => withFolder(files, (folder) => call(build, folder, '--format', 'json', ...more));
interface Note {
  readonly sources: readonly { document: string; language: string; published?: string }[];
  readonly gaps: readonly { kind: string; text: string }[];
  readonly timeline: readonly { date: string }[];
}
const note = (out: string): Note => JSON.parse(out) as Note;

describe('no note can come of it: one line that names file and mend, exit 1', () => {
  test.each<[string, Files, RegExp]>([
    ['an empty folder', {}, /topic\.yaml: there is no such file.*id: my-topic/u],
    ['a topic without documents', { 'topic.yaml': topicFile }, /documents: there is no document\. Put the texts there/u],
    ['a topic whose only document is empty', { 'topic.yaml': topicFile, 'documents/a.md': '' }, /a\.md: .*no text.* Put the text/u],
    ['a broken topic.yaml', { ...good, 'topic.yaml': 'id: ferry\ntitle: "The\n' }, /topic\.yaml:\d+: /u],
    [
      'a topic that asks for a template there is not',
      { ...good, 'topic.yaml': `${topicFile}template: ful\n` },
      /topic\.yaml: there is no template "ful"\. Choose flash, brief, full/u,
    ],
    ['a topic without a title', { ...good, 'topic.yaml': 'id: ferry\n' }, /topic\.yaml:\d+: .*title/u],
    [
      'two documents with one id',
      { ...good, 'documents/harbour.txt': 'The ferry ran aground.' },
      /harbour\.txt: .*harbour\.md.*Rename one/u,
    ],
  ])('%s', async (_, files, line) => {
    const { code, out, err } = await buildJson(files);
    expect([code, out]).toEqual([1, '']);
    expect(err.trim()).toMatch(line);
    expect(err.trim().split('\n').length).toBe(1);
  });

  test('a template with an unknown section', async () => {
    const template = JSON.stringify({ name: 'own', title: 'Own', sections: [{ section: 'horoscope', heading: 'Horoscope' }] });
    const called = await withFolder({ ...good, 'own.json': template }, (folder) =>
      call(build, folder, '--template', join(folder, 'own.json')),
    );
    expect(called.code).toBe(1);
    expect(called.err).toMatch(/own\.json:1: .*horoscope.*keyPoints/u);
  });

  test.each([
    [
      'is not there',
      {},
      /own\.json:1: \/logo\/png is "crest\.png", and there is no such file beside the template\. Put the picture there/u,
    ],
    ['is no picture', { 'crest.png': 'GIF89a' }, /own\.json:1: \/logo\/png is no PNG picture\. Save it anew/u],
  ])('a template whose logo %s', async (_, files, line) => {
    const logo = { png: 'crest.png', alt: 'Crest' };
    const template = JSON.stringify({ name: 'own', title: 'Own', logo, sections: [{ section: 'gaps', heading: 'Gaps' }] });
    const called = await withFolder({ ...good, ...files, 'own.json': template }, (folder) =>
      call(build, folder, '--template', join(folder, 'own.json')),
    );
    expect(called.code).toBe(1);
    expect(called.err).toMatch(line);
  });

  test('a template that does not exist', async () => {
    const { code, err } = await buildJson(good, '--template', 'nope');
    expect([code, err.trim()]).toEqual([1, 'nope: there is no such template. Choose flash, brief, full or name a file.']);
  });
});

describe('a note comes of it all the same, and what is wrong is said', () => {
  test('one empty document among others is named and listed as a gap', async () => {
    const { code, out, err } = await buildJson({ ...good, 'documents/empty.md': '---\ntitle: x\n---\n' });
    expect(code).toBe(0);
    expect(err).toMatch(/empty\.md: .*no text/u);
    expect(note(out).gaps).toContainEqual({ kind: 'unreadable', text: expect.stringContaining('empty.md') });
  });

  test('a document without front matter', async () => {
    const { code, out } = await buildJson({
      ...good,
      'documents/plain.md': 'The ferry Corrina was towed to port in April 2025, its owner said.',
    });
    expect(code).toBe(0);
    expect(note(out).sources.map(({ document: d }) => d)).toContain('plain');
  });

  test('broken front matter is named with its line; the text is kept', async () => {
    const { code, out, err } = await buildJson({
      ...good,
      'documents/odd.md': document('The ferry was towed to port.', 'title: "open', 'publisher: Q'),
    });
    expect(code).toBe(0);
    expect(err).toMatch(/odd\.md:\d+: /u);
    expect(note(out).sources.length).toBe(2);
  });

  test('a date that is none is named and left out', async () => {
    const { code, out, err } = await buildJson({
      ...good,
      'documents/odd.md': document('The ferry was towed to port.', 'published: 2025-02-30'),
    });
    expect(code).toBe(0);
    expect(err).toMatch(/odd\.md:2: .*2025-02-30/u);
    expect(note(out).sources.find((s) => s.document === 'odd')?.published).toBeUndefined();
  });

  test('a document in another language', async () => {
    const text =
      'Die Fähre Corrina lief am Sonntag auf Grund. „Niemand hat uns gewarnt“, sagte die Direktorin Lena Morrow am 3. März 2025.';
    const { code, out } = await buildJson({ ...good, 'documents/de.md': document(text, 'language: de', 'published: 2025-03-04') });
    expect(code).toBe(0);
    expect(note(out).sources.find((s) => s.document === 'de')?.language).toBe('de');
  });

  test('bytes that are no text become a listed gap', async () => {
    const { code, out } = await buildJson({
      ...good,
      'documents/latin.txt': Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x61, 0x6e, 0x64, 0x20, 0x62, 0x61, 0x72, 0x2e]),
    });
    expect(code).toBe(0);
    expect(note(out).gaps.map(({ kind }) => kind)).toContain('unreadable');
  });

  test('control characters do not reach a note', async () => {
    const { code, out } = await buildJson({
      ...good,
      'documents/control.md': 'The ferry \u0000was\u0007 towed\u001b[31m to port on 4 March 2025, the harbour office said.',
    });
    expect(code).toBe(0);
    expect(JSON.stringify(note(out))).not.toMatch(/\\u00(?:00|07|1b)/u);
  });

  test('markup in a text is text: nothing of it runs on the page', async () => {
    const text = 'On 4 March 2025 the office said <script>alert(1)</script> the ferry <img src=x onerror=alert(2)> had sunk.';
    const { code, out } = await withFolder({ ...good, 'documents/markup.md': text }, (folder) =>
      call(build, folder, '--template', 'full', '--format', 'html'),
    );
    expect(code).toBe(0);
    expect(out).not.toMatch(/<script>alert|<img src=x/u);
  });

  test('a text of 5 MB is read within its limit, in seconds', async () => {
    const paragraph = 'The ferry company said on 4 March 2025 that 12 people were hurt, and Lena Morrow denied it. '.repeat(12);
    const long = Array.from({ length: 4800 }, (_, i) => `${i}. ${paragraph}`).join('\n\n');
    expect(long.length).toBeGreaterThan(5_000_000);
    const { code, out, err } = await buildJson({ ...good, 'documents/long.txt': long });
    expect(code).toBe(0);
    expect(err).toMatch(/long\.txt: .*only the first/u);
    expect(note(out).sources.length).toBe(2);
  }, 60_000);

  test('a file of another kind is named', async () => {
    const { code, err } = await buildJson({ ...good, 'documents/table.xlsx': 'x' });
    expect(code).toBe(0);
    expect(err).toMatch(/table\.xlsx: a file of this kind is not read/u);
  });
});

describe('wrong usage: exit 2, with the usage', () => {
  test.each<[string, string[], RegExp]>([
    ['no folder', [], /Give one topic folder/u],
    ['an unknown option', ['x', '--fast'], /Unknown option '--fast'/u],
    ['an unknown format', ['x', '--format', 'exe'], /no format "exe"/u],
    ['no day', ['x', '--as-of', 'soon'], /"soon" is no day/u],
    ['no instant', ['x', '--generated', '2025'], /"2025" is no instant/u],
  ])('%s', async (_, args, line) => {
    const { code, err } = await call(build, ...args);
    expect(code).toBe(2);
    expect(err).toMatch(line);
    expect(err).toContain('Usage: briefing build');
  });
});

test('check finds nothing wrong with a good topic, and names what is wrong with another', async () => {
  expect(await withFolder(good, (folder) => call(check, folder))).toMatchObject({ code: 0, err: '' });
  const { code, err } = await withFolder({ ...good, 'documents/empty.md': '' }, (folder) => call(check, folder));
  expect(code).toBe(1);
  expect(err).toMatch(/empty\.md: /u);
});

test('a build writes the file it is told to, and says when it cannot', async () => {
  await withFolder(good, async (folder) => {
    expect((await call(build, folder, '--out', join(folder, 'note.pdf'))).code).toBe(0);
    expect((await readFile(join(folder, 'note.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    const { code, err } = await call(build, folder, '--out', join(folder, 'no/such/note.pdf'));
    expect(code).toBe(1);
    expect(err).toContain('cannot be written');
  });
});

test('the same build twice gives the same bytes, in every format and template', async () => {
  await withFolder(good, async (folder) => {
    for (const template of ['flash', 'brief', 'full'])
      for (const format of ['html', 'pdf', 'md', 'json', 'docx']) {
        const out = [join(folder, 'one'), join(folder, 'two')] as const;
        for (const file of out) expect((await call(build, folder, '--template', template, '--format', format, '--out', file)).code).toBe(0);
        expect(Buffer.compare(await readFile(out[0]), await readFile(out[1])), `${template} ${format}`).toBe(0);
      }
  });
});
