import type { RemovedPassage } from '../model/article.ts';
import { findAuthorBio } from './clean/author-bio.ts';
import { findDatelines } from './clean/datelines.ts';
import { findDuplicates } from './clean/duplicates.ts';
import { findFootnotes } from './clean/footnotes.ts';
import { findHeadings, findTitle } from './clean/headings.ts';
import { findHours } from './clean/hours.ts';
import { findLinks } from './clean/links.ts';
import type { Cut, Pass, Passage, Surroundings } from './clean/passage.ts';
import { cutsByRules } from './clean/rules.ts';

/** What is left of a text, and what was taken out, each in reading order. */
export interface Cleaned {
  readonly paragraphs: readonly string[];
  readonly removed: readonly RemovedPassage[];
}

/** The passes, in order. Each takes out whole noise passages and changes nothing else. */
const passes: readonly Pass[] = [
  { id: 'title', because: 'A repeated title is not a heading of a section.', find: findTitle },
  {
    id: 'captions',
    because: 'Captions hold names and dates that are no events; they go before sentences are looked at.',
    find: (p) => cutsByRules(p, 'noise.caption'),
  },
  { id: 'hours', because: 'Before all that looks at how a paragraph begins.', find: findHours },
  { id: 'links', because: 'Links can run into the text behind them: only the link goes.', find: findLinks },
  {
    id: 'corrections',
    because: 'Before author boxes and footnotes, so that an amendment keeps its own reason.',
    find: (p) => cutsByRules(p, 'noise.correction'),
  },
  { id: 'notes', because: 'Notes of the editor speak about the text, not about events.', find: (p) => cutsByRules(p, 'noise.note') },
  { id: 'footnotes', because: 'Legal formulas are no statement of the article.', find: findFootnotes },
  {
    id: 'footers',
    because: 'Counters and ages of a page, before the tail is looked at for author boxes.',
    find: (p) => cutsByRules(p, 'noise.footer'),
  },
  {
    id: 'page furniture',
    because: 'Share lines, handles, promotions and advertisements frame the text.',
    find: (p) => cutsByRules(p, 'noise.'),
  },
  { id: 'author bios', because: 'Below the last sentence, once footers and handles are gone.', find: findAuthorBio },
  {
    id: 'datelines',
    because: 'Once the lines above the text are gone, the first paragraph shows its dateline.',
    find: findDatelines,
  },
  { id: 'duplicates', because: 'After all small noise, so that copies compare equal.', find: findDuplicates },
  { id: 'headings', because: 'Last: what short lines remain between paragraphs are headings.', find: findHeadings },
];

/**
 * Takes noise out of a text. In: its paragraphs, white space folded. Out: the paragraphs kept, verbatim pieces of those given,
 * and every removed passage with its reason; together they hold every character but white space.
 */
export function cleanParagraphs(paragraphs: readonly string[], around: Surroundings = {}): Cleaned {
  let passages: readonly Passage[] = paragraphs.map((text, paragraph) => ({ paragraph, offset: 0, text }));
  const removed: (Passage & { readonly reason: string })[] = [];
  for (const pass of passes) {
    const cuts = pass.find(passages, around);
    if (cuts.length > 0) passages = applyCuts(passages, cuts, removed);
  }
  removed.sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset);
  return { paragraphs: passages.map((p) => p.text), removed: removed.map(({ reason, text }) => ({ reason, text })) };
}

function applyCuts(passages: readonly Passage[], cuts: readonly Cut[], removed: (Passage & { readonly reason: string })[]): Passage[] {
  const byPassage = new Map<number, Cut>();
  for (const cut of cuts) if (!byPassage.has(cut.passage)) byPassage.set(cut.passage, cut);
  return passages.flatMap((passage, index) => {
    const cut = byPassage.get(index);
    if (!cut) return [passage];
    const gone = piece(passage, cut.start, cut.end);
    if (gone) removed.push({ ...gone, reason: cut.reason });
    return [piece(passage, 0, cut.start), piece(passage, cut.end, passage.text.length)].filter((p) => p !== undefined);
  });
}

/** Part of a passage without the white space at its edges; undefined where nothing is left. */
function piece(passage: Passage, start: number, end: number): Passage | undefined {
  const raw = passage.text.slice(start, end);
  const text = raw.trim();
  if (text === '') return undefined;
  return { paragraph: passage.paragraph, offset: passage.offset + start + (raw.length - raw.trimStart().length), text };
}
