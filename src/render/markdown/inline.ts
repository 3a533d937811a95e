import type { Inline } from '../../model/note.ts';
import { keepDate } from '../text.ts';
import { escapeAddress, escapeMarkdown } from './escape.ts';

/** Inline content as Markdown. `noted`: numbers that have a footnote; others are printed as plain `[n]`. */
export const inlines = (content: readonly Inline[], noted: ReadonlySet<number>): string => content.map((i) => inline(i, noted)).join('');

function inline(node: Inline, noted: ReadonlySet<number>): string {
  switch (node.kind) {
    case 'text':
    case 'verbatim':
      return escapeMarkdown(node.text);
    case 'strong':
      return wrapped('**', inlines(node.content, noted));
    case 'emphasis':
      return wrapped('*', inlines(node.content, noted));
    case 'insertion':
      return `\\[${escapeMarkdown(node.text)}\\]`;
    case 'cut':
      return '\\[\\.\\.\\.\\]';
    case 'citation':
      return noted.has(node.number) ? `[^${node.number}]` : `\\[${node.number}\\]`;
    case 'time':
      return escapeMarkdown(keepDate(node.text));
    case 'link':
      return /^(?:https?:|mailto:|\/)/iu.test(node.href)
        ? `[${inlines(node.content, noted)}](<${escapeAddress(node.href)}>)`
        : inlines(node.content, noted);
    case 'reference':
      return inlines(node.content, noted);
    case 'tag':
      return node.tone === 'quiet' ? wrapped('*', escapeMarkdown(node.text)) : wrapped('**', escapeMarkdown(node.text));
    case 'code':
      return code(node.text);
    case 'break':
      return ' · ';
  }
}

/** Marks hug the words: white space at either end goes outside; empty content gets no marks. */
function wrapped(mark: string, words: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  return inner === '' ? words : `${before}${mark}${inner}${mark}${after}`;
}

/** Code between as many back-ticks as it needs. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map((m) => m[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${text.replace(/\s+/gu, ' ').replaceAll('|', '\\|')}${pad}${fence}`;
}
