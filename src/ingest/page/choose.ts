import { pageNames } from '../../lexicon/en/page-names.ts';
import { type Block, isHeadingTag, proseOf } from './blocks.ts';
import { hasPair, type PageNode } from './tree.ts';

/** Whether an element's names, two in a row, say that it holds an article's text. */
export function isNamedBody(node: PageNode): boolean {
  if (node.attributes['itemprop'] === 'articleBody') return true;
  return hasPair(node.words, pageNames.body) || node.words.includes('articlebody');
}

const paragraphTags = new Set(['p', 'li', 'blockquote', 'pre', 'dd']);
/** What a paragraph adds to its parent, grandparent and so on. */
const shares = [1, 0.5, 0.25, 0.125];

const worth = (block: Block): number => 1 + Math.min(block.text.length / 100, 4) + (block.text.split(',').length - 1) / 2;

/** Prose and other text by element: what lies in it and below. Headings are neither. */
class Sums {
  readonly prose = new Map<PageNode, number>();
  readonly other = new Map<PageNode, number>();
  constructor(blocks: readonly Block[]) {
    for (const block of blocks) {
      const prose = proseOf(block);
      if (isHeadingTag(block.tag)) continue;
      const [map, amount] = prose > 0 ? [this.prose, prose] : [this.other, block.text.length];
      for (const node of block.path) map.set(node, (map.get(node) ?? 0) + amount);
    }
  }
}

/**
 * The element that holds the article: the one whose own paragraphs weigh most (the scoring idea of Arc90's Readability, 2009),
 * widened while an ancestor adds much prose and little else. Undefined on a page without prose.
 */
export function chooseBody(blocks: readonly Block[]): PageNode | undefined {
  const scores = new Map<PageNode, number>();
  for (const block of blocks) if (proseOf(block) > 0) addScore(scores, block);
  let best: PageNode | undefined;
  let most = 0;
  for (const [node, score] of scores) {
    const weighted = score * (isNamedBody(node) ? 1.5 : node.tag === 'article' || node.tag === 'main' ? 1.1 : 1);
    if (weighted > most) [best, most] = [node, weighted];
  }
  return best && widen(best, new Sums(blocks));
}

function addScore(scores: Map<PageNode, number>, block: Block): void {
  const own = block.path.findLastIndex((n) => n.tag === block.tag);
  const from = paragraphTags.has(block.tag) ? own - 1 : own;
  shares.forEach((share, up) => {
    const node = block.path[from - up];
    if (node) scores.set(node, (scores.get(node) ?? 0) + worth(block) * share);
  });
}

const whole = new Set(['body', 'html', '#root']);

/** No article is only a list: what leads up to it belongs to it. */
const lists = new Set(['dl', 'ul', 'ol']);

function widen(start: PageNode, sums: Sums): PageNode {
  let best = start;
  let below = start;
  for (let up = start.parent; up && !whole.has(up.tag); [below, up] = [up, up.parent]) {
    const held = sums.prose.get(best) ?? 0;
    const more = (sums.prose.get(up) ?? 0) - (sums.prose.get(below) ?? 0);
    const noise = (sums.other.get(up) ?? 0) - (sums.other.get(best) ?? 0);
    if (lists.has(best.tag)) best = up;
    else if (more >= held * 0.25 && more > noise * 3) best = up;
  }
  return best;
}
