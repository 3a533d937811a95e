import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { extractPage } from '../../src/ingest/page.ts';

/**
 * Whole pages of many kinds, each beside what a reader would call its article: `<kind>.html` and `<kind>.md`, whose front matter
 * is what the page says of itself. A case more is two files more.
 */
const files = import.meta.glob<string>('./pages/*', { query: '?raw', import: 'default', eager: true });
const read = (file: string): string => files[`./pages/${file}`] ?? '';
const kinds = Object.keys(files).flatMap((file) => /([a-z-]+)\.html$/u.exec(file)?.[1] ?? []);

describe.each(kinds)('a page: %s', (kind) => {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(read(`${kind}.md`)) ?? [];
  const { text: _, paragraphs, ...metadata } = extractPage(read(`${kind}.html`), `https://press.example/${kind}`);

  test('its text', () => expect(paragraphs).toEqual(body.trim().split('\n\n')));
  test('what it says of itself', () => expect(metadata).toEqual(parse(front, { schema: 'failsafe' })));
});
