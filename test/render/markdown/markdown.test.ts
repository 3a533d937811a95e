import { describe, expect, test } from 'vitest';
import { escapeMarkdown, escapeStart } from '../../../src/render/markdown/escape.ts';
import { renderMarkdown } from '../../../src/render/markdown/markdown.ts';
import { sampleEdition } from '../../samples/findings.ts';
import { noteOf } from '../../samples/notes.ts';
import { hostile, samples } from '../../samples/variants.ts';

const text = renderMarkdown(noteOf(sampleEdition));

describe('footnotes', () => {
  test('each number in the text has one footnote, and no footnote lacks its number', () => {
    for (const edition of Object.values(samples)) {
      const md = renderMarkdown(noteOf(edition, 'full'));
      const defined = [...md.matchAll(/^\[\^(\d+)\]:/gmu)].map((m) => m[1]);
      const used = new Set([...md.matchAll(/\[\^(\d+)\](?!:)/gu)].map((m) => m[1]));
      expect(new Set(defined).size).toBe(defined.length);
      expect([...used].sort()).toEqual([...defined].sort());
    }
  });
  test('the notes bring no empty heading', () => expect(text).not.toContain('## Notes'));
});

describe('tables', () => {
  test('every row has as many cells as its head', () => {
    const lines = renderMarkdown(noteOf(hostile, 'full')).split('\n');
    let width = 0;
    for (const line of lines) {
      if (!line.startsWith('|')) width = 0;
      else {
        const cells = line.split(/(?<!\\)\|/u).length;
        width ||= cells;
        expect(cells, line).toBe(width);
      }
    }
  });
});

describe('escaping', () => {
  test.each([
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['[x](javascript:1)', '\\[x\\](javascript:1)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['a\n# b', 'a \\# b'],
    ['wait... --- "no"', 'wait\\.\\.\\. \\-\\--  \\"no\\"'.replace('  ', ' ')],
    ['\u202eevil', '\ufffdevil'],
    ['x^2^ ~s~ $m$ @cite | a', 'x\\^2\\^ \\~s\\~ \\$m\\$ \\@cite \\| a'],
  ])('%j', (words, escaped) => expect(escapeMarkdown(words)).toBe(escaped));
  test.each([
    ['- not a list', '\\- not a list'],
    ['1. not a list', '1\\. not a list'],
    ['1998 was dry', '1998 was dry'],
  ])('at the start of a line: %j', (words, escaped) => expect(escapeStart(words)).toBe(escaped));
});
