import type { Note, Section } from '../../model/note.ts';
import { blocks, fieldLine } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import { inlines } from './inline.ts';

/**
 * A note as Markdown that Pandoc turns into a document with real footnotes and that reads well as it is. In: a note.
 * Out: text with a final newline; the same for the same note.
 */
export function renderMarkdown(note: Note): string {
  const noted = new Set(
    note.sections.flatMap((s) => s.blocks).flatMap((b) => (b.kind === 'endnotes' ? b.entries.map((e) => e.number) : [])),
  );
  const marking = note.marking ? `**${escapeMarkdown(note.marking)}**\n\n` : '';
  const fields = note.masthead.fields.map((f) => fieldLine(f, noted)).join('');
  const head = `# ${escapeMarkdown(note.masthead.title)}\n\n**${escapeMarkdown(note.masthead.kicker)}**\n\n${marking}${fields}\n`;
  const statement = `*${inlines(note.masthead.statement, noted)}*\n\n`;
  const body = note.sections.map((s) => section(s, noted)).join('');
  return `${`${head}${statement}${body}${marking}`.trimEnd()}\n`;
}

/** Footnotes bring no heading of their own: a reader's tool puts them where its format has them. */
function section({ heading, blocks: content }: Section, noted: ReadonlySet<number>): string {
  const onlyNotes = content.length > 0 && content.every((b) => b.kind === 'endnotes');
  return `${onlyNotes ? '' : `## ${escapeMarkdown(heading)}\n\n`}${blocks(content, noted)}`;
}
