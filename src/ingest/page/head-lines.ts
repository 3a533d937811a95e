import type { Edtf } from '../../model/article.ts';
import { metadataDay } from '../day.ts';
import { type Block, proseOf } from './blocks.ts';
import { byline } from './seen.ts';

/** Who wrote an article and when, as lines of their own above its text say. */
export interface HeadLines {
  readonly author?: string;
  readonly published?: Edtf;
}

/** How many lines above the text are looked at, and how long such a line may be. */
const [most, longest] = [10, 60];

/** The day that a short line gives and nothing else: `Thursday, March 12, 2009`, `Posted: 14 March 2009`. */
const dayIn = (line: string): Edtf | undefined => (line.length <= longest && !/[.!?]$/u.test(line) ? metadataDay(line) : undefined);

const isHeadLine = (line: string): boolean => byline(line) !== undefined || dayIn(line) !== undefined;

/** In: the blocks of a page as a reader sees them, and the first one of the article's text. The lines nearest to it count first. */
export function readHeadLines(blocks: readonly Block[], first: Block | undefined): HeadLines {
  const at = blocks.findIndex((block) => block.text === first?.text);
  const lines = blocks.slice(Math.max(0, at - most), Math.max(0, at)).flatMap(({ text }) => text.split(/\s+[|·•–—]\s+/u));
  const author = lines.map((line) => byline(line)).findLast((name) => name !== undefined);
  const published = lines.map(dayIn).findLast((day) => day !== undefined);
  return { ...(author === undefined ? {} : { author }), ...(published === undefined ? {} : { published }) };
}

/** An article's blocks without its headline, byline and date where these stand above its first paragraph. */
export function withoutHeadLines(blocks: readonly Block[], title: string): readonly Block[] {
  const first = blocks.findIndex((block) => proseOf(block) > 0);
  return blocks.filter(({ text }, i) => i >= first || !(isHeadLine(text) || isTitle(text, title)));
}

/** Whether a line is what the page calls itself, with or without its site's name. */
const isTitle = (line: string, title: string): boolean =>
  line.length >= 15 && (title.toLowerCase().includes(line.toLowerCase()) || line.toLowerCase().startsWith(title.toLowerCase()));
