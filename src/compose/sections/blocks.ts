import type { Statement } from '../../model/findings.ts';
import type { Block, Column, Inline, ListItem } from '../../model/note.ts';
import type { TemplateSection } from '../../model/template.ts';
import { statementText } from '../../text/statement.ts';
import type { Context } from '../context.ts';
import { text } from '../inline.ts';
import { type Counted, counted } from '../phrases.ts';

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

/** What the limits of the template leave out, and where it stands. */
export const leftOut = ({ phrases }: Context, thing: Counted, n: number): string =>
  phrases.say('more', { n, things: counted(phrases, thing, n) });

/** The same as a line of its own; none where everything is printed. */
export const moreLine = (context: Context, thing: Counted, all: number, printed: number): Block[] =>
  all > printed ? [hint(leftOut(context, thing, all - printed))] : [];

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
