import { blocksOf } from './page/blocks.ts';
import { isHidden } from './page/prune.ts';
import { parsePage } from './page/tree.ts';

/** A piece of HTML as one line of text: tags gone, character references read, white space folded. Plain text stays as it is. */
export function plainLine(html: string | undefined): string | undefined {
  if (html === undefined) return undefined;
  const text = /[<&]/u.test(html)
    ? blocksOf(parsePage(html).root, nothing)
        .map((block) => block.text)
        .join(' ')
    : html;
  return text.replace(/\s+/gu, ' ').trim() || undefined;
}

const nothing = (): boolean => false;

/** A piece of HTML as its paragraphs. */
export const paragraphsOf = (html: string): string[] => blocksOf(parsePage(html).root, isHidden).map((block) => block.text);
