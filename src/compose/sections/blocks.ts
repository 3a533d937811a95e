import type { Statement } from '../../model/findings.ts';
import type { Block, Column, Inline, ListItem } from '../../model/note.ts';
import type { TemplateSection } from '../../model/template.ts';
import { statementText } from '../../text/statement.ts';
import type { Context } from '../context.ts';
import { text } from '../inline.ts';

export const paragraph = (content: readonly Inline[], tone: 'body' | 'hint' | 'empty' = 'body'): Block => ({
  kind: 'paragraph',
  tone,
  content,
});
export const hint = (words: string): Block => paragraph([text(words)], 'hint');
/** What an empty section says; no section is dropped in silence. */
export const empty = (words: string): Block[] => [paragraph([text(words)], 'empty')];
export const list = (items: readonly ListItem[], ordered = false): Block => ({ kind: 'list', ordered, items });
export const column = (head: string, weight: number, more: Partial<Column> = {}): Column => ({
  head,
  weight,
  align: 'start',
  rowHead: false,
  ...more,
});

/** One line on what the limits of the template leave out. */
export const moreLine = (context: Context, all: number, printed: number): Block[] =>
  all > printed ? [hint(context.phrases.say('more', { n: all - printed }))] : [];

const countWords = (words: string): number => words.split(/\s+/u).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;

/** The statements that fit the section's limits, from the first on; one that would pass the limit of words is skipped. */
export function withinLimits(statements: readonly Statement[], spec: TemplateSection): Statement[] {
  const taken: Statement[] = [];
  let words = 0;
  for (const statement of statements) {
    const own = countWords(statementText(statement));
    if (taken.length >= (spec.items ?? Number.POSITIVE_INFINITY)) break;
    if (words + own > (spec.words ?? Number.POSITIVE_INFINITY) && taken.length > 0) continue;
    taken.push(statement);
    words += own;
  }
  return taken;
}
