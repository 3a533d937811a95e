import type { Note } from '../../model/note.ts';

/** The passages that the note's endnotes list. */
export const notedPassages = ({ sections }: Note): Set<string> =>
  new Set(sections.flatMap((s) => s.blocks).flatMap((b) => (b.kind === 'endnotes' ? b.entries.map((e) => e.passage) : [])));

/** Where a passage's words appear while its number is pointed at or focused: at the foot of the window, like a footnote. */
const shown =
  'display:block;position:fixed;z-index:3;left:50%;bottom:1rem;transform:translateX(-50%);width:min(42rem,100vw - 2rem);max-height:40vh;overflow:auto;margin:0;padding:.9rem 1.1rem;background:var(--paper);color:var(--ink);border:1px solid var(--soft);border-top:3px solid var(--accent);font:.98rem/1.5 var(--serif);text-align:left;box-shadow:0 .5rem 2rem #0003';

/** One selector a passage: its words are written once, in its note, and shown from there by the style sheet alone. */
export function previewRules(passages: ReadonlySet<string>): string {
  const ids = [...passages].filter((p) => /^[\w-]+$/u.test(p));
  if (ids.length === 0) return '';
  return `${ids.map((p) => `body:has(.c[href="#p-${p}"]:is(:hover,:focus-visible)) #p-${p} .p`).join(',')}{${shown}}`;
}
